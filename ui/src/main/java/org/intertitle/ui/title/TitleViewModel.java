package org.intertitle.ui.title;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.Crumb;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** One film or series: its matrix, the chosen cell, and what is known about that cell. */
public final class TitleViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Contents> contents =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private final ObservableList<MatrixRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable VideoId> video = new SimpleObjectProperty<>();
    private final IntegerProperty column = new SimpleIntegerProperty();
    private final BooleanProperty gapsOnly = new SimpleBooleanProperty();
    private final Set<Integer> folded = new HashSet<>();
    private final Episodes episodes;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Texts texts;
    private final UiTasks.Latest loading;
    private final UiTasks.Latest looking;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Events.@Nullable Subscription listening;
    private @Nullable TitleId title;

    public TitleViewModel(
            Episodes episodes, UiTasks tasks, Updates updates, Navigator navigator, Texts texts) {
        this.episodes = episodes;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.texts = texts;
        this.loading = tasks.latest();
        this.looking = tasks.latest();
        head.crumb().set(new Crumb(texts.text("library.title"), new Place.Library("")));
        head.prompt().set(texts.text("title.search"));
    }

    /** Shows this title and listens. */
    public void activate(TitleId id) {
        if (listening == null) {
            listening = updates.listen(this::changed);
            subscriptions.add(video.subscribe((_, _) -> look()));
            subscriptions.add(gapsOnly.subscribe((_, _) -> arrange()));
            subscriptions.add(head.search().subscribe((_, _) -> arrange()));
        }
        if (!id.equals(title)) {
            forget();
            title = id;
        }
        reload();
    }

    private void forget() {
        folded.clear();
        contents.set(null);
        rows.clear();
        video.set(null);
        details.set(null);
        head.search().set("");
        state.set(ListState.LOADING);
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
        loading.forget();
        looking.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            reload();
            look();
        }
    }

    public void reload() {
        TitleId id = title;
        if (id != null) {
            loading.run(() -> episodes.contents(id), this::loaded, this::failed);
        }
    }

    private void failed(Throwable failure) {
        tasks.report(failure);
        state.set(ListState.ERROR);
    }

    private void loaded(Optional<Contents> found) {
        contents.set(found.orElse(null));
        head.title().set(found.map(each -> each.title().name()).orElse(""));
        arrange();
        int gaps = openItems().size();
        head.action()
                .set(
                        gaps == 0
                                ? null
                                : new HeadAction(
                                        texts.plural("title.plan_all", gaps),
                                        true,
                                        true,
                                        () -> plan(openItems())));
    }

    private void arrange() {
        Contents now = contents.get();
        if (now == null) {
            state.set(title == null ? ListState.LOADING : ListState.NOTHING_YET);
            return;
        }
        String words = head.search().get().toLowerCase(Locale.ROOT);
        List<Line> lines =
                now.lines().stream().filter(line -> nameOf(line).contains(words)).toList();
        rows.setAll(Matrix.rows(lines, now.columns(), folded, gapsOnly.get()));
        state.set(rows.isEmpty() ? ListState.FILTER_HIDES_ALL : ListState.READY);
        if (lineOf(video.get()).isEmpty()) {
            chooseFirst(lines, now.columns());
        }
        column.set(Math.clamp(column.get(), 0, Math.max(0, now.columns().size() - 1)));
    }

    /** The first gap, or the first video where there is none. */
    private void chooseFirst(List<Line> lines, List<Column> columns) {
        if (lines.isEmpty()) {
            video.set(null);
            return;
        }
        Line line = lines.stream().filter(Matrix::hasGap).findFirst().orElse(lines.getFirst());
        column.set(
                IntStream.range(0, columns.size())
                        .filter(at -> isGap(line, columns.get(at)))
                        .findFirst()
                        .orElse(0));
        video.set(line.video().id());
    }

    private static boolean isGap(Line line, Column column) {
        Wanted item = line.cells().get(column);
        return item != null && Matrix.open(item);
    }

    private static String nameOf(Line line) {
        String name = line.video().numbers().name();
        return (line.file().getFileName() + " " + (name == null ? "" : name))
                .toLowerCase(Locale.ROOT);
    }

    private void look() {
        VideoId id = video.get();
        if (id == null) {
            details.set(null);
        } else {
            looking.run(() -> episodes.details(id), details::set);
        }
    }

    /** Opens or folds a season. */
    public void toggleSeason(@Nullable Integer season) {
        int key = season == null ? Matrix.NONE : season;
        if (!folded.remove(key)) {
            folded.add(key);
        }
        arrange();
    }

    /** Chooses the cell so many rows and columns away; season rows are stepped over. */
    public void move(int down, int right) {
        Contents now = contents.get();
        if (now == null) {
            return;
        }
        column.set(Math.clamp(column.get() + right, 0, Math.max(0, now.columns().size() - 1)));
        if (down != 0) {
            List<Line> lines = shownLines();
            int at = indexOf(lines, video.get());
            choose(lines, Math.clamp(at + down, 0, Math.max(0, lines.size() - 1)));
        }
    }

    /** Chooses the next video (or the one before) that wants something in the present column. */
    public void moveToGap(int step) {
        List<Line> lines = shownLines();
        for (int at = indexOf(lines, video.get()) + step;
                at >= 0 && at < lines.size();
                at += step) {
            if (chosenColumn().map(lines.get(at).cells()::get).filter(Matrix::open).isPresent()) {
                choose(lines, at);
                return;
            }
        }
    }

    private void choose(List<Line> lines, int index) {
        if (index >= 0 && index < lines.size()) {
            video.set(lines.get(index).video().id());
        }
    }

    private List<Line> shownLines() {
        return rows.stream()
                .filter(MatrixRow.Entry.class::isInstance)
                .map(row -> ((MatrixRow.Entry) row).line())
                .toList();
    }

    private static int indexOf(List<Line> lines, @Nullable VideoId id) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).video().id().equals(id))
                .findFirst()
                .orElse(0);
    }

    /** Chooses one cell. */
    public void choose(VideoId id, int newColumn) {
        video.set(id);
        column.set(newColumn);
    }

    private Optional<Line> lineOf(@Nullable VideoId id) {
        Contents now = contents.get();
        return now == null
                ? Optional.empty()
                : now.lines().stream().filter(line -> line.video().id().equals(id)).findFirst();
    }

    public Optional<Line> chosenLine() {
        return lineOf(video.get());
    }

    public Optional<Column> chosenColumn() {
        Contents now = contents.get();
        return now == null || now.columns().isEmpty()
                ? Optional.empty()
                : Optional.of(now.columns().get(column.get()));
    }

    /** What the profile says about the chosen cell. */
    public Optional<Wanted> chosenItem() {
        return chosenLine().flatMap(line -> chosenColumn().map(line.cells()::get));
    }

    private List<WantedId> openItems() {
        Contents now = contents.get();
        return now == null
                ? List.of()
                : now.lines().stream()
                        .flatMap(line -> line.cells().values().stream())
                        .filter(Matrix::open)
                        .map(Wanted::id)
                        .toList();
    }

    /** Plans the chosen cell. */
    public void planChosen() {
        chosenItem().filter(Matrix::open).ifPresent(item -> plan(List.of(item.id())));
    }

    private void plan(List<WantedId> items) {
        tasks.run(
                () -> episodes.plan(items),
                plan ->
                        plan.ifPresentOrElse(
                                id -> navigator.go(new Place.Review(id)),
                                () -> head.note().set(texts.text("wanted.nothing_possible"))));
    }

    /** Sets the chosen item aside, or takes it up again. */
    public void toggleIgnored() {
        chosenItem()
                .ifPresent(item ->
                        tasks.run(
                                () -> episodes.ignore(item.id(), !item.effort().ignored()),
                                this::reload));
    }

    /** Gives the title a profile of its own; null takes it away. */
    public void assign(@Nullable ProfileId profile) {
        TitleId id = title;
        if (id != null) {
            tasks.run(() -> episodes.assign(id, profile), this::reload);
        }
    }

    /** Hands over the profiles there are, when they arrive. */
    public void profiles(Consumer<List<Profile>> then) {
        tasks.run(episodes::profiles, then);
    }

    /** Shows all again. */
    public void clearFilter() {
        gapsOnly.set(false);
        head.search().set("");
    }

    public ScreenHead head() {
        return head;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Contents> contents() {
        return contents.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Details> details() {
        return details.getReadOnlyProperty();
    }

    ObservableList<MatrixRow> rows() {
        return rows;
    }

    public ObjectProperty<@Nullable VideoId> video() {
        return video;
    }

    public IntegerProperty column() {
        return column;
    }

    public BooleanProperty gapsOnly() {
        return gapsOnly;
    }
}
