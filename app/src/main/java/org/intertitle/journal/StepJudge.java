package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Tells by looking how far an interrupted step came, completes what was put and not yet removed,
 * and removes its temporary files.
 */
final class StepJudge {

    private static final Logger LOG = LoggerFactory.getLogger(StepJudge.class);

    private final FileAccess files;
    private final FileWitness witness;

    StepJudge(FileAccess files) {
        this.files = files;
        this.witness = new FileWitness(files);
    }

    /** {@link StepState#INTENDED} where it cannot be told now. */
    StepState judge(Step step) {
        try {
            removeTemporary(step);
            return step.changes().size() == 2
                    ? judgeMove(Moved.of(step))
                    : judgeOne(step.changes().getFirst());
        } catch (AppException strange) {
            LOG.warn("Step {} ended in a conflict: {}", step.id(), strange.toString());
            return StepState.CONFLICT;
        } catch (IOException unreachable) {
            LOG.warn("Step {} cannot be decided now: {}", step.id(), unreachable.toString());
            return StepState.INTENDED;
        }
    }

    /** Removes what an attempt left; false where that fails now. */
    boolean cleaned(Step step) {
        try {
            removeTemporary(step);
            return true;
        } catch (IOException failure) {
            LOG.warn("Temporary files of step {} stay for now: {}", step.id(), failure.toString());
            return false;
        }
    }

    private StepState judgeOne(FileChange change) throws IOException {
        if (!witness.reaches(change.path())) {
            return StepState.INTENDED;
        }
        if (witness.shows(change.path(), change.after())) {
            return StepState.DONE;
        }
        return witness.shows(change.path(), change.before())
                ? StepState.ABANDONED
                : StepState.CONFLICT;
    }

    private StepState judgeMove(Moved moved) throws IOException {
        if (!witness.reaches(moved.from())) {
            return StepState.INTENDED;
        }
        if (witness.sameEntry(moved.from(), moved.to())) {
            Path name = files.real(moved.to()).getFileName();
            return moved.to().getFileName().equals(name) ? StepState.DONE : StepState.ABANDONED;
        }
        boolean there = witness.shows(moved.from(), moved.left().before());
        if (!witness.reaches(moved.to())) {
            return there ? StepState.ABANDONED : StepState.INTENDED;
        }
        if (witness.shows(moved.to(), moved.taken().after())) {
            return there ? complete(moved) : left(moved);
        }
        boolean free = files.facts(moved.to()).isEmpty();
        return there && free ? StepState.ABANDONED : StepState.CONFLICT;
    }

    /** Both names have the bytes: only the removal is missing. */
    private StepState complete(Moved moved) throws IOException {
        files.syncFolder(FileWitness.folder(moved.to()));
        files.delete(moved.from());
        files.syncFolder(FileWitness.folder(moved.from()));
        return StepState.DONE;
    }

    private StepState left(Moved moved) throws IOException {
        return files.facts(moved.from()).isEmpty() ? StepState.DONE : StepState.CONFLICT;
    }

    private void removeTemporary(Step step) throws IOException {
        for (FileChange change : step.changes()) {
            Path temp = Temporary.of(step, change.path());
            if (files.facts(temp).isPresent()) {
                files.delete(temp);
                files.syncFolder(FileWitness.folder(temp));
            }
        }
    }
}
