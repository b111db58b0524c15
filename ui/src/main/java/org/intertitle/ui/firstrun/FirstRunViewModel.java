package org.intertitle.ui.firstrun;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.events.DomainEvent;
import org.intertitle.profiles.Embedded;
import org.intertitle.ui.firstrun.Beginning.Progress;
import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The first run in three steps: folders, languages, result. The scan of a folder starts as soon as
 * it is added, so it runs while the second step is shown. Closed in the middle, it comes back to
 * the step with what was chosen.
 */
public final class FirstRunViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final FolderChoice folders;
    private final WishChoice wishes;
    private final FirstRunMemory memory;
    private final Beginning beginning;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Presentation presentation;
    private final UiTasks.Latest watching;
    private final UiTasks.Latest counting;
    private final Listening listening = new Listening();
    private boolean uncounted;
    private boolean busy;

    public FirstRunViewModel(
            Beginning beginning,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Desktop desktop,
            Presentation presentation) {
        this.beginning = beginning;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.desktop = desktop;
        this.presentation = presentation;
        this.memory = new FirstRunMemory(presentation.memory());
        this.folders = new FolderChoice(beginning, tasks, this::watch);
        this.wishes = new WishChoice(beginning, tasks);
        this.watching = tasks.latest();
        this.counting = tasks.latest();
        head.title().set(presentation.texts().text("firstrun.title"));
        if (memory.isUnderWay()) {
            wishes.restore(memory.wishes(), memory.embedded());
            step.set(memory.step().orElse(1));
        }
        wishes.wishes().subscribe(this::remember);
        wishes.embedded().subscribe((_, _) -> remember());
    }

    public void activate() {
        listening.begin(updates, this::changed, () -> {});
        folders.reload();
        wishes.reload();
        watch();
    }

    public void deactivate() {
        listening.end();
        folders.forget();
        wishes.forget();
        watching.forget();
        forgetCount();
    }

    private void forgetCount() {
        counting.forget();
        busy = false;
    }

    /** Work can be over before anybody saw it run: what it changed is counted all the same. */
    private void changed(Updates.Batch batch) {
        uncounted |= batch.has(DomainEvent.VideosChanged.class, DomainEvent.WantedChanged.class);
        watch();
    }

    private void watch() {
        watching.run(beginning::progress, this::progressed);
    }

    private void progressed(Progress now) {
        Progress before = progress.get();
        progress.set(now);
        switch (step.get()) {
            case 1 -> folders.reload();
            case 2 -> wishes.reload();
            default -> count(before == null || before.running(), now);
        }
    }

    /**
     * Counts once all work has ended, and again after further work; a count that is under way is
     * shown first.
     */
    private void count(boolean ran, Progress now) {
        uncounted |= ran || (result.get() == null && !busy);
        if (!now.running() && uncounted && !busy) {
            uncounted = false;
            busy = true;
            counting.run(beginning::result, this::counted, this::notCounted);
        }
    }

    private void counted(Result found) {
        busy = false;
        result.set(found);
        if (uncounted) {
            watch();
        }
    }

    private void notCounted(Throwable failure) {
        busy = false;
        tasks.report(failure);
    }

    /** Lets the user choose a folder and adds it. */
    public void choose() {
        desktop.chooseFolder(presentation.texts().text("folders.add"), folders::add);
    }

    /** Goes to the next step; the second one's answer is stored first. */
    public void next() {
        if (step.get() == 1 && !folders.folders().isEmpty()) {
            to(2);
            wishes.reload();
        } else if (step.get() == 2 && !wishes.wishes().isEmpty()) {
            List<LanguageWish> asked = List.copyOf(wishes.wishes());
            Embedded inside = wishes.embedded().get();
            tasks.run(() -> beginning.ask(asked, inside), this::toResult);
        }
    }

    private void toResult() {
        forgetCount();
        result.set(null);
        to(3);
        watch();
    }

    /** Whether there is a next step, and all that it needs. */
    public boolean canGoOn() {
        return switch (step.get()) {
            case 1 -> !folders.folders().isEmpty();
            case 2 -> !wishes.wishes().isEmpty();
            default -> false;
        };
    }

    /** Goes back to the first step: there may be other folders. */
    public void toFolders() {
        to(1);
        folders.reload();
    }

    public void previous() {
        to(Math.max(1, step.get() - 1));
        folders.reload();
    }

    private void to(int next) {
        step.set(next);
        remember();
    }

    private void remember() {
        memory.keep(step.get());
        memory.keep(wishes.wishes(), wishes.embedded().get());
    }

    /** Plans what can be done now and goes to its review. */
    public void review() {
        tasks.run(
                beginning::plan,
                plan ->
                        leave(
                                plan.<Place>map(Place.Review::new)
                                        .orElseGet(() -> new Place.Wanted(""))));
    }

    /** Leaves the first run; nothing is lost. */
    public void later() {
        leave(new Place.Home());
    }

    public void toWanted() {
        leave(new Place.Wanted(""));
    }

    private void leave(Place place) {
        memory.end();
        navigator.go(place);
    }

    public ScreenHead head() {
        return head;
    }

    /** 1 to 3. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    public FolderChoice folders() {
        return folders;
    }

    public WishChoice wishes() {
        return wishes;
    }

    public ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /** What was found; null until all is counted. */
    public ReadOnlyObjectProperty<@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }
}
