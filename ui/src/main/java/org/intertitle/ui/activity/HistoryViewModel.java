package org.intertitle.ui.activity;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * The history in batches, page by page as it is scrolled; filter, undo and redo. What a newer
 * filter made pointless is given up.
 */
public final class HistoryViewModel {
    static final int STEPS_AT_ONCE = 200;

    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyIntegerWrapper steps = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable HistoryLine> selected = new SimpleObjectProperty<>();
    private final HistoryLines lines;
    private final Past past;
    private final UiTasks tasks;
    private final Texts texts;
    private final Refusals refusals;
    private final Notifications notifications;
    private final UiTasks.Latest reading;
    private final UiTasks.Latest refreshing;
    private volatile HistoryFilter filter = HistoryFilter.ALL;
    private @Nullable StepId next;
    private @Nullable StepId newest;
    private int prunings;
    private boolean begun;
    private boolean more;
    private boolean loading;

    public HistoryViewModel(
            Past past, UiTasks tasks, Refusals refusals, Notifications notifications, Texts texts) {
        this.past = past;
        this.tasks = tasks;
        this.texts = texts;
        this.refusals = refusals;
        this.lines = new HistoryLines(texts.formats());
        this.reading = tasks.latest();
        this.refreshing = tasks.latest();
        this.notifications = notifications;
    }

    void activate() {
        if (begun) {
            refresh();
        } else {
            restart();
        }
    }

    void deactivate() {
        reading.forget();
        refreshing.forget();
        loading = false;
    }

    /** Shows what fits, from the newest on. */
    void show(HistoryFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            restart();
        }
    }

    HistoryFilter filter() {
        return filter;
    }

    /** Reads all anew. */
    public void restart() {
        begun = true;
        prunings = past.prunings();
        next = null;
        more = true;
        loading = false;
        state.set(ListState.LOADING);
        HistoryFilter mine = filter;
        read(
                () -> {
                    int count = past.count();
                    return new First(count, past.before(null, mine, () -> !filter.equals(mine)));
                },
                first -> {
                    steps.set(first.count());
                    lines.clear();
                    newest = null;
                    arrived(first.page());
                });
    }

    private record First(int count, Past.Page page) {}

    /** A row near the end was drawn: what follows is read before it is seen. */
    public void nearEnd() {
        StepId from = next;
        if (more && !loading && from != null) {
            HistoryFilter mine = filter;
            read(() -> past.before(from, mine, () -> !filter.equals(mine)), this::arrived);
        }
    }

    private <T> void read(Callable<T> work, Consumer<T> then) {
        loading = true;
        reading.run(
                work,
                answer -> {
                    loading = false;
                    then.accept(answer);
                },
                this::failed);
    }

    private void arrived(Past.Page page) {
        next = page.next();
        more = next != null;
        boolean first = lines.isEmpty();
        lines.append(page.batches());
        if (!page.batches().isEmpty() && newest == null) {
            newest = page.batches().getFirst().newest();
        }
        if (first && !page.batches().isEmpty()) {
            open(page.batches().getFirst().id(), 0);
        }
        settle();
    }

    private void failed(Throwable failure) {
        loading = false;
        if (!(failure instanceof CancellationException)) {
            more = false;
            state.set(ListState.ERROR);
            tasks.report(failure);
        }
    }

    private void settle() {
        if (!lines.isEmpty()) {
            state.set(ListState.READY);
        } else {
            state.set(filter.all() ? ListState.NOTHING_YET : ListState.FILTER_HIDES_ALL);
        }
    }

    /** Something was done or undone, here or elsewhere: shows it, and keeps the place. */
    void refresh() {
        if (state.get() == ListState.ERROR || !begun || prunings != past.prunings()) {
            restart();
            return;
        }
        StepId since = newest;
        HistoryFilter mine = filter;
        refreshing.run(() -> new Changes(past.count(), past.after(since, mine)), this::changed);
    }

    private record Changes(int count, List<Past.Batch> batches) {}

    private void changed(Changes changes) {
        steps.set(changes.count());
        lines.refresh(changes.batches());
        changes.batches().stream()
                .map(Past.Batch::id)
                .filter(lines::isOpen)
                .forEach(batch -> open(batch, 0, Math.max(STEPS_AT_ONCE, lines.listed(batch))));
        settle();
    }

    public void toggle(BatchId batch) {
        if (lines.isOpen(batch)) {
            lines.close(batch);
        } else {
            open(batch, 0);
        }
    }

    /** Lists more steps of an open batch. */
    void more(HistoryLine.More line) {
        open(line.batch().id(), line.listed());
    }

    private void open(BatchId batch, int from) {
        open(batch, from, STEPS_AT_ONCE);
    }

    private void open(BatchId batch, int from, int limit) {
        tasks.run(() -> past.steps(batch, from, limit), found -> lines.open(batch, from, found));
    }

    /** Takes back what the line stands for, or does it again where it is undone. */
    void toggleUndo(HistoryLine line) {
        switch (line) {
            case HistoryLine.Whole(var batch, _) -> {
                if (batch.allUndone()) {
                    redo(batch.id());
                } else {
                    undo(batch.id());
                }
            }
            case HistoryLine.Single(_, var entry) -> {
                StepId step = entry.step().id();
                if (entry.step().undone()) {
                    change(() -> past.redo(step), "activity.redone", () -> past.undo(step));
                } else {
                    change(() -> past.undo(step), "activity.undone", () -> past.redo(step));
                }
            }
            case HistoryLine.Day _, HistoryLine.More _ -> {}
        }
    }

    private void undo(BatchId batch) {
        change(() -> past.undoBatch(batch), "activity.undone", () -> past.redoBatch(batch));
    }

    private void redo(BatchId batch) {
        change(() -> past.redoBatch(batch), "activity.redone", () -> past.undoBatch(batch));
    }

    private void change(Callable<Past.Outcome> work, String key, Callable<Past.Outcome> back) {
        String other = key.equals("activity.undone") ? "activity.redone" : "activity.undone";
        tasks.run(
                work,
                outcome -> {
                    if (outcome.done() > 0) {
                        notifications.show(
                                texts.plural(key, outcome.done()), () -> change(back, other, work));
                    }
                    refusals.tell(outcome);
                    refresh();
                });
    }

    /** The moment from which on the last so many days are shown. */
    Instant daysAgo(int days) {
        return texts.formats().startOfDay(days);
    }

    ObservableList<HistoryLine> lines() {
        return lines.lines();
    }

    /** The line that the keyboard is on. */
    ObjectProperty<@Nullable HistoryLine> selected() {
        return selected;
    }

    /** How the history stands. */
    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    /** How many steps there are. */
    public ReadOnlyIntegerProperty steps() {
        return steps.getReadOnlyProperty();
    }
}
