package org.intertitle.ui.wanted;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/** What keys do on the line under the cursor of the wanted list. FX thread only. */
record WantedKeys(WantedViewModel model, ListView<WantedLine> list) {

    void pressed(KeyEvent event) {
        WantedLine line = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case SPACE -> tick(line, event.isShiftDown());
            case ENTER -> enter(line);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void enter(@Nullable WantedLine line) {
        if (line instanceof WantedLine.Heading heading) {
            model.list().toggle(heading.remedy());
        } else if (line instanceof WantedLine.Item) {
            model.open();
        }
    }

    private void tick(@Nullable WantedLine line, boolean extend) {
        if (line instanceof WantedLine.Heading heading) {
            model.selection().toggleAll(heading.ids());
        } else if (line instanceof WantedLine.Item item && extend) {
            model.selection().extendTo(item.id());
        } else if (line instanceof WantedLine.Item item) {
            model.selection().toggle(item.id());
        }
    }
}
