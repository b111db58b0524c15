package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.ListFlow;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.WindowedList;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The library as a grid of posters: a list of lines, of which only those seen exist. Cursor and
 * selection are the caller's, by id. FX thread only.
 */
final class PosterGrid extends ListView<Integer> {
    private final ObservableList<Integer> lines = FXCollections.observableArrayList();
    private final List<PosterLine> made = new ArrayList<>();
    private final WindowedList<TitleId, TitleRow> titles;
    private final TitleLines groups;
    private final GridGroups headed;
    private final GridCursor cursor;
    private final PosterArt art;
    private final PosterWords words;
    private final Measures measures;
    private final ListFlow flow = new ListFlow(this);
    private List<TitleId> shown = List.of();
    private GridWalk walk = new GridWalk(0, 1, 1);
    private GridRoom room = GridRoom.NONE;

    /** {@code open} is called by Enter and a double click, after the cursor was set. */
    PosterGrid(
            WindowedList<TitleId, TitleRow> titles,
            TitleLines groups,
            ListSelection<TitleId> selection,
            ObjectProperty<@Nullable TitleId> cursor,
            PosterArt art,
            Runnable open,
            Presentation presentation) {
        this.titles = titles;
        this.groups = groups;
        this.headed = new GridGroups(groups, selection, presentation.texts());
        this.cursor = new GridCursor(titles::ids, selection, cursor, open);
        this.art = art;
        this.words = new PosterWords(presentation.texts());
        this.measures = presentation.measures();
        getStyleClass().add("poster-grid");
        setAccessibleText(presentation.texts().text("library.posters"));
        setItems(lines);
        setCellFactory(_ -> line());
        addEventFilter(KeyEvent.KEY_PRESSED, new PosterKeys(this)::pressed);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        fixedCellSizeProperty().subscribe(this::arrange);
        groups.lines().subscribe(this::regroup);
        titles.revision().subscribe(_ -> redraw());
        cursor.subscribe(this::follow);
        selection.summary().subscribe(_ -> mark());
        visibleProperty().subscribe((_, _) -> appear());
    }

    /** The grid of what the library shows. */
    static PosterGrid of(LibraryViewModel model, PosterArt art, Presentation presentation) {
        return new PosterGrid(
                model.list().rows(),
                model.list().lines(),
                model.selection(),
                model.selected(),
                art,
                model::open,
                presentation);
    }

    /** The place of the first title in sight. */
    int top() {
        return Math.max(0, walk.indexOf(flow.first(), 0));
    }

    /** Scrolls this title's line to the top, also before the grid was ever shown. */
    void top(int index) {
        place();
        flow.top(Math.max(0, walk.lineOf(index)));
    }

    private PosterLine line() {
        PosterLine line = new PosterLine(this);
        made.add(line);
        return line;
    }

    /** Another list shows the cursor; a list in which some changed stays where it was. */
    private void regroup() {
        int top = walk.indexOf(flow.first(), 0);
        TitleId anchor = groups.anew() || top < 0 || top >= shown.size() ? null : shown.get(top);
        shown = groups.ids();
        arrange();
        if (anchor != null && cursor.indexOf(anchor) >= 0) {
            flow.top(walk.lineOf(cursor.indexOf(anchor)));
        } else if (groups.anew()) {
            reveal(cursor.at());
        }
    }

    /** While the grid is hidden it follows nothing. */
    private void appear() {
        arrange();
        if (isVisible()) {
            reveal(cursor.at());
        }
    }

    private void redraw() {
        if (isVisible()) {
            made.forEach(PosterLine::draw);
        }
    }

    private void arrange() {
        if (isVisible()) {
            place();
            redraw();
        }
    }

    private void place() {
        room = GridRoom.of(getWidth(), getHeight(), getFixedCellSize(), measures);
        walk = new GridWalk(headed.sizes(titles.ids().size()), room.columns(), room.page());
        style();
        if (lines.size() != walk.lines()) {
            lines.setAll(IntStream.range(0, walk.lines()).boxed().toList());
        }
        cursor.find();
    }

    private void style() {
        if (!headed.shown()) {
            getStyleClass().remove("grouped");
        } else if (!getStyleClass().contains("grouped")) {
            getStyleClass().add("grouped");
        }
    }

    private void follow() {
        if (!isVisible()) {
            return;
        }
        if (cursor.find()) {
            reveal(cursor.at());
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        mark();
    }

    /** Scrolls as little as shows the title whole. */
    private void reveal(int index) {
        flow.reveal(walk.lineOf(index));
    }

    private @Nullable PosterLine shownLine(int line) {
        return made.stream()
                .filter(each -> !each.isEmpty() && each.isVisible() && each.getIndex() == line)
                .findFirst()
                .orElse(null);
    }

    private void mark() {
        made.forEach(PosterLine::mark);
    }

    /** Moves the cursor; {@code extend} selects everything on the way. */
    void go(GridWalk.Step step, boolean extend) {
        int to = walk.from(cursor.at(), step);
        if (to >= 0) {
            cursor.go(to, extend);
            mark();
        }
    }

    /** Selects the title under the cursor, or no longer. */
    void toggle() {
        if (cursor.toggle()) {
            mark();
        }
    }

    void pressed(int index, MouseEvent event) {
        if (index >= 0 && index < titles.ids().size()) {
            requestFocus();
            cursor.pressed(index, event);
            mark();
            event.consume();
        }
    }

    GridCursor cursor() {
        return cursor;
    }

    @Nullable TitleRow row(int index) {
        return titles.row(index);
    }

    Poster poster() {
        return new Poster(words, measures);
    }

    PosterArt art() {
        return art;
    }

    GridGroups groups() {
        return headed;
    }

    GridWalk walk() {
        return walk;
    }

    double gap() {
        return room.gap();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM && cursor.at() >= 0) {
            PosterLine line = shownLine(walk.lineOf(cursor.at()));
            return line == null ? null : line.at(walk.columnOf(cursor.at()));
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
