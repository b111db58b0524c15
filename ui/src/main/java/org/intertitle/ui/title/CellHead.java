package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The top of the side panel: what is chosen or marked, its state, and what can be done. */
final class CellHead {
    private static final double SIGN = 20;

    private final TitleViewModel model;
    private final Texts texts;
    private final TitleWords words;
    private final StateIcon sign = new StateIcon(SIGN);
    private final Icon mark = new Icon(Glyph.CHECK);
    private final Label title = PanelParts.wrapped("", "panel-title");
    private final Label says = PanelParts.whole("", "explain");
    private final Label about = PanelParts.wrapped("", "caption");
    private final Tooltip whole = new Tooltip();
    private final PanelButtons buttons;
    private final VBox section;

    CellHead(TitleViewModel model, TitleActions actions, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.words = new TitleWords(texts);
        this.buttons = new PanelButtons(actions, presentation);
        title.setTooltip(whole);
        HBox line = PanelParts.row(sign, mark, title, says);
        section = PanelParts.section(line, about, buttons);
    }

    Node node() {
        return section;
    }

    /** In a narrow window fewer buttons have room. */
    void strip(boolean narrow) {
        buttons.strip(narrow);
    }

    /** Shows what is marked, else the cell or heading under the cursor; false for nothing. */
    boolean refresh() {
        Line line = model.cursor().line().orElse(null);
        Column column = model.cursor().columnHere().orElse(null);
        if (!model.marks().isEmpty()) {
            int open = model.meant().open(model.marks().all()).size();
            show(null, texts.plural("title.marked", model.marks().size()));
            about.setText(texts.plural("title.marked.open", open));
        } else if (model.cursor().row().get() instanceof RowKey.OfSeason(var season)) {
            show(null, words.season(season));
            about.setText(column == null ? "" : lacking(column));
        } else if (line != null) {
            Wanted item = model.cursor().item().orElse(null);
            CellState state = item == null ? CellState.NOT_WANTED : item.state();
            show(state, column == null ? TitleWords.name(line) : wish(column));
            about.setText(about(line, Optional.ofNullable(item)));
        } else {
            return false;
        }
        Shown.when(!model.marks().isEmpty(), mark);
        buttons.refresh();
        return true;
    }

    private void show(@Nullable CellState state, String name) {
        Shown.when(state != null, sign, says);
        if (state != null) {
            sign.setState(state);
            says.setText(texts.wording().state(state));
        }
        title.setText(name);
        whole.setText(name);
    }

    private String wish(Column column) {
        return texts.wording().fullWish(column.language(), column.kind());
    }

    private String lacking(Column column) {
        int open = model.meant().open(model.meant().underCursor()).size();
        String wish = texts.wording().wish(column.language(), column.kind());
        return texts.plural("title.season.open", open, wish);
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
}
