package org.intertitle.ui.screens;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.TextFacts;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.title.Episodes;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Rule;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What is made up about the single videos of {@link SampleEpisodes}. */
final class SampleFacts {
    static final Path ROOT = Path.of("/media/series");
    static final Path PLACE = ROOT.resolve("Nordlicht (2016)");

    private static final Language DE = Language.of("de");
    private static final Language EN = Language.of("en");

    private SampleFacts() {}

    static Episodes.Details details(VideoId video, List<Column> columns, List<CellState> states) {
        List<Decision> decisions = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            decisions.add(decision(columns.get(at), states.get(at)));
        }
        return new Episodes.Details(
                video,
                ROOT,
                decisions,
                List.of(
                        embedded(2, EN, false, "SubRip", false),
                        embedded(3, DE, true, "SubRip", false),
                        embedded(4, DE, false, "PGS", true),
                        sidecar("Nordlicht%20S02E05.en.sdh.srt", 91)),
                List.of(
                        step(40, "extract", 3, 12, "Nordlicht S02E05.en.srt", false),
                        step(31, "rename", 2, 12, "Nordlicht S02E05.en.sdh.srt", false),
                        step(20, "adopt", 1, 30, "Nordlicht S02E05.de.srt", true)),
                new Episodes.Batch(new BatchId(3), "extract", 24));
    }

    private static Decision decision(Column column, CellState state) {
        boolean wanted = state == CellState.WANTED;
        List<Rule> trace = new ArrayList<>();
        trace.add(
                new Rule(
                        "profile_asks",
                        state == CellState.NOT_WANTED ? Rule.Outcome.FAILS : Rule.Outcome.HOLDS,
                        List.of("Deutsch + English", column.language().tag(), "full", "either")));
        if (wanted && column.language().equals(DE)) {
            trace.add(new Rule("track_is_forced", Rule.Outcome.FAILS, List.of("3")));
            trace.add(new Rule("track_bitmap", Rule.Outcome.FAILS, List.of("4", "PGS")));
        }
        return new Decision(
                Wish.of(column.language(), column.kind()),
                state,
                wanted ? ReasonCode.MISSING : null,
                null,
                trace);
    }

    private static Step step(
            long id, String action, long batch, int daysAgo, String name, boolean undone) {
        FileState made =
                new FileState("0".repeat(64), 30_000, SampleTitles.NOW.minus(Duration.ofDays(2)));
        return new Step(
                new StepId(id),
                new BatchId(batch),
                action,
                null,
                List.of(new FileChange(PLACE.resolve(name), null, made)),
                StepState.DONE,
                SampleTitles.NOW.minus(Duration.ofDays(daysAgo)),
                "me",
                null,
                undone ? new StepId(99) : null);
    }

    private static Subtitle embedded(
            int track, Language language, boolean forced, String format, boolean bitmap) {
        return new Subtitle(
                new SubtitleId(track),
                new VideoId(5),
                SubtitleSource.EMBEDDED,
                null,
                track,
                language,
                forced,
                false,
                false,
                false,
                format,
                bitmap,
                null,
                null,
                null,
                0,
                null);
    }

    private static Subtitle sidecar(String name, int quality) {
        TextFacts text =
                new TextFacts("UTF-8", 412, 1000, 2_600_000, EN, 0.99, true, false, quality, null);
        return new Subtitle(
                new SubtitleId(9),
                new VideoId(5),
                SubtitleSource.SIDECAR,
                new RelativePath("Nordlicht%20(2016)/" + name),
                null,
                EN,
                false,
                true,
                false,
                false,
                "srt",
                false,
                null,
                new PlayedAs(EN, false, true),
                text,
                30_000,
                SampleTitles.NOW);
    }

    /** A text track that could be written beside the video. */
    static PlannedStep extract(
            WantedId item,
            VideoId video,
            Path file,
            Column column,
            PlannedStep.@Nullable Reason doubt) {
        String name = String.valueOf(file.getFileName()).replace(".mkv", "");
        return new PlannedStep(
                1,
                new PlanId(1),
                item,
                video,
                null,
                Action.EXTRACT,
                column.language(),
                SubtitleKind.FULL,
                false,
                file,
                3,
                file.resolveSibling(name + "." + column.language().tag() + ".srt"),
                "srt",
                PlannedStep.Reason.of("extract_track", "3"),
                doubt,
                new Cost(0, 200_000, 0.4),
                doubt == null,
                StepStatus.PLANNED,
                null,
                null,
                1);
    }
}
