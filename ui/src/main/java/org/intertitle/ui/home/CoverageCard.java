package org.intertitle.ui.home;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

import org.intertitle.ui.home.Overview.Line;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Segments;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.wanted.CellState;

import java.util.ArrayList;
import java.util.List;

/** Draws how the videos stand to each language, as a table with bars. */
final class CoverageCard {
    private static final int COLUMNS = 7;
    private static final double GAP = 2;
    private static final double LEAST_BAR = 30;
    private static final double LEAST_LANGUAGE = 96;
    private static final double NARROW = 580;
    private static final double ROW = 40;

    /** The height of the head, as in the stylesheet, which draws what is behind it. */
    private static final double HEAD = 29;

    private static final double TALL_HEAD = 52;
    private static final String ABOVE = "signs-above";

    private final GridPane grid;
    private final HomeViewModel model;
    private final Texts texts;
    private final Measures measures;
    private final RowConstraints head = new RowConstraints();
    private final List<Label> heads = new ArrayList<>();
    private ContentDisplay display = ContentDisplay.LEFT;

    CoverageCard(GridPane grid, HomeViewModel model, Texts texts, Measures measures) {
        this.grid = grid;
        this.model = model;
        this.texts = texts;
        this.measures = measures;
        ColumnConstraints languages = new ColumnConstraints();
        languages.setMinWidth(measures.px(LEAST_LANGUAGE));
        grid.getColumnConstraints().add(languages);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setMinWidth(measures.px(LEAST_BAR));
        bars.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(bars);
        for (int i = 2; i < COLUMNS; i++) {
            asWideAsItsWords();
        }
        grid.widthProperty().subscribe(width -> narrow(width.doubleValue() < measures.px(NARROW)));
    }

    /** Where there is little room the signs stand above their words. */
    private void narrow(boolean little) {
        display = little ? ContentDisplay.TOP : ContentDisplay.LEFT;
        heads.forEach(each -> each.setContentDisplay(display));
        grid.getStyleClass().remove(ABOVE);
        if (little) {
            grid.getStyleClass().add(ABOVE);
        }
        head.setMinHeight(measures.px(little ? TALL_HEAD : HEAD));
    }

    private void asWideAsItsWords() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        column.setHgrow(Priority.NEVER);
        grid.getColumnConstraints().add(column);
    }

    void draw(List<Line> lines) {
        grid.getChildren().clear();
        grid.getRowConstraints().setAll(head);
        lines.forEach(_ -> grid.getRowConstraints().addAll(new RowConstraints(), row()));
        addHead();
        int row = 1;
        HomeLinks links = new HomeLinks(lines);
        for (Line line : lines) {
            line(row++);
            add(row++, line, links);
        }
    }

    private RowConstraints row() {
        RowConstraints row = new RowConstraints();
        row.setMinHeight(measures.px(ROW));
        return row;
    }

    private void addHead() {
        heads.clear();
        Label language = new Label(texts.text("home.language"));
        language.getStyleClass().addAll("caption", "strong");
        grid.add(language, 0, 0);
        CellState[] states = {
            CellState.PRESENT, CellState.EMBEDDED, CellState.POOR, CellState.WANTED
        };
        for (int i = 0; i < states.length; i++) {
            Label name = new Label(texts.wording().state(states[i]), new StateIcon(states[i]));
            name.getStyleClass().addAll("caption", "strong");
            name.setContentDisplay(display);
            heads.add(name);
            grid.add(right(name), 3 + i, 0);
        }
    }

    /** A line across the card, as a row of its own. */
    private void line(int row) {
        Region line = new Region();
        line.getStyleClass().add("home-line");
        grid.add(line, 0, row, COLUMNS, 1);
    }

    private void add(int row, Line line, HomeLinks links) {
        String wish = texts.wording().wish(line.language(), line.kind());
        Label name = new Label(wish);
        name.getStyleClass().add("strong");
        name.setWrapText(!texts.messages().rightToLeft());
        name.setMinHeight(Region.USE_PREF_SIZE);
        Label percent = new Label(texts.text("home.percent", line.percent()));
        percent.getStyleClass().add("strong");
        grid.add(name, 0, row);
        grid.add(bar(line), 1, row);
        grid.add(right(percent), 2, row);
        grid.add(number(line.present(), wish, CellState.PRESENT, line, links), 3, row);
        grid.add(number(line.embedded(), wish, CellState.EMBEDDED, line, links), 4, row);
        grid.add(number(line.poor(), wish, CellState.POOR, line, links), 5, row);
        grid.add(number(line.wanted(), wish, CellState.WANTED, line, links), 6, row);
    }

    private Node number(int count, String wish, CellState state, Line line, HomeLinks links) {
        if (count == 0) {
            Label none = new Label(texts.number(0));
            none.getStyleClass().add("hint");
            return right(none);
        }
        Button link = new Button(texts.number(count));
        link.getStyleClass().addAll("link", "home-number");
        if (state != CellState.WANTED) {
            link.getStyleClass().add("plain-text");
        }
        link.setAccessibleText(
                wish + ", " + texts.wording().state(state) + ": " + texts.number(count));
        link.setOnAction(_ -> model.go(links.of(line, state)));
        return right(link);
    }

    private static <T extends Node> T right(T node) {
        GridPane.setHalignment(node, HPos.RIGHT);
        return node;
    }

    private Node bar(Line line) {
        HBox bar = new HBox(GAP);
        bar.getStyleClass().add("home-bar");
        part(bar, "bar-present", line.present(), line);
        part(bar, "bar-embedded", line.embedded(), line);
        part(bar, "bar-poor", line.poor(), line);
        part(bar, "bar-wanted", line.wanted(), line);
        Segments.round(bar.getChildren());
        bar.setAccessibleText(texts.text("home.percent", line.percent()));
        return bar;
    }

    private static void part(HBox bar, String styleClass, int count, Line line) {
        if (count > 0) {
            Region part = new Region();
            part.getStyleClass().addAll("home-part", styleClass);
            double share = (double) count / line.asked();
            part.setPrefWidth(0);
            bar.widthProperty()
                    .subscribe(width -> part.setPrefWidth((width.doubleValue() - 3 * GAP) * share));
            bar.getChildren().add(part);
        }
    }
}
