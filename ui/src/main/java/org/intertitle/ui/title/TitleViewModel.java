package org.intertitle.ui.title;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.TitleId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Aside;
import org.intertitle.ui.kit.DragOut;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.LoadState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.Crumb;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.title.Episodes.Contents;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One film or series: loads its matrix, keeps cursor and marks through what changes, and hands what
 * is done to those who do it.
 */
public final class TitleViewModel {
    private static final int LONGEST_NAME = 60;

    private final ScreenHead head = new ScreenHead();
    private final LoadState load = new LoadState();
    private final ReadOnlyObjectWrapper<@Nullable Contents> contents =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty gapsOnly = new SimpleBooleanProperty();
    private final MatrixContents matrix = new MatrixContents();
    private final MatrixCursor cursor = new MatrixCursor(matrix);
    private final MatrixMarks marks = new MatrixMarks();
    private final Meant meant = new Meant(matrix, cursor, marks);
    private final Marking marking = new Marking(cursor, marks, meant);
    private final Listening listening = new Listening();
    private final CellFacts facts;
    private final TitleReach reach;
    private final TitlePlanning planning;
    private final TitleDecisions decisions;
    private final StepWork steps;
    private final AtCursor here;
    private final Episodes episodes;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final UiTasks.Latest loading;
    private @Nullable TitleId title;

    public TitleViewModel(
            Episodes episodes,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.episodes = episodes;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.loading = tasks.latest();
        this.facts = new CellFacts(episodes, tasks.patient());
        this.reach = new TitleReach(episodes, tasks.patient());
        this.planning = new TitlePlanning(episodes, tasks, navigator, head, meant, reach, texts);
        this.decisions =
                new TitleDecisions(
                        episodes,
                        new Aside(episodes::ignore, tasks, notifications, texts),
                        meant,
                        this::reload);
        this.steps = new StepWork(episodes, tasks, navigator, notifications, texts);
        this.here = new AtCursor(matrix, cursor, facts, planning, steps, navigator);
        head.crumb().set(new Crumb(texts.text("library.title"), new Place.Library("")));
        head.prompt().set(texts.text("title.search"));
    }

    /** Shows this title and listens. */
    public void activate(TitleId id) {
        listening.begin(updates, this::changed, this::subscribe);
        if (!id.equals(title)) {
            forget();
            title = id;
        }
        reload();
    }

    private void subscribe() {
        listening.add(head.search().subscribe((_, _) -> filter()));
        listening.add(gapsOnly.subscribe((_, _) -> filter()));
        listening.add(cursor.row().subscribe((_, _) -> look()));
        listening.add(cursor.column().subscribe((_, _) -> look()));
        listening.add(marks.revision().subscribe((_, _) -> planning.offer()));
    }

    private void forget() {
        head.search().set("");
        gapsOnly.set(false);
        marks.clear();
        matrix.foldOnly(List.of());
        show(null);
        cursor.await(null, 0);
        reach.forget();
        load.set(ListState.LOADING);
    }

    public void deactivate() {
        listening.end();
        loading.forget();
        facts.forget();
        reach.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.FoldersChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            reload();
            facts.again();
        } else if (batch.has(DomainEvent.JournalChanged.class)) {
            facts.again();
        }
    }

    public void reload() {
        TitleId id = title;
        if (id != null) {
            loading.run(() -> episodes.contents(id), this::loaded, load::failed);
        }
    }

    private void loaded(Optional<Contents> found) {
        show(found.orElse(null));
        if (!marks.isEmpty()) {
            marks.keepOnly(meant.existing());
        }
        look();
        tell();
        reach.look(contents.get());
    }

    private void show(@Nullable Contents next) {
        matrix.show(next);
        head.title().set(next == null ? "" : OneLine.of(next.title().name(), LONGEST_NAME));
        contents.set(next);
        planning.offer();
    }

    /** Shows what fits the filter now. */
    private void filter() {
        matrix.filter(head.search().get(), gapsOnly.get());
        planning.offer();
        tell();
    }

    private void tell() {
        if (contents.get() == null) {
            load.set(title == null ? ListState.LOADING : ListState.NOTHING_YET);
        } else {
            load.set(matrix.rows().isEmpty() ? ListState.FILTER_HIDES_ALL : ListState.READY);
        }
    }

    private void look() {
        facts.of(cursor.line().map(line -> line.video().id()).orElse(null), cursor.item());
    }

    /** Gives the title a profile of its own; null takes it away. */
    void assign(@Nullable Profile profile) {
        Contents now = contents.get();
        if (now != null) {
            decisions.assign(now, profile);
        }
    }

    /** Shows all again. */
    public void clearFilter() {
        gapsOnly.set(false);
        head.search().set("");
    }

    /** Looks whether the folder is back, and has it scanned then. */
    void lookAgain() {
        Contents now = contents.get();
        if (now != null) {
            reach.lookAgain(now);
        }
    }

    /** Runs this once after a change, however many changes come together. */
    Soon soon(Runnable work) {
        return new Soon(tasks, work);
    }

    void toLibrary() {
        navigator.go(new Place.Library(""));
    }

    /** Drags the videos that are meant out as their files, as far as they are there. */
    DragOut<Path> dragOut() {
        return new DragOut<>(meant::files, episodes::there, tasks);
    }

    /** Shows all that is known of a failure. */
    void details(Throwable failure) {
        tasks.report(failure);
    }

    public ScreenHead head() {
        return head;
    }

    public LoadState load() {
        return load;
    }

    public ReadOnlyObjectProperty<@Nullable Contents> contents() {
        return contents.getReadOnlyProperty();
    }

    /** Whether only videos are shown that lack something. */
    public BooleanProperty gapsOnly() {
        return gapsOnly;
    }

    MatrixContents matrix() {
        return matrix;
    }

    MatrixCursor cursor() {
        return cursor;
    }

    MatrixMarks marks() {
        return marks;
    }

    Marking marking() {
        return marking;
    }

    Meant meant() {
        return meant;
    }

    /** What can be done about the cell under the cursor. */
    AtCursor here() {
        return here;
    }

    TitlePlanning planning() {
        return planning;
    }

    TitleDecisions decisions() {
        return decisions;
    }

    StepWork steps() {
        return steps;
    }

    TitleReach reach() {
        return reach;
    }

    CellFacts facts() {
        return facts;
    }
}
