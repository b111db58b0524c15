package org.intertitle.ui.screens;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Assignment;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.library.TitleWork;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Work that is only noted down, for tests of the library screen. */
public class SampleTitleWork implements TitleWork {
    public final List<String> done = new ArrayList<>();
    public StepJobs.Begun begun = new StepJobs.Begun.Applying();
    public List<WantedId> items = List.of(new WantedId(11), new WantedId(12));

    /** A step as a plan would have it, for German. */
    public static PlannedStep step(
            Action action, Path from, Path to, PlannedStep.@Nullable Reason doubt) {
        return new PlannedStep(
                0,
                new PlanId(0),
                new WantedId(1),
                new VideoId(1),
                null,
                action,
                Language.of("de"),
                SubtitleKind.FULL,
                false,
                from,
                action == Action.EXTRACT ? 3 : null,
                to,
                "srt",
                action == Action.EXTRACT
                        ? PlannedStep.Reason.of("extract_track", "3")
                        : PlannedStep.Reason.of(
                                "adopt_without_language", String.valueOf(from.getFileName())),
                doubt,
                new Cost(0, 48_000, 0.1),
                doubt == null,
                StepStatus.PLANNED,
                null,
                null,
                1);
    }

    @Override
    public StepJobs.Begun apply(PlannedStep shown) {
        done.add("apply " + shown.to().getFileName());
        return begun;
    }

    @Override
    public List<WantedId> ignore(List<TitleId> titles, boolean ignored) {
        done.add((ignored ? "ignore " : "want ") + titles);
        return items;
    }

    @Override
    public void ignoreItems(List<WantedId> given, boolean ignored) {
        done.add((ignored ? "ignore items " : "want items ") + given);
    }

    @Override
    public List<Assignment> assign(List<Assignment> wished) {
        done.add("assign " + wished);
        return wished.stream().map(each -> new Assignment(each.title(), null)).toList();
    }

    @Override
    public void rescan(List<TitleId> titles) {
        done.add("rescan " + titles);
    }
}
