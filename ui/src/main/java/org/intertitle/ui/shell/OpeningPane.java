package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.ListStatePane;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** What the window shows before its services are there: that they are opened, or why not. */
final class OpeningPane {
    private final Texts texts;

    OpeningPane(Texts texts) {
        this.texts = texts;
    }

    Node opening() {
        Label label = new Label(texts.text("shell.opening"));
        label.getStyleClass().add("explain");
        VBox box = new VBox(new ProgressBar(), label);
        box.getStyleClass().add("opening");
        return box;
    }

    Node failed(Throwable reason, Runnable retry) {
        String code = reason instanceof AppException app ? app.code().code() : "internal";
        ListStatePane pane = new ListStatePane();
        String remedy = texts.wording().remedy(code);
        pane.say(
                new ListStatePane.Says(
                        Glyph.ALERT,
                        texts.text("shell.failed"),
                        texts.wording().error(reason) + (remedy.isEmpty() ? "" : "\n" + remedy),
                        List.of(new ListStatePane.Choice(texts.text("action.retry"), retry))));
        return pane;
    }
}
