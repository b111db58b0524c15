package org.intertitle.ui.subtitle;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.jspecify.annotations.Nullable;

/** One of the subtitles of a video, the present one with a check. */
final class OtherCell extends ListCell<Other> {
    private final SubtitleReading reading;
    private final SubtitleWords words;
    private final Icon check = new Icon(Glyph.CHECK);
    private final Label text = new Label();
    private final HBox row = new HBox(check, text);

    OtherCell(SubtitleReading reading, SubtitleWords words) {
        this.reading = reading;
        this.words = words;
        text.setMinWidth(0);
        text.getStyleClass().add("user-text");
        row.getStyleClass().add("problem-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Other other, boolean empty) {
        super.updateItem(other, empty);
        if (empty || other == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        check.setOpacity(other.at().equals(reading.at()) ? 1 : 0);
        text.setText(words.choice(other));
        setGraphic(row);
        setAccessibleText(words.choice(other));
    }
}
