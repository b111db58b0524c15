package org.intertitle.journal;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The one way to change the user's files: each change is kept, journalled and can be undone, also
 * after a restart. What cannot be done is refused and leaves the file as it was. Steps are ordered
 * by their ids, never by the clock. Thread-safe; must not be called inside a unit of work.
 */
public final class JournalService {

    private final JournalDisk disk;
    private final ProcessLock lock;
    private final Clock clock;
    private final UnitOfWork unit;
    private final Events events;
    private final StepRunner runner;
    private final AtomicInteger prunings = new AtomicInteger();

    public JournalService(
            JournalDisk disk,
            ProcessLock lock,
            Clock clock,
            Settler settler,
            UnitOfWork unit,
            Events events) {
        this.disk = disk;
        this.lock = lock;
        this.clock = clock;
        this.unit = unit;
        this.events = events;
        this.runner = new StepRunner(disk, lock, settler);
    }

    /** A new batch: what is undone together. */
    public BatchId newBatch() {
        return disk.steps().newBatch();
    }

    /** Carries out the intents in order; one that is refused does not hold up the others. */
    public List<StepOutcome> apply(BatchId batch, List<? extends FileIntent> intents) {
        return run(intents.stream().map(intent -> draft(batch, intent)).toList());
    }

    /** Why an intent would be refused now, empty where it would not; changes nothing. */
    public Optional<StepOutcome.Refused> check(FileIntent intent) {
        try {
            draft(new BatchId(0), intent).check();
            return Optional.empty();
        } catch (AppException reason) {
            return Optional.of(StepOutcome.Refused.because(reason));
        } catch (IOException failure) {
            Path path = intent.paths().getLast();
            return Optional.of(StepOutcome.Refused.because(JournalError.of(failure, path)));
        }
    }

    /**
     * Lets one after another, in all processes on this data folder, decide what to change and
     * change it: what one did is seen by the next. Must not be nested.
     */
    public <T> T alone(Cancellation cancel, Supplier<T> work) {
        return lock.alone("changes", cancel, work);
    }

    /** Decides what a crash left undecided; call at the start and when disks may be back. */
    public RecoveryReport recover() {
        refuseInsideUnit();
        RecoveryReport report = runner.recover();
        events.tell(new DomainEvent.JournalChanged());
        return report;
    }

    /** Takes one step back. */
    public UndoReport undo(StepId step) {
        return takeBack(List.of(step));
    }

    /**
     * Takes back all steps of a batch that stand, newest first.
     *
     * @throws AppException {@code journal.unknown_batch}, {@code journal.nothing_to_undo}
     */
    public UndoReport undoBatch(BatchId batch) {
        List<Step> standing = steps(batch).stream().filter(JournalService::stands).toList();
        if (standing.isEmpty()) {
            throw new AppException(JournalError.NOTHING_TO_UNDO, batch);
        }
        return takeBack(standing.reversed().stream().map(Step::id).toList());
    }

    /** Takes back the newest batch that stands. */
    public UndoReport undoLast() {
        return undoBatch(
                disk.steps()
                        .lastStanding()
                        .orElseThrow(() -> new AppException(JournalError.NOTHING_TO_UNDO)));
    }

    /** Does an undone step again. */
    public UndoReport redo(StepId step) {
        return redo(List.of(step));
    }

    /**
     * Does the undone steps of a batch again, oldest first.
     *
     * @throws AppException {@code journal.unknown_batch}, {@code journal.nothing_to_redo}
     */
    public UndoReport redoBatch(BatchId batch) {
        List<StepId> undone = steps(batch).stream().filter(Step::undone).map(Step::id).toList();
        if (undone.isEmpty()) {
            throw new AppException(JournalError.NOTHING_TO_REDO, batch);
        }
        return redo(undone);
    }

    /** The newest steps before the given one (or of all), newest first. */
    public List<Step> history(@Nullable StepId before, int limit) {
        return disk.steps().newest(before, limit);
    }

