package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ProcessLock;
import org.intertitle.kernel.StepId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The protocol of a step: bytes kept, intent committed, file changed, done committed, settled. Runs
 * groups of at most 64 steps, none of which share a path. A process that dies at any moment leaves
 * the old file or the new one, and an intent from which recovery tells which. One group at a time.
 */
final class StepRunner {

    static final int GROUP = 64;

    private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);

    private final JournalDisk disk;
    private final ProcessLock lock;
    private final Settler settler;
    private final StepExecutor executor;
    private final StepJudge judge;

    /** Steps of ours may be stored as intended that nobody works on. */
    private boolean undecided;

    StepRunner(JournalDisk disk, ProcessLock lock, Settler settler) {
        this.disk = disk;
        this.lock = lock;
        this.settler = settler;
        this.executor = new StepExecutor(disk);
        this.judge = new StepJudge(disk.files());
    }

    /** The outcomes, in the order of the drafts. */
    synchronized List<StepOutcome> run(List<? extends Draft> group) {
        if (undecided) {
            decide(this::isOurs);
        }
        boolean before = undecided;
        Begun begun;
        try {
            begun = KeptFiles.whileKept(lock, () -> begin(group));
        } catch (AppException reason) {
            return group.stream()
                    .<StepOutcome>map(_ -> StepOutcome.Refused.because(reason))
                    .toList();
        }
        Iterator<Attempt> attempts = attempt(begun.intended(), before).iterator();
        return begun.prepared().stream()
                .map(each -> each.refusal().orElseGet(() -> attempts.next().outcome()))
                .toList();
    }

    /** What was prepared, and the steps of it that are stored as intended. */
    private record Begun(List<Prepared> prepared, List<Step> intended) {}

    private Begun begin(List<? extends Draft> group) {
        List<Prepared> prepared = group.stream().map(StepRunner::prepare).toList();
        List<Step> steps = prepared.stream().flatMap(each -> each.step().stream()).toList();
        if (steps.isEmpty()) {
            return new Begun(prepared, steps);
        }
        List<Step> intended = new ArrayList<>();
        try {
            Iterator<StepId> ids = disk.steps().intend(steps).iterator();
            undecided = true;
            steps.forEach(step -> intended.add(step.withId(ids.next())));
        } catch (AppException reason) {
            Prepared no = new Prepared.No(StepOutcome.Refused.because(reason));
            return new Begun(
                    prepared.stream().map(each -> each.step().isPresent() ? no : each).toList(),
                    List.of());
        }
        return new Begun(prepared, intended);
    }

    /** Decides what dead processes left, and what this one could not decide before. */
    synchronized RecoveryReport recover() {
        List<Attempt> decided = decide(step -> isOurs(step) || !lock.isAlive(step.owner()));
        sweep();
        return new RecoveryReport(
                idsIn(decided, StepState.DONE),
                idsIn(decided, StepState.ABANDONED),
                idsIn(decided, StepState.CONFLICT),
                idsIn(decided, StepState.INTENDED));
    }

    private List<Attempt> decide(Predicate<Step> which) {
        List<Attempt> decided =
                disk.steps().intended().stream().filter(which).map(step -> judged(step)).toList();
        store(decided);
        settle(decided);
        return decided;
    }

    private Attempt judged(Step step) {
        return new Attempt(step, judge.judge(step), new StepOutcome.Done(step.id()));
    }

    private static Prepared prepare(Draft draft) {
        try {
            return new Prepared.Ready(draft.prepare());
        } catch (AppException reason) {
            return new Prepared.No(StepOutcome.Refused.because(reason));
        } catch (IOException failure) {
            AppException reason = JournalError.of(failure, draft.paths().getLast());
            return new Prepared.No(StepOutcome.Refused.because(reason));
        }
    }

    private List<Attempt> attempt(List<Step> steps, boolean before) {
        if (steps.isEmpty()) {
            return List.of();
        }
        Set<Path> busy = busyElsewhere(steps.getFirst().id());
        List<Attempt> attempts = steps.stream().map(step -> attempt(step, busy)).toList();
        store(attempts);
        undecided |= before;
        settle(attempts);
        return attempts;
    }

    private Attempt attempt(Step step, Set<Path> busy) {
        try {
            for (FileChange change : step.changes()) {
                if (busy.contains(change.path())) {
                    throw new AppException(JournalError.BUSY, change.path());
                }
            }
            executor.perform(step);
            return done(step);
        } catch (AppException untouched) {
            return judge.cleaned(step)
                    ? refused(step, untouched)
                    : new Attempt(step, StepState.INTENDED, StepOutcome.Refused.because(untouched));
        } catch (IOException failure) {
            return judged(step, failure);
        }
    }

    private Attempt judged(Step step, IOException failure) {
        AppException reason = JournalError.of(failure, step.changes().getLast().path());
        LOG.warn("Step {} ({}) failed: {}", step.id(), step.action(), failure.toString());
        StepState state = judge.judge(step);
        return switch (state) {
            case DONE -> done(step);
            case CONFLICT ->
                    refusedIn(
                            state,
                            step,
                            new AppException(
                                    JournalError.CONFLICT, step.changes().getLast().path()));
            case ABANDONED, INTENDED -> refusedIn(state, step, reason);
        };
    }

    private static Attempt done(Step step) {
        return new Attempt(step, StepState.DONE, new StepOutcome.Done(step.id()));
    }

    private static Attempt refused(Step step, AppException reason) {
        return refusedIn(StepState.ABANDONED, step, reason);
    }

    private static Attempt refusedIn(StepState state, Step step, AppException reason) {
        return new Attempt(step, state, StepOutcome.Refused.because(reason));
    }

    /** Paths that a living process began to change before us; it goes first. */
    private Set<Path> busyElsewhere(StepId first) {
        Set<Path> busy = new HashSet<>();
        for (Step other : disk.steps().intended()) {
            if (other.id().compareTo(first) < 0 && !isOurs(other) && lock.isAlive(other.owner())) {
                other.changes().forEach(change -> busy.add(change.path()));
            }
        }
        return busy;
    }

    /** The files are as they are, whether this succeeds or not: what fails is decided again. */
    private void store(List<Attempt> attempts) {
        undecided = attempts.stream().anyMatch(each -> each.state() == StepState.INTENDED);
        for (StepState state : List.of(StepState.DONE, StepState.ABANDONED, StepState.CONFLICT)) {
            List<StepId> ids = idsIn(attempts, state);
            try {
                if (!ids.isEmpty()) {
                    disk.steps().settle(ids, state);
                }
            } catch (AppException failure) {
                undecided = true;
                LOG.error("Steps {} could not be marked as {}; tried again", ids, state, failure);
            }
        }
    }

    private void settle(List<Attempt> attempts) {
        List<Path> changed =
                attempts.stream()
                        .filter(each -> each.state() != StepState.ABANDONED)
                        .flatMap(each -> each.step().changes().stream().map(FileChange::path))
                        .distinct()
                        .toList();
        if (changed.isEmpty()) {
            return;
        }
        try {
            settler.settle(changed);
        } catch (RuntimeException failure) {
            LOG.error("What lies at {} could not be read again", changed, failure);
        }
    }

    private void sweep() {
        try {
            disk.contents().sweep(lock::isAlive);
        } catch (IOException failure) {
            LOG.warn("Temporary files of kept bytes stay for now", failure);
        }
    }

    private static List<StepId> idsIn(List<Attempt> attempts, StepState state) {
        return attempts.stream()
                .filter(each -> each.state() == state)
                .map(each -> each.step().id())
                .toList();
    }

    private boolean isOurs(Step step) {
        return lock.owner().equals(step.owner());
    }
}
