package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.TitleId;
import org.intertitle.profiles.Profile;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.HeadAction;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The library screen: its filter, the title under the cursor, the selection, what is planned. */
public final class LibraryViewModel {
    private static final String KIND = "kind:";
    private static final int MOST_FILES = 1_000;

    private final ScreenHead head = new ScreenHead();
    private final ObservableList<FilterTokens.Token> chips = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable TitleId> selected = new SimpleObjectProperty<>();
    private final Listening listening = new Listening();
    private final TitleList list;
    private final ListSelection<TitleId> selection;
    private final PanelModel panel;
    private final JumpModel jump;
    private final Planning planning;
    private final Titles titles;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Texts texts;
    private final FilterTokens tokens;
    private final UiTasks.Latest counting;
    private Runnable onceFound = () -> {};
    private boolean letGo;
    private boolean arriving;

    public LibraryViewModel(
            Titles titles, UiTasks tasks, Updates updates, Navigator navigator, Texts texts) {
        this.titles = titles;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.texts = texts;
        this.tokens = new FilterTokens(texts);
        this.list = new TitleList(titles, tasks, texts, this::found);
        this.counting = tasks.latest();
        this.panel = new PanelModel(titles, tasks);
        this.jump = new JumpModel(this, titles, tasks, texts);
        this.planning = new Planning(tasks, navigator, head, texts);
        this.selection =
                new ListSelection<>(
                        list.finding(),
                        list::ids,
                        new ListSelection.Words(
                                this::counted,
                                number -> texts.plural("library.selected", number),
                                number -> texts.plural("library.selected.hidden", number)),
                        this::offer);
        planning.busy().subscribe((_, _) -> offer());
        selected.subscribe(title -> letGo = letGo && title == null);
        head.title().set(texts.text("library.title"));
        head.prompt().set(texts.text("library.search"));
        head.problem().bind(list.problem());
    }

    /** Starts listening; asks for the titles in this filter. */
    public void activate(String filter) {
        listening.begin(updates, this::changed, this::subscribe);
        list.askLanguages();
        if (head.search().get().equals(filter)) {
            reload();
        } else {
            head.search().set(filter);
        }
    }

    private void subscribe() {
        listening.add(head.search().subscribe((_, _) -> reload()));
        listening.add(selected.subscribe((_, _) -> look()));
        listening.add(selection.summary().subscribe((_, _) -> look()));
    }