    /**
     * The newest steps that changed files named after this one (its name without the extension, a
     * dot, whatever follows) in its folder, newest first.
     */
    public List<Step> namedAfter(Path file, int limit) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return disk.steps().ofPathsLike(file.resolveSibling(base + "."), limit);
    }

    public List<Step> ofBatch(BatchId batch) {
        return disk.steps().ofBatch(batch);
    }

    public Optional<Step> find(StepId step) {
        return disk.steps().find(step);
    }

    /** Kept bytes by their hash; empty where they are not kept any more. */
    public Optional<byte[]> kept(String sha256) {
        try {
            return disk.contents().bytes(sha256);
        } catch (IOException failure) {
            throw new AppException(JournalError.KEPT_DAMAGED, failure, sha256);
        }
    }

    /** All that is kept for undo. */
    public KeptBytes keptBytes() {
        return counted(KeptFiles::all);
    }

    /** What {@link #prune} would remove now. */
    public KeptBytes prunable(Instant before) {
        return counted(kept -> kept.prunable(before));
    }

    /**
     * Removes kept bytes that only steps before this moment need, for good: those steps can no
     * longer be undone. Returns what was removed, also where it was cancelled.
     */
    public KeptBytes prune(Instant before, Cancellation cancel, PruneProgress progress) {
        try {
            return new KeptFiles(disk, lock).prune(before, cancel, progress);
        } finally {
            prunings.incrementAndGet();
            events.tell(new DomainEvent.JournalChanged());
        }
    }

    /** How often kept bytes were removed by this process; steps may be less reversible since. */
    public int prunings() {
        return prunings.get();
    }

    /** Whether what taking this step back needs (or doing it again, where it is undone) is kept. */
    public boolean reversible(Step step) {
        try {
            for (FileChange change : step.changes()) {
                FileState wanted = step.undone() ? change.after() : change.before();
                if (wanted != null && !disk.contents().lists(wanted.sha256())) {
                    return false;
                }
            }
            return true;
        } catch (IOException failure) {
            throw JournalError.of(failure, disk.contents().root());
        }
    }

    /** A question about kept bytes. */
    private interface Counting {
        KeptBytes of(KeptFiles kept) throws IOException;
    }

    private KeptBytes counted(Counting counting) {
        try {
            return counting.of(new KeptFiles(disk, lock));
        } catch (IOException failure) {
            throw JournalError.of(failure, disk.contents().root());
        }
    }

    /** How many steps were taken that are no undo. */
    public int count() {
        return disk.steps().count();
    }

    /** What the file at a path was, newest first. */
    public List<KeptVersion> versions(Path path) {
        try {
            return new FileVersions(disk).of(path);
        } catch (IOException failure) {
            throw JournalError.of(failure, path);
        }
    }

    /** Makes the file what it was once; a step like any other, also where it is gone by now. */
    public StepOutcome restore(Path path, KeptVersion version) {
        StepStamp stamp = new StepStamp(newBatch(), clock.instant(), lock.owner());
        String subject = new FileVersions(disk).subject(path);
        return run(List.of(new RestoreDraft(path, version.state(), subject, stamp, disk)))
                .getFirst();
    }

    private UndoReport redo(List<StepId> steps) {
        Map<StepId, StepId> undoOf = new HashMap<>();
        for (StepId id : steps) {
            disk.steps().find(id).map(Step::undoneBy).ifPresent(undo -> undoOf.put(id, undo));
        }
        UndoReport done =
                takeBack(steps.stream().filter(undoOf::containsKey).map(undoOf::get).toList());
        List<UndoReport.UndoneStep> report = new ArrayList<>();
        Iterator<UndoReport.UndoneStep> results = done.steps().iterator();
        for (StepId id : steps) {
            report.add(
                    undoOf.containsKey(id)
                            ? results.next().named(id)
                            : refused(id, JournalError.NOT_UNDONE));
        }
        return new UndoReport(report);
    }

    private UndoReport takeBack(List<StepId> ids) {
        refuseInsideUnit();
        StepStamp stamp = new StepStamp(newBatch(), clock.instant(), lock.owner());
        Map<StepId, UndoDraft> drafts = new LinkedHashMap<>();
        for (StepId id : ids) {
            disk.steps()
                    .find(id)
                    .map(this::standingFor)
                    .ifPresent(step -> drafts.put(id, new UndoDraft(step, stamp, disk)));
        }
        Iterator<StepOutcome> outcomes = run(List.copyOf(drafts.values())).iterator();
        return new UndoReport(
                ids.stream()
                        .map(id ->
                                drafts.containsKey(id)
                                        ? UndoReport.UndoneStep.of(id, outcomes.next())
                                        : refused(id, JournalError.UNKNOWN_STEP))
                        .toList());
    }

    /** A redo makes the first step stand again: who takes it back means that one. */
    private Step standingFor(Step step) {
        return Optional.ofNullable(step.undoes())
                .flatMap(disk.steps()::find)
                .map(Step::undoes)
                .flatMap(disk.steps()::find)
                .map(this::standingFor)
                .orElse(step);
    }

    private static UndoReport.UndoneStep refused(StepId id, JournalError why) {
        return new UndoReport.UndoneStep(id, null, why, List.of(id));
    }

    private static boolean stands(Step step) {
        return step.state() == StepState.DONE && !step.undone();
    }

    private List<Step> steps(BatchId batch) {
        List<Step> steps = disk.steps().ofBatch(batch);
        if (steps.isEmpty()) {
            throw new AppException(JournalError.UNKNOWN_BATCH, batch);
        }
        return steps;
    }

    private IntentDraft draft(BatchId batch, FileIntent intent) {
        return new IntentDraft(intent, new StepStamp(batch, clock.instant(), lock.owner()), disk);
    }

    private List<StepOutcome> run(List<? extends Draft> drafts) {
        refuseInsideUnit();
        List<StepOutcome> outcomes = new ArrayList<>();
        int from = 0;
        while (from < drafts.size()) {
            int to = groupEnd(drafts, from);
            outcomes.addAll(runner.run(drafts.subList(from, to)));
            from = to;
            events.tell(new DomainEvent.JournalChanged());
        }
        return outcomes;
    }

    /** A group ends before a path that it has touched already: what follows must see the result. */
    private static int groupEnd(List<? extends Draft> drafts, int from) {
        Set<Path> touched = new HashSet<>();
        int to = from;
        while (to < drafts.size()
                && to - from < StepRunner.GROUP
                && drafts.get(to).paths().stream().noneMatch(touched::contains)) {
            touched.addAll(drafts.get(to).paths());
            to++;
        }
        return to;
    }

    private void refuseInsideUnit() {
        if (unit.active()) {
            throw new IllegalStateException("files are not changed inside a unit of work");
        }
    }
}
