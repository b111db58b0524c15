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
import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Selection;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.kit.WindowedList;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is missing: grouped by what can be done, filtered, selected by id, planned or ignored. */
public final class WantedViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ObservableList<WantedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>();
    private final BooleanProperty ignored = new SimpleBooleanProperty();
    private final Selection<WantedId> selection = new Selection<>();
    private final WindowedList<WantedId, WantedRow> list;
    private final MissingItems items;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Texts texts;
    private final UiTasks.Latest finding;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Events.@Nullable Subscription listening;

    public WantedViewModel(
            MissingItems items, UiTasks tasks, Updates updates, Navigator navigator, Texts texts) {
        this.items = items;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.texts = texts;
        this.finding = tasks.latest();
        this.list = new WindowedList<>(tasks, items::rows, WantedRow::id);
        head.title().set(texts.text("rail.wanted"));
        head.prompt().set(texts.text("wanted.search"));
    }

    /** Starts listening; shows this language, or all. */
    public void activate(@Nullable Language only) {
        if (listening == null) {
            listening = updates.listen(this::changed);
            subscriptions.add(head.search().subscribe((_, _) -> reload()));
            subscriptions.add(language.subscribe((_, _) -> reload()));
            subscriptions.add(ignored.subscribe((_, _) -> reload()));
        }
        if (only != null && !only.equals(language.get())) {
            language.set(only);
        } else {
            reload();
        }
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
        finding.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            reload();
        }
    }

    public void reload() {
        Language only = language.get();
        String filter = head.search().get();
        boolean withIgnored = ignored.get();
        finding.run(() -> items.find(only, filter, withIgnored), this::found, this::failed);
    }

    private void failed(Throwable failure) {
        problem.set(texts.wording().error(failure));
        boolean badFilter =
                failure instanceof AppException app && app.code().code().equals("query.invalid");
        if (!badFilter) {
            state.set(ListState.ERROR);
        }
    }

    private void found(MissingItems.Found found) {
        problem.set("");
        languages.setAll(found.languages());
        List<WantedId> ids = new ArrayList<>();
        List<WantedLine> next = new ArrayList<>();
        for (Map.Entry<Remedy, List<WantedId>> group : grouped(found).entrySet()) {
            next.add(new WantedLine.Heading(group.getKey(), group.getValue()));
            for (WantedId id : group.getValue()) {
                next.add(new WantedLine.Item(id, ids.size()));
                ids.add(id);
            }
        }
        selection.keepOnly(Set.copyOf(ids));
        list.show(ids);
        lines.setAll(next);
        state.set(stateOf(ids.isEmpty(), found.total()));
        selected();
    }

    private static Map<Remedy, List<WantedId>> grouped(MissingItems.Found found) {
        Map<Remedy, List<WantedId>> groups = new EnumMap<>(Remedy.class);
        for (MissingItems.Group group : found.groups()) {
            groups.computeIfAbsent(Remedy.of(group.reason()), _ -> new ArrayList<>())
                    .addAll(group.ids());
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static ListState stateOf(boolean empty, int total) {
        if (!empty) {
            return ListState.READY;
        }
        return total == 0 ? ListState.NOTHING_YET : ListState.FILTER_HIDES_ALL;
    }

    private void selected() {
        int count = selection.size();
        summary.set(
                count == 0
                        ? texts.plural("wanted.count", list.ids().size())
                        : texts.plural("wanted.selected", count));
        int planned = count == 0 ? list.ids().size() : count;
        head.action()
                .set(
                        planned == 0
                                ? null
                                : new HeadAction(
                                        texts.text("library.plan", planned),
                                        true,
                                        true,
                                        this::plan));
    }

    private List<WantedId> chosen() {
        return selection.isEmpty()
                ? List.copyOf(list.ids())
                : list.ids().stream().filter(selection::contains).toList();
    }

    /** Plans what is selected, or all in the filter, frozen to the ids that are shown now. */
    public void plan() {
        planThese(chosen());
    }

    void planThese(List<WantedId> ids) {
        head.note().set("");
        tasks.run(
                () -> items.plan(ids),
                plan ->
                        plan.ifPresentOrElse(
                                id -> navigator.go(new Place.Review(id)),
                                () -> head.note().set(texts.text("wanted.nothing_possible"))));
    }

    /** Sets aside what is selected, or takes it up again. */
    public void ignoreSelected(boolean aside) {
        List<WantedId> ids = chosen();
        if (!selection.isEmpty()) {
            tasks.run(() -> items.ignore(ids, aside), this::reload);
        }
    }

    public void toggle(WantedId id) {
        selection.toggle(id);
        selected();
    }

    public void extendTo(WantedId id) {
        selection.extendTo(id, list.ids());
        selected();
    }

    /** Selects a whole group, or nothing of it where all of it is selected. */
    void toggleAll(List<WantedId> ids) {
        if (selection.ids().containsAll(ids)) {
            selection.removeAll(ids);
        } else {
            selection.addAll(ids);
        }
        selected();
    }

    public void selectAll() {
        selection.addAll(list.ids());
        selected();
    }

    public void clearSelection() {
        selection.clear();
        selected();
    }

    public void clearFilter() {
        language.set(null);
        head.search().set("");
    }

    /** Goes to the title of an item. */
    public void open(WantedId id) {
        WantedRow row = list.cached(id);
        if (row != null) {
            navigator.go(new Place.OfTitle(row.title()));
        }
    }

    public ScreenHead head() {
        return head;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** How many there are, or how many are selected. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    ObservableList<WantedLine> lines() {
        return lines;
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

    public Selection<WantedId> selection() {
        return selection;
    }

    public WindowedList<WantedId, WantedRow> list() {
        return list;
    }
}
