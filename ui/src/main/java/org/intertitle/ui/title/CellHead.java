package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionMenu;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The top of the side panel: what is chosen or marked, its state, and what can be done. */
final class CellHead {
    private static final int BUTTONS = 3;

    private final TitleViewModel model;
    private final TitleActions actions;
    private final Texts texts;
    private final TitleWords words;
    private final ActionMenu menu;

    CellHead(TitleViewModel model, TitleActions actions, Presentation presentation) {
        this.model = model;
        this.actions = actions;
        this.texts = presentation.texts();
        this.words = new TitleWords(texts);
        this.menu = new ActionMenu(actions::here, presentation);
    }

    /** Of what is marked, else of the cell or the heading under the cursor. */
    Optional<Node> node() {
        if (!model.marks().isEmpty()) {
            return Optional.of(marked());
        }
        Optional<Column> column = model.cursor().columnHere();
        if (model.cursor().row().get() instanceof RowKey.OfSeason(var season)) {
            return column.map(each -> season(season, each));
        }
        return model.cursor()
                .line()
                .flatMap(line -> column.map(each -> cell(line, each)).or(() -> video(line)));
    }

    private Node marked() {
        int open = model.meant().open(model.marks().all()).size();
        Label count = title(texts.plural("title.marked", model.marks().size()));
        return PanelParts.section(
                PanelParts.row(new Icon(Glyph.CHECK), count),
                PanelParts.wrapped(texts.plural("title.marked.open", open), "caption"),
                buttons());
    }

    private Node season(int season, Column column) {
        int open = model.meant().open(model.meant().underCursor()).size();
        String wish = texts.wording().wish(column.language(), column.kind());
        return PanelParts.section(
                title(words.season(season)),
                PanelParts.wrapped(texts.plural("title.season.open", open, wish), "caption"),
                buttons());
    }

    private Node cell(Line line, Column column) {
        Optional<Wanted> item = model.cursor().item();
        CellState state = item.map(Wanted::state).orElse(CellState.NOT_WANTED);
        StateIcon icon = new StateIcon(20);
        icon.setState(state);
        Label wish = title(texts.wording().fullWish(column.language(), column.kind()));
        Label says = PanelParts.whole(texts.wording().state(state), "explain");
        return PanelParts.section(
                PanelParts.row(icon, wish, says),
                PanelParts.wrapped(about(line, item), "caption"),
                buttons());
    }

    /** A title of which the profile asks nothing has no columns. */
    private Optional<Node> video(Line line) {
        VBox section = PanelParts.section(title(TitleWords.name(line)), buttons());
        return Optional.of(section);
    }

    private static Label title(String text) {
        Label label = PanelParts.label(text, "panel-title");
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private String about(Line line, Optional<Wanted> item) {
        List<String> parts = new ArrayList<>();
        String place = words.shortPlace(line);
        String name = TitleWords.name(line);
        parts.add(place.equals(name) ? name : place + " " + name);
        item.ifPresent(wanted ->
                parts.add(texts.text("wanted.since", texts.formats().day(wanted.since()))));
        item.map(wanted -> wanted.effort().attempts())
                .filter(attempts -> attempts > 0)
                .ifPresent(attempts -> parts.add(texts.plural("wanted.attempts", attempts)));
        if (item.map(wanted -> wanted.effort().ignored()).orElse(false)) {
            parts.add(texts.text("wanted.ignored"));
        }
        return String.join(" · ", parts);
    }

    /** The first few things that can be done now, and a menu of all. */
    private Node buttons() {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("panel-buttons");
        actions.panel().stream()
                .limit(BUTTONS)
                .forEach(action -> buttons.getChildren().add(button(action)));
        Button more = new Button("", new Icon(Glyph.MORE));
        more.getStyleClass().add("icon-only");
        more.setAccessibleText(texts.text("title.more"));
        more.setTooltip(new Tooltip(texts.text("title.more")));
        more.setOnAction(_ -> menu.showAtFocus(more));
        buttons.getChildren().add(more);
        return buttons;
    }

    private static Button button(Action action) {
        Button button = new Button(action.name().get(), new Icon(action.glyph()));
        button.setTooltip(new Tooltip(button.getText()));
        button.setMinWidth(0);
        button.setMaxWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run().run());
        return button;
    }
}
