package org.intertitle.ui.home;

import org.intertitle.jobs.Job;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.TitleRow;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Home asks the services; called in the background. */
public interface Overview {
    Library library();

    /** The jobs that have not ended. */
    List<Job> running();

    /** The newest batches of changes. */
    List<Change> changes();

    /** The plan of what can be done about these; of everything where null; empty for nothing. */
    Optional<PlanId> plan(@Nullable ReasonCode reason);

    /** Takes a batch back, or does it again; answers how many steps were refused. */
    int undo(Change change);

    void pause(JobId job);

    void resume(JobId job);

    void cancel(JobId job);

    /** The library in numbers, and what came last. */
    record Library(
            int folders,
            int titles,
            int videos,
            int offline,
            int wanted,
            List<Line> lines,
            Map<ReasonCode, Integer> reasons,
            List<TitleRow> added) {
        public Library {
            lines = List.copyOf(lines);
            reasons = Map.copyOf(reasons);
            added = List.copyOf(added);
        }

        public int of(ReasonCode reason) {
            return reasons.getOrDefault(reason, 0);
        }

        /** What can be had from the disks now. */
        public int fixable() {
            return of(ReasonCode.MISNAMED) + of(ReasonCode.EMBEDDED_ONLY);
        }
    }

    /** How the videos stand to one language and kind; what is worked on counts as wanted. */
    record Line(
            Language language, SubtitleKind kind, int present, int embedded, int poor, int wanted) {
        public int asked() {
            return present + embedded + poor + wanted;
        }

        /** Whole percent of what is asked that is there; all of it alone is 100. */
        public int percent() {
            return asked() == 0 ? 100 : (int) (100L * (asked() - wanted) / asked());
        }
    }

    /** One batch: its action, or {@code mixed}; an example of its files; whether it was undone. */
    record Change(
            BatchId batch,
            String action,
            int steps,
            String example,
            Instant when,
            boolean undone) {}
}
