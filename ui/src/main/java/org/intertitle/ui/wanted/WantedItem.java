package org.intertitle.ui.wanted;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.library.EpisodeNumbers;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.Columns;
import org.intertitle.ui.kit.ListHeader;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** One wanted item: its tick, title, wish, reason, since when, and when it is tried again. */
final class WantedItem extends HBox {
    private static final double EDGE = 16;
    private static final double TICK = 16;
    private static final double NAME = 120;
    private static final double CODE = 76;
    private static final double GAP = 12;
    private static final double SIGN = 16;

    private final WantedViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label code = new Label();
    private final StateIcon state = new StateIcon();
    private final Label wish;
    private final Label reason;
    private final Label next;
    private final Label since;
    private WantedLine.@Nullable Item shown;
    private boolean faded;

    /** The columns of words, the most important first. */
    static final class Words {
        private final Measures measures;
        private final Columns columns;
        private final Columns.Column wish;
        private final Columns.Column reason;
        private final Columns.Column since;
        private final Columns.Column next;

        Words(Measures measures) {
            this.measures = measures;
            columns = new Columns(measures.px(GAP));
            wish = columns.add();
            reason = columns.add();
            since = columns.add();
            next = columns.add();
        }

        /** Fits them into rows this wide; titles keep some room. */
        void fit(double width) {
            double others = EDGE + TICK + GAP + NAME + GAP + CODE + GAP + SIGN + EDGE;
            columns.fit(width - measures.px(others));
        }
    }

    /** How far inside the rows begin and end. */
    static double edge(Presentation presentation) {
        return presentation.measures().px(EDGE);
    }

    WantedItem(WantedViewModel model, Presentation presentation, Words words) {
        this.model = model;
        this.texts = presentation.texts();
        Measures measures = presentation.measures();
        wish = words.wish.label("explain");
        reason = words.reason.label("explain");
        next = words.next.label("hint");
        since = words.since.label("hint");
        next.setAlignment(Pos.CENTER_RIGHT);
        since.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("columns");
        setPadding(new Insets(0, edge(presentation), 0, edge(presentation)));
        name.getStyleClass().add("user-text");
        yielding(name);
        code.getStyleClass().add("matrix-code");
        Shown.wide(code, measures.px(CODE));
        Shown.wide(tick, measures.px(TICK));
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
    }

    private void ticked() {
        if (shown != null) {
            model.selection().toggle(shown.id());
        }
    }

    /** As wide as there is room for. */
    private static void yielding(Label label) {
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
    }

    /** The names of the columns, as wide as the columns of the rows. */
    static void header(ListHeader header, Presentation presentation, Words words) {
        Texts texts = presentation.texts();
        Measures measures = presentation.measures();
        Label name = new Label(texts.text("library.column.title"));
        yielding(name);
        Label wish = words.wish.label();
        wish.setText(texts.text("wanted.column.wish"));
        Label reason = words.reason.label();
        reason.setText(texts.text("wanted.column.why"));
        Label next = words.next.label();
        next.setText(texts.text("wanted.column.next"));
        next.setAlignment(Pos.CENTER_RIGHT);
        Label since = words.since.label();
        since.setText(texts.text("wanted.column.since"));
        since.setAlignment(Pos.CENTER_RIGHT);
        header.getStyleClass().add("columns");
        header.getChildren()
                .setAll(
                        gap(measures.px(TICK)),
                        name,
                        gap(measures.px(CODE)),
                        gap(measures.px(SIGN)),
                        wish,
                        reason,
                        next,
                        since);
    }

    private static Region gap(double width) {
        Region gap = new Region();
        Shown.wide(gap, width);
        return gap;
    }

    /** Shows an item; returns what a screen reader says, empty while its row is on its way. */
    String show(WantedLine.Item item) {
        shown = item;
        WantedRow row = model.list().rows().row(item.index());
        if (row == null) {
            faded = false;
            getChildren().clear();
            return "";
        }
        faded = row.ignored();
        boolean selected = model.selection().contains(item.id());
        tick.setSelected(selected);
        String title = oneLine(row.titleName());
        name.setText(row.year() == null ? title : title + " (" + row.year() + ")");
        tick.setAccessibleText(name.getText());
        code.setText(code(row.numbers()));
        state.setState(row.state());
        wish.setText(texts.wording().wish(row.language(), row.kind()));
        reason.setText(reason(row));
        next.setText(row.nextAttempt() == null ? "" : texts.formats().day(row.nextAttempt()));
        since.setText(texts.formats().day(row.since()));
        if (getChildren().isEmpty()) {
            getChildren().setAll(tick, name, code, state, wish, reason, next, since);
        }
        return String.join(", ", name.getText(), wish.getText(), reason.getText());
    }

    /** Whether the shown item is set aside. */
    boolean faded() {
        return faded;
    }

    private String reason(WantedRow row) {
        String why =
                texts.text(
                        "reason."
                                + (row.reason() == null ? "missing" : Wording.lower(row.reason())));
        if (row.ignored()) {
            return texts.text("wanted.ignored");
        }
        return row.attempts() == 0
                ? why
                : why + " · " + texts.plural("wanted.attempts", row.attempts());
    }

    /** A name without line breaks, which would make its row taller than the list expects. */
    private static String oneLine(String name) {
        return name.replaceAll("\\R", " ");
    }

    private static String code(EpisodeNumbers numbers) {
        if (numbers.season() != null && !numbers.episodes().isEmpty()) {
            return "S%02dE%02d".formatted(numbers.season(), numbers.episodes().getFirst());
        }
        if (!numbers.absolute().isEmpty()) {
            return "%02d".formatted(numbers.absolute().getFirst());
        }
        return numbers.date() == null ? "" : numbers.date().toString();
    }
}
