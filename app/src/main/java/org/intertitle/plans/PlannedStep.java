package org.intertitle.plans;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * One step of a plan. {@code id} is stable: planning again while nothing changed gives the same id.
 * {@code subtitle} is the sidecar or track that it works on, {@code from} its file (the video for a
 * track). {@code why} and {@code doubt} are codes with the values that their texts name; a step
 * with a doubt starts unticked. {@code videoRevision} is what it was decided on: where that moved,
 * it is decided again before anything is written. {@code journal} is the journalled step once done;
 * {@code error} a code with its values once failed.
 */
public record PlannedStep(
        long id,
        PlanId plan,
        @Nullable WantedId wanted,
        VideoId video,
        @Nullable SubtitleId subtitle,
        Action action,
        Language language,
        SubtitleKind kind,
        boolean hearingImpaired,
        Path from,
        @Nullable Integer track,
        Path to,
        String format,
        Reason why,
        @Nullable Reason doubt,
        Cost cost,
        boolean ticked,
        StepStatus status,
        @Nullable Reason error,
        @Nullable StepId journal,
        long videoRevision) {

    /** Whether it can be carried out: it was not yet, or failed. */
    public boolean open() {
        return status == StepStatus.PLANNED || status == StepStatus.FAILED;
    }

    /** The same step as part of a plan. */
    public PlannedStep as(long given, PlanId in) {
        return new PlannedStep(
                given,
                in,
                wanted,
                video,
                subtitle,
                action,
                language,
                kind,
                hearingImpaired,
                from,
                track,
                to,
                format,
                why,
                doubt,
                cost,
                ticked,
                status,
                error,
                journal,
                videoRevision);
    }

    /** The same, taken in or left out. */
    public PlannedStep ticked(boolean tick) {
        return with(to, doubt, tick, status, error, journal);
    }

    /** The same with another target, which its writer chose: no doubt about the name is left. */
    public PlannedStep to(Path target) {
        return with(target, null, ticked, status, error, journal);
    }

    /** As it was before it failed. */
    public PlannedStep planned() {
        return with(to, doubt, ticked, move(StepStatus.PLANNED), null, journal);
    }

    /** Carried out by this step of the journal. */
    public PlannedStep done(@Nullable StepId by) {
        return with(to, doubt, ticked, move(StepStatus.DONE), null, by);
    }

    /** Not needed any more, for this reason. */
    public PlannedStep skipped(Reason because) {
        return with(to, doubt, ticked, move(StepStatus.SKIPPED), because, journal);
    }

    /** It could not be done, for this reason. */
    public PlannedStep failed(Reason because) {
        return with(to, doubt, ticked, move(StepStatus.FAILED), because, journal);
    }

    /** This row with the outcome of the same step, whose own references may be stale by now. */
    PlannedStep endedAs(PlannedStep outcome) {
        return with(to, doubt, ticked, outcome.status, outcome.error, outcome.journal);
    }

    private PlannedStep with(
            Path target,
            @Nullable Reason doubted,
            boolean tick,
            StepStatus now,
            @Nullable Reason because,
            @Nullable StepId by) {
        return new PlannedStep(
                id,
                plan,
                wanted,
                video,
                subtitle,
                action,
                language,
                kind,
                hearingImpaired,
                from,
                track,
                target,
                format,
                why,
                doubted,
                cost,
                tick,
                now,
                because,
                by,
                videoRevision);
    }

    private StepStatus move(StepStatus next) {
        boolean allowed =
                switch (status) {
                    case PLANNED -> true;
                    case FAILED -> next == StepStatus.PLANNED;
                    case DONE, SKIPPED -> false;
                };
        if (!allowed) {
            throw new IllegalStateException("step " + id + " cannot go from " + status);
        }
        return next;
    }

    /** A code whose text lives in the bundles, and the values that the text names. */
    public record Reason(String code, List<String> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }

        public static Reason of(String code, String... arguments) {
            return new Reason(code, List.of(arguments));
        }
    }
}
