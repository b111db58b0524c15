package org.intertitle.ui.title;

import org.intertitle.journal.Step;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the title screen asks the services; called in the background. */
public interface Episodes {
    /** The title with its videos and what is asked for each; empty where it is gone. */
    Optional<Contents> contents(TitleId title);

    /** Whether the folder of a title can be looked at now; asks the disk, which may take long. */
    Reach reach(Contents contents);

    /** Brings the library up to date with what lies in the folder of a title. */
    void rescan(Contents contents);

    /** Those of these files that are there. */
    List<Path> there(List<Path> files);

    /** Tracks, sidecars, answers and history of one video; empty where it is gone. */
    Optional<Details> details(VideoId video);

    /**
     * Plans these items; empty where nothing can be done from the disk.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel);

    /** What would be done about an item now; empty where nothing on the disk serves. */
    Optional<PlannedStep> best(WantedId item);

    /**
     * Has a step carried out that {@link #best} told. Where something else would be done by now a
     * plan is left for review and nothing is changed.
     */
    StepJobs.Begun apply(PlannedStep step);

    /** Takes back the steps of a batch that stand. */
    Outcome undoBatch(BatchId batch);

    /** Does the undone steps of a batch again. */
    Outcome redoBatch(BatchId batch);

    /** Takes one step back. */
    Outcome undo(StepId step);

    /** Does an undone step again. */
    Outcome redo(StepId step);

    /** Sets items aside, or takes them up again; those that are gone stay out of it. */
    void ignore(Collection<WantedId> items, boolean ignored);

    /** Gives the title a profile of its own, or takes it away. */
    void assign(TitleId title, @Nullable ProfileId profile);

    List<Profile> profiles();

    /** How many steps went back, or forth again, and how many did not. */
    record Outcome(int done, int refused) {}

    /** A batch of which so many steps stand; its action is {@code mixed} for several. */
    record Batch(BatchId id, String action, int steps) {}

    /** One column of the matrix. */
    record Column(Language language, SubtitleKind kind) {}

    /** Whether a folder is there: it is, it is not where it was, or its whole disk is away. */
    enum Reach {
        THERE,
        MOVED,
        AWAY
    }

    /**
     * A title, the library folder and the folder in it that hold it, the name of the profile that
     * rules it.
     */
    record Contents(
            Title title,
            Path root,
            Path place,
            String profile,
            List<Column> columns,
            List<Line> lines) {
        public Contents {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** One video and what its profile says about each column; no entry: not asked. */
    record Line(Video video, Path file, Map<Column, Wanted> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * What the side panel shows of a video: below which root it lies, the answers to what its
     * profile asks, its tracks and sidecars, what was done about it, newest first, and the newest
     * batch among that of which something stands.
     */
    record Details(
            VideoId video,
            Path root,
            List<Decision> decisions,
            List<Subtitle> subtitles,
            List<Step> history,
            @Nullable Batch last) {
        public Details {
            decisions = List.copyOf(decisions);
            subtitles = List.copyOf(subtitles);
            history = List.copyOf(history);
        }
    }
}
