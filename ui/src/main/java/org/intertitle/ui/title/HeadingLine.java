package org.intertitle.ui.title;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Column;

import java.util.List;

/** The heading of a season: open or folded, its name, how many videos, a sum for each column. */
final class HeadingLine extends HBox {
    private final Texts texts;
    private final TitleWords words;
    private final Icon fold = new Icon();
    private final Label name = new Label();
    private final Label count = new Label();
    private final MatrixSlots slots;

    HeadingLine(Texts texts, Measures measures, double code) {
        this.texts = texts;
        this.words = new TitleWords(texts);
        this.slots = new MatrixSlots(measures);
        getStyleClass().add("matrix-line");
        HBox sign = new HBox(fold);
        sign.getStyleClass().add("row");
        Shown.wide(sign, code);
        name.getStyleClass().add("strong");
        count.getStyleClass().addAll("hint", "matrix-about");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(sign, name, count, gap, slots);
    }

    /** Shows a season; returns what a screen reader says of the row. */
    String show(MatrixRow.Season season, List<Column> columns, ColumnWindow.Shown shown) {
        fold.setGlyph(season.open() ? Glyph.DOWN : Glyph.RIGHT);
        name.setText(words.season(season.season()));
        count.setText(texts.plural("title.videos", season.videos()));
        List<MatrixSlot> used = slots.fit(shown, columns.size());
        for (int at = 0; at < used.size(); at++) {
            int column = shown.first() + at;
            MatrixRow.Sum sum = season.sums().get(column);
            used.get(at).showSum(sum, words.spokenSum(season.season(), columns.get(column), sum));
        }
        return texts.text(
                season.open() ? "group.spoken.open" : "group.spoken.folded",
                name.getText(),
                season.videos());
    }

    MatrixSlots slots() {
        return slots;
    }
}
