package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Planning;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The library screen: its filter, the title under the cursor, the selection, what is planned. */
public final class LibraryViewModel {
    private final ScreenHead head = new ScreenHead();
    private final TitleCursor cursor = new TitleCursor();
    private final Listening listening = new Listening();
    private final TitleList list;
    private final ListSelection<TitleId> selection;
    private final PanelModel panel;
    private final JumpModel jump;
    private final LibraryPlanning planning;
    private final LibrarySearch search;
    private final MeantTitles meant;
    private final Titles titles;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final VideoCount count;
    private Runnable onceFound = () -> {};
    private boolean arriving;

    public LibraryViewModel(
            Titles titles, UiTasks tasks, Updates updates, Navigator navigator, Texts texts) {
        this.titles = titles;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.search = new LibrarySearch(head.search(), texts);
        this.list = new TitleList(titles, tasks, texts, this::found);
        this.count = new VideoCount(titles, tasks.patient(), head, texts);
        this.panel = new PanelModel(titles, tasks.patient());
        this.jump = new JumpModel(this, titles, tasks, texts);
        Planning plans = new Planning(tasks, navigator, head, texts);
        this.planning = new LibraryPlanning(plans, titles, list, head, texts);
        this.selection =
                new ListSelection<>(
                        list.finding(),
                        list::ids,
                        new ListSelection.Words(
                                list::counted,
                                number -> texts.plural("library.selected", number),
                                number -> texts.plural("library.selected.hidden", number)),
                        this::offer);
        this.meant = new MeantTitles(selection, cursor.title(), titles, tasks);
        plans.busy().subscribe((_, _) -> offer());
        head.title().set(texts.text("library.title"));
        head.prompt().set(texts.text("library.search"));
        head.terms().set(true);
        head.problem().bind(list.state().problem());
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
        listening.add(cursor.title().subscribe((_, _) -> look()));
        listening.add(selection.summary().subscribe((_, _) -> look()));
    }

    public void deactivate() {
        listening.end();
        list.forget();
        count.forget();
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
        search.refresh();
        list.find(search.filter());
    }

    private void found() {
        arriving = true;
        cursor.keep(list.lines().ids(), list.lines().anew());
        selection.refresh();
        arriving = false;
        look();
        Runnable waiting = onceFound;
        onceFound = () -> {};
        waiting.run();
        count.of(search.filter());
    }

    /** Runs this once, when the answer to the question that is under way was taken over. */
    void onceFound(Runnable then) {
        onceFound = then;
    }

    private void offer() {
        planning.offer(selection);
    }

    /** Plans what is selected, or all in the filter, frozen to the ids that are shown now. */
    public void plan() {
        planning.plan(selection);
    }

    /** Plans what the selected titles want, or the one under the cursor; goes to the review. */
    public void planSelected() {
        meant.act(planning::planFor);
    }

    private void look() {
        if (arriving) {
            return;
        }
        List<TitleId> now = meant.now();
        if (now.isEmpty() && list.ids().isEmpty()) {
            panel.clear();
        } else {
            panel.look(now, search.filter());
        }
    }

    /** Lets go of the title under the cursor: the panel then is about all in the filter. */
    public void letGo() {
        cursor.letGo();
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
        TitleId title = cursor.title().get();
        if (title != null) {
            navigator.go(new Place.OfTitle(title));
        }
    }

    /** Goes to where folders are added. */
    public void addFolder() {
        navigator.go(new Place.Settings(Place.SettingsPage.FOLDERS));
    }

    /** What folders are, and how to add one. */
    void explainFolders() {
        navigator.go(new Place.Help(HelpPage.FOLDERS, "add"));
    }

    public ScreenHead head() {
        return head;
    }

    /** What is typed, as chips. */
    LibrarySearch search() {
        return search;
    }

    TitleList list() {
        return list;
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
        return cursor.title();
    }

    /** What an action is about: the selected titles, or the one under the cursor. */
    MeantTitles meant() {
        return meant;
    }

    /** Goes to titles by how they begin. */
    JumpModel jump() {
        return jump;
    }

    /** What the side panel shows. */
    PanelModel panel() {
        return panel;
    }
}
