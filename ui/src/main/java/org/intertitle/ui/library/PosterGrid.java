package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.ListFlow;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
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
    private static final double EDGE = 20;
    private static final double LEAST_GAP = 16;
    private static final double MOST_GAP = 48;
    private static final double BAR = 14;

    private final ObservableList<Integer> lines = FXCollections.observableArrayList();
    private final List<PosterLine> made = new ArrayList<>();
    private final WindowedList<TitleId, TitleRow> titles;
    private final TitleLines groups;
    private final ListSelection<TitleId> selection;
    private final ObjectProperty<@Nullable TitleId> cursor;
    private final PosterArt art;
    private final Runnable open;
    private final Texts texts;
    private final PosterWords words;
    private final Measures measures;
    private final ListFlow flow = new ListFlow(this);
    private List<TitleId> shown = List.of();
    private GridWalk walk = new GridWalk(0, 1, 1);
    private double gap = LEAST_GAP;
    private int current = -1;

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
        this.selection = selection;
        this.cursor = cursor;
        this.art = art;
        this.open = open;
        this.texts = presentation.texts();
        this.words = new PosterWords(texts);
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
        if (anchor != null && indexOf(anchor) >= 0) {
            flow.top(walk.lineOf(indexOf(anchor)));
        } else if (groups.anew()) {
            reveal(current);
        }
    }

    /** While the grid is hidden it follows nothing. */
    private void appear() {
        arrange();
        if (isVisible()) {
            reveal(current);
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
        double across = measures.px(Poster.WIDTH) + measures.px(Poster.FRAME);
        double room = getWidth() - 2 * measures.px(EDGE) - measures.px(BAR);
        int columns = GridWalk.columns(room, across, measures.px(LEAST_GAP));
        int page = (int) Math.floor(getHeight() / getFixedCellSize());
        gap =
                columns < 2
                        ? 0
                        : Math.clamp(
                                Math.floor((room - columns * across) / (columns - 1)),
                                measures.px(LEAST_GAP),
                                measures.px(MOST_GAP));
        walk = new GridWalk(sizes(), columns, page);
        style();
        if (lines.size() != walk.lines()) {
            lines.setAll(IntStream.range(0, walk.lines()).boxed().toList());
        }
        current = indexOf(cursor.get());
    }

    private void style() {
        if (!grouped()) {
            getStyleClass().remove("grouped");
        } else if (!getStyleClass().contains("grouped")) {
            getStyleClass().add("grouped");
        }
    }

    private List<Integer> sizes() {
        return grouped()
                ? groups.headings().stream().map(each -> each.group().count()).toList()
                : List.of(titles.ids().size());
    }

    /** Whether there are headings over groups. */
    boolean grouped() {
        return !groups.headings().isEmpty();
    }

    /** The heading over this line, null where it begins no group. */
    TitleLine.@Nullable Heading headingAt(int line) {
        int group = grouped() ? walk.groupAt(line) : -1;
        return group < 0 ? null : groups.headings().get(group);
    }

    GroupHeading heading() {
        return new GroupHeading(texts, each -> selection.toggleAll(groups.idsOf(each)));
    }

    private int indexOf(@Nullable TitleId id) {
        return id == null ? -1 : titles.ids().indexOf(id);
    }

    private void follow() {
        if (!isVisible()) {
            return;
        }
        int index = indexOf(cursor.get());
        if (index != current) {
            current = index;
            reveal(index);
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
        int from = current;
        int to = walk.from(from, step);
        if (to < 0) {
            return;
        }
        TitleId id = titles.ids().get(to);
        if (extend && from >= 0 && selection.isEmpty()) {
            selection.toggle(titles.ids().get(from));
        }
        cursor.set(id);
        if (extend) {
            selection.extendTo(id);
        }
        mark();
    }

    /** Selects the title under the cursor, or no longer. */
    void toggle() {
        TitleId id = cursor.get();
        if (id != null) {
            selection.toggle(id);
            mark();
        }
    }

    void open() {
        if (current >= 0) {
            open.run();
        }
    }

    void pressed(int index, MouseEvent event) {
        if (index < 0 || index >= titles.ids().size()) {
            return;
        }
        requestFocus();
        TitleId before = cursor.get();
        TitleId id = titles.ids().get(index);
        current = index;
        cursor.set(id);
        if (event.getButton() == MouseButton.PRIMARY) {
            choose(before, id, event);
        }
        mark();
        event.consume();
    }

    private void choose(@Nullable TitleId before, TitleId id, MouseEvent event) {
        if (event.isShiftDown()) {
            if (selection.isEmpty() && before != null) {
                selection.toggle(before);
            }
            selection.extendTo(id);
        } else if (event.isShortcutDown()) {
            selection.toggle(id);
        } else if (event.getClickCount() == 2) {
            open();
        }
    }

    boolean isChosen(int index) {
        return index < titles.ids().size() && selection.contains(titles.ids().get(index));
    }

    boolean isCurrent(int index) {
        return index == current;
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

    GridWalk walk() {
        return walk;
    }

    double gap() {
        return gap;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.FOCUS_ITEM && current >= 0) {
            PosterLine line = shownLine(walk.lineOf(current));
            return line == null ? null : line.at(walk.columnOf(current));
        }
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
