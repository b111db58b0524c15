package org.intertitle.ui.subtitle;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.intertitle.ui.subtitle.Subtitles.Standing;
import org.intertitle.ui.subtitle.Subtitles.Text;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One subtitle: its cues, what is wrong with them, what is chosen and looked for. What was read
 * stays when its file goes; that is told.
 */
public final class SubtitleViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ObservableList<CueLine> cues = FXCollections.observableArrayList();
    private final ObservableList<ProblemLine> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Standing> standing =
            new ReadOnlyObjectWrapper<>(Standing.SAME);
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private final BooleanProperty marked = new SimpleBooleanProperty();
    private final Subtitles subtitles;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Texts texts;
    private final SubtitleWords words;
    private final CueFinding finding;
    private final UiTasks.Latest checking;
    private List<Integer> selected = List.of();
    private @Nullable SubtitleAt at;
    private @Nullable Encoding encoding;
    private @Nullable Throwable failure;
    private AtomicBoolean stopped = new AtomicBoolean();
    private Events.@Nullable Subscription listening;
    private Subscription searching = Subscription.EMPTY;

    public SubtitleViewModel(
            Subtitles subtitles,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Desktop desktop,
            Texts texts) {
        this.subtitles = subtitles;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.desktop = desktop;
        this.texts = texts;
        this.words = new SubtitleWords(texts);
        this.finding = new CueFinding(tasks, chosen::set);
        this.checking = tasks.latest();
        head.title().set(texts.text("subtitle.title"));
        head.prompt().set(texts.text("subtitle.search"));
        finding.revision().subscribe(() -> tellNote());
        chosen.subscribe(() -> tellNote());
    }

    public void activate(SubtitleAt place) {
        if (listening == null) {
            listening = updates.listen(this::changed);
            searching =
                    head.search()
                            .subscribe(
                                    (_, query) -> finding.search(query, Math.max(0, chosen.get())));
        }
        if (place.equals(at) && state.get() == ListState.READY) {
            check();
        } else {
            open(place, null);
        }
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        searching.unsubscribe();
        stopped.set(true);
        checking.forget();
        finding.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.FoldersChanged.class,
                DomainEvent.JournalChanged.class)) {
            check();
        }
    }

    private void check() {
        Opened now = opened.get();
        if (now != null && state.get() == ListState.READY) {
            checking.run(() -> subtitles.standing(now.origin()), standing::set);
        }
    }

    private void open(SubtitleAt place, @Nullable Encoding told) {
        boolean same = place.equals(at);
        int kept = same ? chosen.get() : -1;
        at = place;
        encoding = told;
        stopped.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        checking.forget();
        failure = null;
        standing.set(Standing.SAME);
        if (!same) {
            clear();
        }
        state.set(ListState.LOADING);
        tasks.run(
                () -> subtitles.open(place, told == null ? null : told.charset(), mine::get),
                read -> answered(mine, () -> show(read, kept)),
                reason -> answered(mine, () -> failed(reason)));
    }

    private static void answered(AtomicBoolean stopped, Runnable answer) {
        if (!stopped.get()) {
            answer.run();
        }
    }

    private void clear() {
        chosen.set(-1);
        opened.set(null);
        cues.clear();
        problems.clear();
        finding.in(List.of());
        head.title().set(texts.text("subtitle.title"));
        head.crumb().set(null);
        head.action().set(null);
    }

    private void show(Opened read, int kept) {
        chosen.set(-1);
        opened.set(read);
        cues.setAll(read.contents().cues());
        problems.setAll(
                read.contents() instanceof Text text
                        ? ProblemLine.of(text.inspection().problems(), texts)
                        : List.of());
        finding.in(cues);
        state.set(cues.isEmpty() ? ListState.NOTHING_YET : ListState.READY);
        chosen.set(Math.min(Math.max(kept, 0), cues.size() - 1));
        tellHead(read);
    }

    private void tellHead(Opened read) {
        head.title().set(words.title(read));
        OfVideo video = read.origin().video();
        head.crumb()
                .set(
                        video == null
                                ? null
                                : new ScreenHead.Crumb(
                                        video.name(), new Place.OfTitle(video.title())));
        head.action()
                .set(
                        video == null
                                ? null
                                : new ScreenHead.HeadAction(
                                        texts.text(playKey()), false, true, this::play));
        tellNote();
    }

    /** What playing does here: from the cue where the player can, else from the beginning. */
    String playKey() {
        return desktop.playsAt() && !cues.isEmpty() ? "subtitle.play.at" : "subtitle.play";
    }

    private void tellNote() {
        Opened now = opened.get();
        if (finding.active() && state.get() == ListState.READY) {
            head.note()
                    .set(
                            finding.count() == 0
                                    ? texts.text("subtitle.found.none")
                                    : texts.text(
                                            "subtitle.found",
                                            finding.position(chosen.get()),
                                            finding.count()));
        } else {
            head.note().set(now == null ? "" : words.note(now));
        }
    }

    private void failed(Throwable reason) {
        clear();
        failure = reason;
        state.set(ListState.ERROR);
    }

    /** Stops reading; what is there already stays away. */
    public void cancel() {
        stopped.set(true);
        failed(new CancellationException());
    }

    /** Reads it once more, in the encoding that was told. */
    public void again() {
        SubtitleAt place = at;
        if (place != null) {
            open(place, encoding);
        }
    }

    /** Reads it in another encoding; in the one that is found where null. */
    public void decode(@Nullable Encoding told) {
        SubtitleAt place = at;
        if (place != null) {
            open(place, told);
        }
    }

    /** The rows that are selected, in order; the last one touched is {@link #chosen}. */
    public void select(List<Integer> rows) {
        selected = List.copyOf(rows);
    }

    /** Goes to a cue by its number, from 1. */
    public void jump(int number) {
        if (number >= 1 && number <= cues.size()) {
            chosen.set(number - 1);
        }
    }

    public void findNext(int by) {
        finding.step(chosen.get(), by);
    }

    /** Goes to the next cue with a problem, or the one before. */
    public void nextProblem(int by) {
        int size = cues.size();
        for (int step = 1; step <= size; step++) {
            int next = Math.floorMod(chosen.get() + step * by, size);
            if (cues.get(next).worst() != null) {
                chosen.set(next);
                return;
            }
        }
    }

    /** Goes to the next subtitle of the same video, or the one before. */
    public void nextOther(int by) {
        List<Other> all = others();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).at().equals(at)) {
                show(all.get(Math.floorMod(i + by, all.size())));
                return;
            }
        }
        if (!all.isEmpty()) {
            show(all.getFirst());
        }
    }

    public void show(Other other) {
        navigator.go(new Place.OfSubtitle(other.at()));
    }

    /** All subtitles of the video, this one too; empty for a file of its own. */
    public List<Other> others() {
        return video().map(OfVideo::all).orElse(List.of());
    }

    private Optional<OfVideo> video() {
        return Optional.ofNullable(opened.get()).map(read -> read.origin().video());
    }

    public void toTitle() {
        video().ifPresent(video -> navigator.go(new Place.OfTitle(video.title())));
    }

    public boolean hasVideo() {
        return video().isPresent();
    }

    public void play() {
        video().ifPresent(video -> {
            Optional<CueLine> cue = chosenCue();
            if (desktop.playsAt() && cue.isPresent()) {
                desktop.playAt(video.file(), Math.max(0, cue.get().startMs()));
            } else {
                desktop.play(video.file());
            }
        });
    }

    public void reveal() {
        Opened now = opened.get();
        if (now != null) {
            desktop.reveal(now.origin().file());
        } else if (at instanceof SubtitleAt.OfFile(var file)) {
            desktop.reveal(file);
        }
    }

    public void back() {
        navigator.back();
    }

    public void copyText() {
        copy(new CueCopy(texts.formats()).text(selectedCues(), marked.get()));
    }

    public void copyWhole() {
        copy(new CueCopy(texts.formats()).whole(selectedCues()));
    }

    public void copyTimes() {
        copy(new CueCopy(texts.formats()).times(selectedCues()));
    }

    private void copy(String text) {
        if (!text.isEmpty()) {
            desktop.copy(text);
        }
    }

    private List<CueLine> selectedCues() {
        List<CueLine> chosenOnes =
                selected.stream()
                        .filter(row -> row >= 0 && row < cues.size())
                        .map(cues::get)
                        .toList();
        return chosenOnes.isEmpty() ? chosenCue().map(List::of).orElse(List.of()) : chosenOnes;
    }

    public Optional<CueLine> chosenCue() {
        int row = chosen.get();
        return row >= 0 && row < cues.size() ? Optional.of(cues.get(row)) : Optional.empty();
    }

    public ScreenHead head() {
        return head;
    }

    public ObservableList<CueLine> cues() {
        return cues;
    }

    ObservableList<ProblemLine> problems() {
        return problems;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What became of the file since it was read. */
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /** Whether there is text to look at. */
    public boolean hasText() {
        Opened now = opened.get();
        return now != null && now.contents() instanceof Text;
    }

    /** Whether another encoding may help where nothing can be shown. */
    public boolean encodable() {
        return failure instanceof AppException app
                && (app.code() == OpenError.NO_SUBTITLE || app.code() == OpenError.NOT_IN_ENCODING);
    }

    /** The row that is looked at, from 0; -1 for none. */
    public IntegerProperty chosen() {
        return chosen;
    }

    /** Whether texts are shown with their markup. */
    public BooleanProperty marked() {
        return marked;
    }

    public CueFinding finding() {
        return finding;
    }

    public @Nullable SubtitleAt at() {
        return at;
    }

    public @Nullable Encoding encoding() {
        return encoding;
    }

    /** Why it cannot be shown, in state {@link ListState#ERROR}. */
    public @Nullable Throwable failure() {
        return failure;
    }

    SubtitleWords words() {
        return words;
    }
}