    public void deactivate() {
        listening.end();
        list.forget();
        counting.forget();
        panel.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.FoldersChanged.class,
                DomainEvent.ProfilesChanged.class)) {
            reload();
            list.askLanguages();
            forgetGone();
        }
    }

    /** What was removed from the library is selected no more. */
    private void forgetGone() {
        if (!selection.isEmpty()) {
            tasks.run(titles::all, selection::keepOnly);
        }
    }

    /** Asks again, with the filter and order as they are. */
    public void reload() {
        String filter = head.search().get();
        chips.setAll(tokens.terms(filter));
        list.find(filter);
    }

    private void found() {
        arriving = true;
        keepCursor(list.ids());
        selection.refresh();
        arriving = false;
        look();
        Runnable waiting = onceFound;
        onceFound = () -> {};
        waiting.run();
        countVideos();
    }

    /** A filter is about videos, and the list is of titles: both numbers are told. */
    private void countVideos() {
        String filter = head.search().get();
        if (filter.isBlank()) {
            counting.forget();
            head.note().set("");
        } else {
            counting.run(
                    () -> titles.videos(filter),
                    videos -> head.note().set(texts.plural("library.videos", videos)),
                    _ -> head.note().set(""));
        }
    }

    /** Runs this once, when the answer to the question that is under way was taken over. */
    void onceFound(Runnable then) {
        onceFound = then;
    }

    private void keepCursor(List<TitleId> ids) {
        TitleId present = selected.get();
        if (ids.isEmpty()) {
            selected.set(null);
        } else if (present == null ? !letGo : !ids.contains(present)) {
            selected.set(ids.getFirst());
        }
    }

    private String counted(int shown) {
        return shown == list.total()
                ? texts.plural("library.count", shown)
                : texts.text("library.count.of", shown, list.total());
    }

    private void offer() {
        int planned = selection.isEmpty() ? list.ids().size() : selection.size();
        if (planning.busy().get()) {
            head.action().set(planning.cancelling());
            return;
        }
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

    /** Plans what is selected, or all in the filter, frozen to the ids that are shown now. */
    public void plan() {
        planFor(selection.isEmpty() ? list.ids() : selection.meant(null));
    }

    /** Plans what the selected titles want, or the one under the cursor; goes to the review. */
    public void planSelected() {
        selection.act(selected::get, this::planFor);
    }

    private void planFor(List<TitleId> ids) {
        List<TitleId> frozen = List.copyOf(ids);
        planning.start(frozen.size(), cancel -> titles.plan(frozen, cancel));
    }

    private void look() {
        if (arriving) {
            return;
        }
        List<TitleId> meant = meant();
        if (meant.isEmpty() && list.ids().isEmpty()) {
            panel.clear();
        } else {
            panel.look(meant, head.search().get());
        }
    }

    /** Lets go of the title under the cursor: the panel then is about all in the filter. */
    public void letGo() {
        letGo = true;
        selected.set(null);
    }

    /** Orders by a column; headings stay. */
    public void sortBy(TitleSort column, boolean down) {
        reorder(list.order().get().by(column, down));
    }

    /** Puts titles under headings; the order within them stays. */
    public void groupBy(TitleGrouping grouping) {
        reorder(list.order().get().in(grouping));
    }

    private void reorder(TitleOrder next) {
        if (list.order(next) && listening.active()) {
            reload();
        }
    }

    /** Goes to the selected title. */
    public void open() {
        TitleId title = selected.get();
        if (title != null) {
            navigator.go(new Place.OfTitle(title));
        }
    }

    /** Takes one term out of the filter. */
    public void remove(FilterTokens.Token chip) {
        head.search().set(FilterTokens.without(head.search().get(), chip.typed()));
    }

    /** Puts one term into the filter, in place of others of its name. */
    public void narrow(String term) {
        head.search().set(FilterTokens.with(head.search().get(), term));
    }

    /** The kind of titles that the filter asks for, empty where it asks for none. */
    String kind() {
        return chips.stream()
                .map(FilterTokens.Token::typed)
                .filter(typed -> typed.startsWith(KIND))
                .map(typed -> typed.substring(KIND.length()))
                .findFirst()
                .orElse("");
    }

    /** Shows only titles of this kind, or with an empty one of all. */
    void kind(String kind) {
        if (!kind.isEmpty()) {
            narrow(KIND + kind);
        } else if (!kind().isEmpty()) {
            head.search().set(FilterTokens.without(head.search().get(), KIND + kind()));
        }
    }

    public void clearFilter() {
        head.search().set("");
    }

    /** Goes to where folders are added. */
    public void addFolder() {
        navigator.go(new Place.Settings(Place.SettingsPage.FOLDERS));
    }

    public ScreenHead head() {
        return head;
    }

    TitleList list() {
        return list;
    }

    public ObservableList<FilterTokens.Token> chips() {
        return chips;
    }

    /** Which titles are selected; its summary counts them. */
    public ListSelection<TitleId> selection() {
        return selection;
    }

    /** The picture of a title, asked in the background. */
    Optional<Path> artwork(TitleRow row) {
        return titles.artwork(row);
    }

    /** Shows all that is known of a failure. */
    void details(Throwable failure) {
        tasks.report(failure);
    }

    /** The title under the cursor. */
    public ObjectProperty<@Nullable TitleId> selected() {
        return selected;
    }

    /** What an action is about: the selected titles, or the one under the cursor. */
    List<TitleId> meant() {
        return selection.meant(selected.get());
    }

    /** Goes to titles by how they begin. */
    JumpModel jump() {
        return jump;
    }

    /** Drags the meant titles out as files, at most so many as a desktop takes well. */
    DragOut dragOut() {
        return new DragOut(this::meant, ids -> titles.files(ids, MOST_FILES), tasks);
    }

    /** Asks for all profiles in the background. */
    void profiles(Consumer<List<Profile>> then) {
        tasks.run(titles::profiles, then);
    }

    /** Asks in the background where the meant titles lie. */
    void places(Consumer<List<Path>> then) {
        List<TitleId> meant = meant();
        tasks.run(() -> titles.places(meant), then);
    }

    /** What the side panel shows. */
    PanelModel panel() {
        return panel;
    }

    /** What is known of the one title that the panel shows; null where it shows no one title. */
    @Nullable TitleFacts facts() {
        return panel.panel().get() instanceof Panel.One(TitleFacts facts) ? facts : null;
    }
}
