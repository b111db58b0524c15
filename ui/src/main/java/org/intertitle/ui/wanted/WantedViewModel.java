package org.intertitle.ui.wanted;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.LoadState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.RowChanges;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.kit.WindowedList;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What is missing: grouped by what can be done, filtered, selected by id, planned or ignored. */
public final class WantedViewModel {
    private final ScreenHead head = new ScreenHead();
    private final LoadState load = new LoadState();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<MissingItems.@Nullable Reasons> reasons =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<WantedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable WantedId> chosen = new SimpleObjectProperty<>();
    private final BooleanProperty ignored = new SimpleBooleanProperty();
    private final WantedGroups groups = new WantedGroups();
    private final Listening listening = new Listening();
    private final ListSelection<WantedId> selection;
    private final WindowedList<WantedId, WantedRow> list;
    private final Planning planning;
    private final MissingItems items;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Texts texts;
    private final UiTasks.Latest finding;
    private final UiTasks.Latest looking;

    public WantedViewModel(
            MissingItems items, UiTasks tasks, Updates updates, Navigator navigator, Texts texts) {
        this.items = items;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.texts = texts;
        this.finding = tasks.latest();
        this.looking = tasks.latest();
        this.list = new WindowedList<>(tasks, items::rows, WantedRow::id);
        this.planning = new Planning(tasks, navigator, head, texts);
        this.selection =
                new ListSelection<>(
                        finding,
                        list::ids,
                        new ListSelection.Words(
                                number -> texts.plural("wanted.count", number),
                                number -> texts.plural("wanted.selected", number),
                                number -> texts.plural("wanted.selected.hidden", number)),
                        this::offer);
        head.title().set(texts.text("rail.wanted"));
        head.prompt().set(texts.text("wanted.search"));
        head.terms().set(true);
        head.problem().bind(problem);
        planning.busy().subscribe((_, _) -> offer());
    }

    /** Starts listening; shows this language, or all. */
    public void activate(@Nullable Language only) {
        listening.begin(updates, this::changed, this::subscribe);
        if (only != null && !only.equals(language.get())) {
            language.set(only);
        } else {
            reload();
        }
    }

    private void subscribe() {
        listening.add(head.search().subscribe((_, _) -> reload()));
        listening.add(language.subscribe((_, _) -> reload()));
        listening.add(ignored.subscribe((_, _) -> reload()));
        listening.add(chosen.subscribe((_, _) -> look()));
        listening.add(list.revision().subscribe((_, _) -> lookOnce()));
    }

