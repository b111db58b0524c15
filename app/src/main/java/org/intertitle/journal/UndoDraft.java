package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.StepId;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The step that takes another one back; taking back an undo is a redo. */
final class UndoDraft implements Draft {

    private final Step undone;
    private final StepStamp stamp;
    private final JournalDisk disk;
    private final FileWitness witness;

    UndoDraft(Step undone, StepStamp stamp, JournalDisk disk) {
        this.undone = undone;
        this.stamp = stamp;
        this.disk = disk;
        this.witness = new FileWitness(disk.files());
    }

    @Override
    public List<Path> paths() {
        return undone.changes().stream().map(FileChange::path).toList();
    }

    @Override
    public Step prepare() throws IOException {
        Step now = find(undone.id());
        checkStands(now);
        checkNewest(now);
        for (FileChange change : now.changes()) {
            checkUnchanged(now, change);
        }
        List<FileChange> back =
                now.changes().stream()
                        .map(each -> new FileChange(each.path(), each.after(), each.before()))
                        .toList();
        return stamp.step(now.undoes() == null ? "undo" : "redo", now.subject(), back, now.id());
    }

    private static void checkStands(Step step) {
        if (step.state() != StepState.DONE) {
            throw new AppException(JournalError.NOT_DONE, step.id(), step.state().code());
        }
        if (step.undone()) {
            throw new AppException(JournalError.ALREADY_UNDONE, step.id());
        }
    }

    private void checkNewest(Step step) {
        StepId first = original(step).id();
        for (FileChange change : step.changes()) {
            for (Step other : disk.steps().ofPath(change.path())) {
                if (other.id().compareTo(first) > 0 && standsItself(other)) {
                    throw new AppException(JournalError.NEWER_STEP, change.path(), other.id());
                }
            }
        }
    }

    private static boolean standsItself(Step step) {
        return step.state() == StepState.DONE && step.undoes() == null && !step.undone();
    }

    /** The step that somebody wanted, behind undo and redo. */
    private Step original(Step step) {
        StepId undoes = step.undoes();
        return undoes == null ? step : original(find(undoes));
    }

    private void checkUnchanged(Step step, FileChange change) throws IOException {
        if (isRenameOfLetters(step)) {
            return;
        }
        if (change.after() != null && !witness.reaches(change.path())) {
            throw new AppException(JournalError.VANISHED, FileWitness.folder(change.path()));
        }
        if (!witness.shows(change.path(), change.after())) {
            throw new AppException(JournalError.CHANGED_SINCE, change.path());
        }
        FileState before = change.before();
        if (before != null && !disk.contents().holds(before.sha256())) {
            throw new AppException(JournalError.KEPT_DAMAGED, before.sha256());
        }
        keepAgain(change);
    }

    /** What this takes away may not be kept any more: without it there were no way back. */
    private void keepAgain(FileChange change) throws IOException {
        FileState after = change.after();
        if (after != null && !disk.contents().holds(after.sha256())) {
            String now = disk.contents().keep(change.path()).map(FileState::sha256).orElse("");
            if (!now.equals(after.sha256())) {
                throw new AppException(JournalError.CHANGED_SINCE, change.path());
            }
        }
    }

    private boolean isRenameOfLetters(Step step) throws IOException {
        return step.changes().size() == 2
                && witness.sameEntry(
                        step.changes().getFirst().path(), step.changes().getLast().path());
    }

    private Step find(StepId id) {
        return Objects.requireNonNull(disk.steps().find(id).orElse(null), "a step is never lost");
    }
}
