package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Standing;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * The reading of one subtitle: where it is, how far reading is, what came of it, and what became of
 * its file since. Of two readings only the later answers. FX thread only.
 */
public final class SubtitleReading {
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(Standing.SAME);
    private final Subtitles subtitles;
    private final UiTasks tasks;
    private final UiTasks.Latest checking;
    private ReadProgress progress;
    private @Nullable SubtitleAt at;
    private @Nullable Encoding encoding;
    private @Nullable Throwable failure;
    private boolean begun;

    SubtitleReading(Subtitles subtitles, UiTasks tasks) {
        this.subtitles = subtitles;
        this.tasks = tasks;
        this.checking = tasks.latest();
        this.progress = new ReadProgress(tasks);
    }

    /** What is shown, for another reading to {@link #begin} with. */
    public record Shown(SubtitleAt asked, @Nullable Encoding encoding, Opened opened) {}

    /** What is shown; empty where nothing was read yet. */
    public Optional<Shown> shown() {
        SubtitleAt asked = at;
        Opened now = opened.get();
        return asked == null || now == null || state.get() != ListState.READY
                ? Optional.empty()
                : Optional.of(new Shown(asked, encoding, now));
    }

    /** Begins with what was read while no library was open; what that knows of it is yet to ask. */
    void begin(Shown before) {
        at = before.asked();
        encoding = before.encoding();
        arrived(before.opened());
        begun = true;
    }

    /** Reads what is there; looks only whether it is still the same where that is shown already. */
    void show(SubtitleAt place) {
        boolean same = place.equals(at) && state.get() == ListState.READY;
        if (!same) {
            open(place, null);
        } else if (begun) {
            place(place);
        } else {
            check();
        }
        begun = false;
    }

    /** Asks to which video it belongs that is shown already. */
    private void place(SubtitleAt place) {
        checking.run(
                () -> subtitles.open(place, null, ReadWatch.NONE).origin(),
                origin -> {
                    Opened now = opened.get();
                    if (now != null && origin.video() != null) {
                        opened.set(new Opened(origin, now.contents()));
                    }
                },
                _ -> check());
    }

    private void open(SubtitleAt place, @Nullable Encoding told) {
        boolean same = place.equals(at);
        at = place;
        encoding = told;
        failure = null;
        stop();
        standing.set(Standing.SAME);
        if (!same) {
            opened.set(null);
        }
        ReadProgress mine = new ReadProgress(tasks);
        progress = mine;
        state.set(ListState.LOADING);
        tasks.run(
                () -> subtitles.open(place, told == null ? null : told.charset(), mine),
                read -> answered(mine, () -> arrived(read)),
                reason -> answered(mine, () -> failed(reason)));
    }

    private static void answered(ReadProgress mine, Runnable answer) {
        if (!mine.requested()) {
            answer.run();
        }
    }

    private void arrived(Opened read) {
        opened.set(read);
        boolean none = read.contents().cues().isEmpty();
        state.set(none ? ListState.NOTHING_YET : ListState.READY);
    }

    private void failed(Throwable reason) {
        opened.set(null);
        failure = reason;
        state.set(ListState.ERROR);
    }

    /** Looks what became of the file, where it is shown. */
    void check() {
        Opened now = opened.get();
        if (now != null && state.get() == ListState.READY) {
            checking.run(() -> subtitles.standing(now.origin()), standing::set);
        }
    }

    /** Nobody waits any longer. */
    void stop() {
        progress.stop();
        checking.forget();
    }

    /** Stops reading, and says so. */
    public void cancel() {
        progress.stop();
        failed(new CancellationException());
    }

    /** Reads it once more, in the encoding that was told. */
    public void again() {
        decode(encoding);
    }

    /** Reads it in another encoding; in the one that is found where null. */
    public void decode(@Nullable Encoding told) {
        SubtitleAt place = at;
        if (place != null) {
            open(place, told);
        }
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    /** What was read; stays while it is read again. */
    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What became of the file since it was read. */
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** How far the present reading is; another one after each start. */
    ReadProgress progress() {
        return progress;
    }

    /**
     * Whether another encoding may help: of a text file, or of what is no subtitle as it stands.
     */
    public boolean encodable() {
        Opened now = opened.get();
        boolean file = at() instanceof SubtitleAt.OfFile;
        return now == null
                ? file
                        && failure instanceof AppException app
                        && OpenError.perhapsEncoding(app.code())
                : file && now.contents() instanceof Subtitles.Text;
    }

    /** Where it is; once a file that holds tracks was read, which of them. */
    public @Nullable SubtitleAt at() {
        Opened now = opened.get();
        return now == null ? at : now.origin().at();
    }

    /** The encoding that was told; null where it is found. */
    public @Nullable Encoding encoding() {
        return encoding;
    }

    /** Why it cannot be shown, in state {@link ListState#ERROR}. */
    public @Nullable Throwable failure() {
        return failure;
    }
}