    public void deactivate() {
        listening.end();
        finding.forget();
        looking.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            reload();
            Set<WantedId> selected = selection.ids();
            if (!selected.isEmpty()) {
                tasks.run(() -> items.existing(selected), selection::keepOnly);
            }
        }
    }

    public void reload() {
        Language only = language.get();
        String filter = head.search().get();
        boolean aside = ignored.get();
        finding.run(() -> items.find(only, filter, aside), this::found, this::failed);
    }

    private void failed(Throwable failure) {
        boolean badFilter =
                failure instanceof AppException app && app.code().code().startsWith("query.");
        if (badFilter) {
            problem.set(texts.wording().error(failure));
            if (list.ids().isEmpty()) {
                load.set(ListState.FILTER_HIDES_ALL);
            }
        } else {
            load.failed(failure);
        }
    }

    private void found(MissingItems.Found found) {
        problem.set("");
        if (!languages.equals(found.languages())) {
            languages.setAll(found.languages());
        }
        groups.show(found);
        List<WantedId> ids = groups.ids();
        list.show(ids);
        RowChanges.apply(lines, groups.lines());
        load.set(stateOf(ids.isEmpty(), found.total()));
        selection.refresh();
        look();
    }

    private static ListState stateOf(boolean empty, int total) {
        if (!empty) {
            return ListState.READY;
        }
        return total == 0 ? ListState.NOTHING_YET : ListState.FILTER_HIDES_ALL;
    }

    private void offer() {
        int planned = selection.isEmpty() ? groups.open().size() : selection.size();
        if (planning.busy().get()) {
            head.action().set(planning.cancelling());
        } else {
            head.action()
                    .set(
                            planned == 0
                                    ? null
                                    : new HeadAction(
                                            texts.plural("wanted.plan", planned),
                                            true,
                                            true,
                                            this::plan));
        }
    }

    /** Plans what is selected, or all in the filter, frozen to the ids that are shown now. */
    public void plan() {
        planThese(selection.isEmpty() ? groups.open() : selection.meant(null));
    }

    /** Plans what is selected, or the item under the cursor. */
    void planMeant() {
        selection.act(chosen::get, this::planThese);
    }

    /** Plans only the item under the cursor. */
    void planChosen() {
        WantedId id = chosen.get();
        planThese(id == null ? List.of() : List.of(id));
    }

    void planThese(List<WantedId> ids) {
        List<WantedId> frozen = List.copyOf(ids);
        planning.start(frozen.size(), cancel -> items.plan(frozen, cancel));
    }

    /** Sets aside what is selected (or under the cursor), or takes it up again. */
    public void ignoreMeant(boolean aside) {
        selection.act(chosen::get, ids -> ignore(ids, aside));
    }

    private void ignore(List<WantedId> ids, boolean aside) {
        if (!ids.isEmpty()) {
            tasks.run(
                    () -> items.ignore(ids, aside),
                    () -> {
                        selection.clear();
                        head.note()
                                .set(
                                        texts.plural(
                                                aside ? "wanted.ignored_now" : "wanted.wanted_now",
                                                ids.size()));
                        reload();
                    });
        }
    }

    private void lookOnce() {
        if (reasons.get() == null) {
            look();
        }
    }

    private void look() {
        WantedRow row = chosenRow();
        if (row == null) {
            looking.forget();
            reasons.set(null);
        } else {
            looking.run(() -> items.why(row), found -> reasons.set(found.orElse(null)));
        }
    }

    /** The row under the cursor, if it was read yet. */
    public @Nullable WantedRow chosenRow() {
        WantedId id = chosen.get();
        return id == null ? null : list.cached(id);
    }

    /** Opens or folds a group; what is selected in it stays so. */
    void toggleGroup(Remedy remedy) {
        groups.toggle(remedy);
        RowChanges.apply(lines, groups.lines());
    }

    public void clearFilter() {
        language.set(null);
        head.search().set("");
    }

    /** Goes to the title of the item under the cursor. */
    public void open() {
        WantedRow row = chosenRow();
        if (row != null) {
            navigator.go(new Place.OfTitle(row.title()));
        }
    }

    /** Shows all that is known of a failure. */
    void details(Throwable failure) {
        tasks.report(failure);
    }

    public void toLibrary() {
        navigator.go(new Place.Library(""));
    }

    public ScreenHead head() {
        return head;
    }

    public LoadState load() {
        return load;
    }

    /** What is wrong with the filter; empty where nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ObservableList<WantedLine> lines() {
        return lines;
    }

    WantedGroups groups() {
        return groups;
    }

    public ObservableList<Language> languages() {
        return languages;
    }

    public ObjectProperty<@Nullable Language> language() {
        return language;
    }

    /** Whether ignored items are shown too. */
    public BooleanProperty ignored() {
        return ignored;
    }

    public ListSelection<WantedId> selection() {
        return selection;
    }

    /** The item under the cursor. */
    public ObjectProperty<@Nullable WantedId> chosen() {
        return chosen;
    }

    /** Why the item under the cursor is wanted. */
    public ReadOnlyObjectProperty<MissingItems.@Nullable Reasons> reasons() {
        return reasons.getReadOnlyProperty();
    }

    public WindowedList<WantedId, WantedRow> list() {
        return list;
    }
}
