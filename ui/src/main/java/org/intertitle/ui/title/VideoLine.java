package org.intertitle.ui.title;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.library.VideoState;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;

import java.util.List;

/** One video in the matrix: its number, its name, and its state in each column. */
final class VideoLine extends HBox {
    private final Texts texts;
    private final TitleWords words;
    private final Label code = new Label();
    private final Label name = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label about = new Label();
    private final MatrixSlots slots;

    VideoLine(Texts texts, Measures measures, double codeWidth) {
        this.texts = texts;
        this.words = new TitleWords(texts);
        this.slots = new MatrixSlots(measures);
        getStyleClass().add("matrix-line");
        code.getStyleClass().add("matrix-code");
        Shown.wide(code, codeWidth);
        name.getStyleClass().add("user-text");
        name.setTooltip(whole);
        name.setMinWidth(0);
        about.getStyleClass().addAll("hint", "matrix-about");
        about.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(code, name, about, gap, slots);
    }

    /** Shows a video; returns what a screen reader says of the row. */
    String show(Line line, List<Column> columns, ColumnWindow.Shown shown) {
        String number = TitleWords.code(line.video().numbers());
        code.setText(number);
        Shown.when(!number.isEmpty(), code);
        name.setText(TitleWords.name(line));
        whole.setText(name.getText());
        Shown.when(line.video().state() != VideoState.PRESENT, about);
        about.setText(texts.text("video.state." + Wording.lower(line.video().state())));
        String place = words.spokenPlace(line);
        List<MatrixSlot> used = slots.fit(shown, columns.size());
        for (int at = 0; at < used.size(); at++) {
            Column column = columns.get(shown.first() + at);
            Wanted item = line.cells().get(column);
            CellState state = item == null ? CellState.NOT_WANTED : item.state();
            used.get(at)
                    .showState(
                            state,
                            item != null && item.effort().ignored(),
                            words.spokenCell(place, column, item));
        }
        return number.isEmpty() ? name.getText() : place + ", " + name.getText();
    }

    MatrixSlots slots() {
        return slots;
    }
}
