package org.intertitle.ui.wanted;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.library.EpisodeNumbers;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

/** Draws one line of the wanted list: a group with its tick, or an item. */
final class WantedCell extends ListCell<WantedLine> {
    private static final double EDGE = 16;
    private static final double CODE = 76;
    private static final double WISH = 190;
    private static final double REASON = 300;
    private static final double SINCE = 80;

    private final WantedViewModel model;
    private final Texts texts;
    private final HBox box = new HBox();
    private final CheckBox tick = new CheckBox();
    private final Icon icon = new Icon();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label code = label(CODE, "matrix-code");
    private final StateIcon state = new StateIcon();
    private final Label wish = label(WISH, "explain");
    private final Label reason = label(REASON, "explain");
    private final Label since = label(SINCE, "hint");
    private final Button plan = new Button();

    WantedCell(WantedViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        box.getStyleClass().add("row");
        box.setPadding(new Insets(0, EDGE, 0, EDGE));
        name.setMinWidth(60);
        name.setMaxWidth(Double.MAX_VALUE);
        about.getStyleClass().add("explain");
        since.setAlignment(Pos.CENTER_RIGHT);
        plan.getStyleClass().add("small");
        plan.setText(texts.text("title.plan"));
        plan.setFocusTraversable(false);
        tick.setFocusTraversable(false);
        tick.setOnAction(_ -> ticked());
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && getItem() instanceof WantedLine.Item item) {
                model.open(item.id());
            }
        });
    }

    private static Label label(double width, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    static void header(HBox header, Texts texts) {
        Region tickGap = new Region();
        tickGap.setMinWidth(24);
        Label name = new Label(texts.text("library.column.title"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label since = label(SINCE, "caption");
        since.setAlignment(Pos.CENTER_RIGHT);
        since.setText(texts.text("wanted.column.since"));
        Label wish = label(WISH + 24, "caption");
        wish.setText(texts.text("wanted.column.wish"));
        Label reason = label(REASON, "caption");
        reason.setText(texts.text("wanted.column.why"));
        header.setPadding(new Insets(0, EDGE, 0, EDGE));
        header.setSpacing(8);
        header.getChildren().setAll(tickGap, name, label(CODE, "caption"), wish, reason, since);
    }

    private void ticked() {
        switch (getItem()) {
            case WantedLine.Heading heading -> model.toggleAll(heading.ids());
            case WantedLine.Item item -> model.toggle(item.id());
        }
    }

    @Override
    protected void updateItem(@Nullable WantedLine line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove("group-cell");
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case WantedLine.Heading heading -> show(heading);
            case WantedLine.Item item -> show(item);
        }
        setGraphic(box);
    }

    private void show(WantedLine.Heading heading) {
        getStyleClass().add("group-cell");
        String key = "wanted.group." + Wording.lower(heading.remedy());
        long selected = heading.ids().stream().filter(model.selection()::contains).count();
        tick.setSelected(selected == heading.ids().size());
        tick.setIndeterminate(selected > 0 && selected < heading.ids().size());
        tick.setAccessibleText(texts.text(key));
        icon.setGlyph(
                switch (heading.remedy()) {
                    case ADOPT -> Glyph.ADOPT;
                    case EXTRACT -> Glyph.EXTRACT;
                    case NOTHING -> Glyph.INFO;
                });
        name.getStyleClass().setAll("label", "strong");
        name.setText(texts.text(key) + "  " + texts.number(heading.ids().size()));
        about.setText(texts.text(key + ".text"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.NEVER);
        boolean possible = heading.remedy() != Remedy.NOTHING;
        plan.setVisible(possible);
        plan.setOnAction(_ -> model.planThese(heading.ids()));
        box.getChildren().setAll(tick, icon, name, about, gap, plan);
    }

    private void show(WantedLine.Item item) {
        WantedRow row = model.list().row(item.index());
        if (row == null) {
            box.getChildren().clear();
            return;
        }
        tick.setIndeterminate(false);
        tick.setSelected(model.selection().contains(item.id()));
        name.getStyleClass().setAll("label");
        name.setText(
                row.year() == null ? row.titleName() : row.titleName() + " (" + row.year() + ")");
        tick.setAccessibleText(name.getText());
        HBox.setHgrow(name, Priority.ALWAYS);
        code.setText(code(row.numbers()));
        state.setState(row.state());
        wish.setText(texts.wording().wish(row.language(), row.kind()));
        String key = row.reason() == null ? "missing" : Wording.lower(row.reason());
        reason.setText(row.ignored() ? texts.text("wanted.ignored") : texts.text("reason." + key));
        since.setText(texts.formats().day(row.since()));
        box.getChildren().setAll(tick, name, code, state, wish, reason, since);
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
