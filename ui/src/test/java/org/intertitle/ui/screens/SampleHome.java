package org.intertitle.ui.screens;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.home.Overview;
import org.intertitle.ui.library.TitleOrder;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up library in numbers. */
public final class SampleHome implements Overview {
    public final List<String> asked = new ArrayList<>();
    public int folders = 2;
    public int refused;
    public Map<ReasonCode, Integer> reasons =
            Map.of(
                    ReasonCode.MISNAMED,
                    38,
                    ReasonCode.EMBEDDED_ONLY,
                    566,
                    ReasonCode.MISSING,
                    6543,
                    ReasonCode.WRONG_KIND,
                    332);

    @Override
    public Library library() {
        SampleTitles titles = new SampleTitles();
        return new Library(
                folders,
                9830,
                38_406,
                0,
                reasons.values().stream().mapToInt(Integer::intValue).sum(),
                List.of(
                        line("de", 24_310, 9874, 1126, 3096),
                        line("en", 15_902, 20_655, 411, 1438),
                        line("ja", 1980, 1604, 97, 531),
                        line("pt-BR", 5236, 1288, 702, 2414)),
                reasons,
                titles.rows(
                        titles.find("", new TitleOrder(TitleSort.ADDED, true, TitleGrouping.NONE))
                                .ids()
                                .subList(0, 5)));
    }

    private static Line line(String tag, int present, int embedded, int poor, int wanted) {
        return new Line(Language.of(tag), SubtitleKind.FULL, present, embedded, poor, wanted);
    }

    @Override
    public List<Job> running() {
        return List.of(
                SampleWork.job(
                                9,
                                "scan_library",
                                JobState.RUNNING,
                                0.15,
                                "[\"scan.reading\",1840,12110,212]",
                                null,
                                "Series")
                        .job());
    }

    @Override
    public List<Change> changes() {
        return List.of(
                change(40, "extract", 24, "Nordlicht S02E04.de.srt", false),
                change(39, "adopt", 3, "The General (1926).de.srt", false),
                change(38, "mixed", 12, "Harbour Lights S01E02.en.srt", true));
    }

    private static Change change(long id, String action, int steps, String name, boolean undone) {
        return new Change(
                new BatchId(id),
                action,
                steps,
                name,
                SampleTitles.NOW.minus(Duration.ofMinutes(30)),
                undone);
    }

    @Override
    public Optional<PlanId> plan(@Nullable ReasonCode reason) {
        asked.add("plan " + reason);
        return reason == ReasonCode.MISSING ? Optional.empty() : Optional.of(new PlanId(1));
    }

    @Override
    public int undo(Change change) {
        asked.add("undo " + change.batch());
        return refused;
    }

    @Override
    public void pause(JobId job) {
        asked.add("pause " + job);
    }

    @Override
    public void resume(JobId job) {
        asked.add("resume " + job);
    }

    @Override
    public void cancel(JobId job) {
        asked.add("cancel " + job);
    }
}
