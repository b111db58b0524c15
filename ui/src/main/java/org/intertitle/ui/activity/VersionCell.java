package org.intertitle.ui.activity;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.journal.KeptVersion;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/** Draws one version of a file: since when, by what, how large. */
final class VersionCell extends ListCell<KeptVersion> {
    private final Texts texts;
    private final Label when = new Label();
    private final Label what = new Label();
    private final Label size = new Label();
    private final Label note = new Label();
    private final HBox box;

    VersionCell(Texts texts) {
        this.texts = texts;
        when.getStyleClass().add("strong");
        when.setMinWidth(Region.USE_PREF_SIZE);
        what.getStyleClass().add("explain");
        note.getStyleClass().add("hint");
        note.setMinWidth(Region.USE_PREF_SIZE);
        size.getStyleClass().add("caption");
        size.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new HBox(when, what, gap, note, size);
        box.getStyleClass().addAll("row", "version");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable KeptVersion version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        when.setText(texts.formats().moment(version.since()));
        what.setText(
                texts.text(
                        version.action() == null
                                ? "versions.found"
                                : "history.step." + version.action()));
        size.setText(texts.formats().bytes(version.state().bytes()));
        note.setText(note(version));
        setAccessibleText(
                String.join(", ", when.getText(), what.getText(), size.getText(), note.getText()));
        setGraphic(box);
    }

    private String note(KeptVersion version) {
        if (version.current()) {
            return texts.text("versions.current");
        }
        return version.kept() ? "" : texts.text("versions.not_kept");
    }
}
