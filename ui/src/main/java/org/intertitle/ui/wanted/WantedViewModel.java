package org.intertitle.ui.wanted;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.FilterKey;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.Aside;
import org.intertitle.ui.kit.DragOut;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.FilterTokens.Token;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** What is missing: grouped by what can be done, filtered, selected by id, planned or ignored. */
public final class WantedViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<@Nullable Language> language =
            new ReadOnlyObjectWrapper<>();
    private final BooleanProperty ignored = new SimpleBooleanProperty();
    private final Listening listening = new Listening();
    private final ListSelection<WantedId> selection;
    private final MissingList list;
    private final ChosenItem chosen;
    private final Planning planning;
    private final MissingItems items;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Texts texts;
    private final Aside aside;
    private final FilterTokens tokens;
    private final ObservableList<Token> terms = FXCollections.observableArrayList();

    public WantedViewModel(
            MissingItems items,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.items = items;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.texts = texts;
        this.aside = new Aside(items::ignore, tasks, notifications, texts);
        this.list = new MissingList(items, tasks, texts, this::found);
        this.chosen = new ChosenItem(items, list.rows(), tasks);
        this.planning = new Planning(tasks, navigator, head, texts);
        this.selection =
                new ListSelection<>(
                        list.finding(),
                        list::ids,
                        new ListSelection.Words(
                                number -> texts.plural("wanted.count", number),
                                number -> texts.plural("wanted.selected", number),
                                number -> texts.plural("wanted.selected.hidden", number)),
                        this::offer);
        head.title().set(texts.text("rail.wanted"));
        head.prompt().set(texts.text("wanted.search"));
        head.terms().set(true);
        head.problem().bind(list.state().problem());
        language.bind(head.search().map(WantedViewModel::asked));
        this.tokens = new FilterTokens(texts);
        head.search().subscribe(this::readTerms);
        planning.busy().subscribe((_, _) -> offer());
    }

    /** The one language that the filter asks for. */
    private static @Nullable Language asked(String filter) {
        return FilterTokens.value(filter, FilterKey.MISSING)
                .map(wish -> wish.replaceFirst("^=", "").split(":", 2)[0])
                .flatMap(Language::parse)
                .orElse(null);
    }

    /** Starts listening; asks for the items in this filter. */
    public void activate(String filter) {
        listening.begin(updates, this::changed, this::subscribe);
        if (head.search().get().equals(filter)) {
            reload();
        } else {
            head.search().set(filter);
        }
    }

    /** Puts one language into the filter, or all. */
    void choose(@Nullable Language only) {
        String filter = head.search().get();
        head.search()
                .set(
                        only == null
                                ? FilterTokens.without(filter, FilterKey.MISSING)
                                : FilterTokens.with(filter, "missing:" + only.tag()));
    }

    /** The terms of the filter, but for the one language that is shown by itself. */
    ObservableList<Token> terms() {
        return terms;
    }

    private void readTerms(String filter) {
        Language only = language.get();
        String shown = only == null ? "" : "missing:" + only.tag();
        terms.setAll(
                tokens.terms(filter).stream()
                        .filter(term -> !term.typed().equalsIgnoreCase(shown))
                        .toList());
    }

    /** Takes a term out of the filter. */
    void remove(Token term) {
        head.search().set(FilterTokens.without(head.search().get(), term.typed()));
    }

    private void subscribe() {
        listening.add(head.search().subscribe((_, _) -> reload()));
        listening.add(ignored.subscribe((_, _) -> reload()));
        listening.add(chosen.id().subscribe((_, _) -> chosen.look()));
        listening.add(list.rows().revision().subscribe((_, _) -> chosen.lookOnce()));
    }

    public void deactivate() {
        listening.end();
        list.forget();
        chosen.forget();
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
        list.find(head.search().get(), ignored.get());
    }

    private void found() {
        selection.refresh();
        chosen.look();
    }

    private void offer() {
        int planned = selection.isEmpty() ? list.groups().open().size() : selection.size();
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
        planThese(selection.isEmpty() ? list.groups().open() : selection.meant(null));
    }

    /** Plans what is selected, or the item under the cursor. */
    void planMeant() {
        selection.act(chosen.id()::get, this::planThese);
    }

    /** Plans only the item under the cursor. */
    void planChosen() {
        WantedId id = chosen.id().get();
        planThese(id == null ? List.of() : List.of(id));
    }

    void planThese(List<WantedId> ids) {
        List<WantedId> frozen = List.copyOf(ids);
        planning.start(frozen.size(), cancel -> items.plan(frozen, cancel));
    }

    /** Sets aside what is selected (or under the cursor), or takes it up again. */
    public void ignoreMeant(boolean set) {
        selection.act(chosen.id()::get, ids -> ignore(ids, set));
    }

    /** Those that are so already stay so when it is taken back. */
    private void ignore(List<WantedId> meant, boolean set) {
        Set<WantedId> open = Set.copyOf(list.groups().open());
        aside.set(
                meant.stream().filter(id -> open.contains(id) == set).toList(),
                set,
                () -> {
                    selection.clear();
                    reload();
                },
                this::reload);
    }

    public void clearFilter() {
        head.search().set("");
    }

    /** Goes to the title of the item under the cursor. */
    public void open() {
        WantedRow row = chosen.row();
        if (row != null) {
            navigator.go(new Place.OfTitle(row.title()));
        }
    }

    /** Drags out the videos of what is selected, or of the item under the cursor. */
    DragOut<WantedId> dragOut() {
        return new DragOut<>(
                () -> selection.meant(chosen.id().get()),
                ids -> items.files(ids, DragOut.MOST_FILES),
                tasks);
    }

    /** Shows all that is known of a failure. */
    void details(Throwable failure) {
        tasks.report(failure);
    }

    public void toLibrary() {
        navigator.go(new Place.Library(""));
    }

    /** What makes something wanted. */
    void explainProfiles() {
        navigator.go(new Place.Help(HelpPage.PROFILES, ""));
    }

    public ScreenHead head() {
        return head;
    }

    /** The language that the filter asks for; null for all, or several. */
    public ReadOnlyObjectProperty<@Nullable Language> language() {
        return language.getReadOnlyProperty();
    }

    /** Whether ignored items are shown too. */
    public BooleanProperty ignored() {
        return ignored;
    }

    public ListSelection<WantedId> selection() {
        return selection;
    }

    /** The item under the cursor. */
    ChosenItem chosen() {
        return chosen;
    }

    MissingList list() {
        return list;
    }
}
