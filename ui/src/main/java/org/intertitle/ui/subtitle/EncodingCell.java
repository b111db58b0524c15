package org.intertitle.ui.subtitle;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** One encoding: whether the file is read so, its name, what it loses, and the cue read so. */
final class EncodingCell extends ListCell<EncodingLine> {
    private final Icon check = new Icon(Glyph.CHECK);
    private final Label name = new Label();
    private final Label loss = new Label();
    private final Label text = new Label();
    private final HBox row;
    private final Texts texts;
    private final SubtitleReading reading;

    EncodingCell(Texts texts, SubtitleReading reading, Consumer<EncodingLine> choose) {
        this.texts = texts;
        this.reading = reading;
        name.getStyleClass().add("strong");
        name.setMinWidth(Region.USE_PREF_SIZE);
        loss.getStyleClass().add("hint");
        loss.setMinWidth(Region.USE_PREF_SIZE);
        text.getStyleClass().add("user-text");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox below = new HBox(text, loss);
        below.getStyleClass().add("row");
        VBox both = new VBox(name, below);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(both, Priority.ALWAYS);
        row = new HBox(check, both);
        row.getStyleClass().add("encoding-row");
        setPrefWidth(0);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable EncodingLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean present = line.encoding() == reading.encoding();
        check.setOpacity(present ? 1 : 0);
        name.setText(line.name());
        loss.setText(line.loss());
        text.setText(line.text());
        CueTable.direct(text, line.text());
        setGraphic(row);
        String spoken = line.name() + ", " + line.text() + " " + line.loss();
        setAccessibleText(
                present ? texts.text("subtitle.encoding.present", spoken) : spoken.strip());
    }
}
