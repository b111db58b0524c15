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
    static final double EDGE = 16;
    private static final double NAME = 120;
    private static final double CODE = 76;
    private static final double WISH = 160;
    private static final double REASON = 250;
    private static final double NEXT = 112;
    private static final double SINCE = 64;
    private static final double GAP = 8;
    private static final double SIGN = 16;

    private final WantedViewModel model;
    private final Texts texts;
    private final CheckBox tick = new CheckBox();
    private final Label name = new Label();
    private final Label code;
    private final StateIcon state = new StateIcon();
    private final Label wish;
    private final Label reason;
    private final Label next;
    private final Label since;
    private WantedLine.@Nullable Item shown;
    private boolean faded;

    WantedItem(WantedViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        Measures measures = presentation.measures();
        code = label(measures.px(CODE), "matrix-code");
        wish = label(measures.px(WISH), "explain");
        reason = label(measures.px(REASON), "explain");
        next = label(measures.px(NEXT), "hint");
        since = label(measures.px(SINCE), "hint");
        next.setAlignment(Pos.CENTER_RIGHT);
        since.setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("row");
        setPadding(new Insets(0, EDGE, 0, EDGE));
        yielding(name, measures.px(NAME));
        HBox.setHgrow(name, Priority.ALWAYS);
        yielding(wish, measures.px(WISH));
        yielding(reason, measures.px(REASON));
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
    }

    private void ticked() {
        if (shown != null) {
            model.selection().toggle(shown.id());
        }
    }

    /** As wide as given where there is room; rows and header give way alike. */
    private static void yielding(Label label, double width) {
        label.getStyleClass().add("may-shorten");
        label.setMinWidth(0);
        label.setPrefWidth(width);
        label.setMaxWidth(Double.MAX_VALUE);
    }

    private static Label label(double width, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        Shown.wide(label, width);
        return label;
    }

    /** The names of the columns, as wide as the columns of the rows. */
    static void header(ListHeader header, Presentation presentation) {
        Texts texts = presentation.texts();
        Measures measures = presentation.measures();
        Region tickGap = new Region();
        Shown.wide(tickGap, measures.px(18));
        Label name = new Label(texts.text("library.column.title"));
        yielding(name, measures.px(NAME));
        HBox.setHgrow(name, Priority.ALWAYS);
        Label wish = label(measures.px(WISH) + SIGN + GAP, "caption");
        wish.setText(texts.text("wanted.column.wish"));
        yielding(wish, measures.px(WISH) + SIGN + GAP);
        Label reason = label(measures.px(REASON), "caption");
        reason.setText(texts.text("wanted.column.why"));
        yielding(reason, measures.px(REASON));
        Label next = label(measures.px(NEXT), "caption");
        next.setText(texts.text("wanted.column.next"));
        next.setAlignment(Pos.CENTER_RIGHT);
        Label since = label(measures.px(SINCE), "caption");
        since.setText(texts.text("wanted.column.since"));
        since.setAlignment(Pos.CENTER_RIGHT);
        header.setSpacing(GAP);
        header.getChildren()
                .setAll(
                        tickGap,
                        name,
                        label(measures.px(CODE), "caption"),
                        wish,
                        reason,
                        next,
                        since);
    }

    /** Shows an item; returns what a screen reader says, empty while its row is on its way. */
    String show(WantedLine.Item item) {
        shown = item;
        WantedRow row = model.list().row(item.index());
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
