package org.intertitle.ui.screens;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.title.Episodes;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A made-up series for pictures and tests of the title screen. */
public final class SampleEpisodes implements Episodes {
    private static final Language DE = Language.of("de");
    private static final Language EN = Language.of("en");
    private static final List<Column> COLUMNS =
            List.of(
                    new Column(DE, SubtitleKind.FULL),
                    new Column(DE, SubtitleKind.FORCED),
                    new Column(EN, SubtitleKind.FULL),
                    new Column(Language.of("pt-BR"), SubtitleKind.FULL));
    private static final String[] NAMES = {
        "Die Fähre",
        "Zwölf Stunden Nacht",
        "Salz",
        "Der Gast aus Tromsø",
        "Polarnacht",
        "Der alte Funkmast",
        "Treibeis",
        "Kein Empfang",
        "Unter dem Riff",
        "Nordlicht",
        "Rückkehr",
        "Die Karte",
        "Sechs Meter Schnee",
        "Das Protokoll",
        "Maschinenraum",
        "Vardø"
    };
    private static final String[] STATES = {
        "p-ee", "-pp-", "p-e-", "o-ew", "w-ew", "p-ew", "k-ew", "p-e-", "-pe-", "p-e-", "e-ee",
        "e-ee", "w-eo", "e-ee", "-weo", "e-e-"
    };
    private static final Path ROOT = SampleFacts.ROOT;
    private static final Path PLACE = SampleFacts.PLACE;

    public final List<WantedId> ignored = new ArrayList<>();
    public final List<Optional<ProfileId>> assigned = new ArrayList<>();
    public final List<WantedId> planned = new ArrayList<>();
    public final List<Path> scanned = new ArrayList<>();
    public final List<PlannedStep> applied = new ArrayList<>();
    public final List<String> undone = new ArrayList<>();
    public PlannedStep.@Nullable Reason doubt;
    public StepJobs.Begun begun = new StepJobs.Begun.Applying();
    public Outcome outcome = new Outcome(1, 0);
    public Reach reach = Reach.THERE;
    public boolean gone;
    public boolean aside;
    public String name = "Nordlicht";
    public @Nullable RuntimeException failure;

    @Override
    public Optional<Contents> contents(TitleId title) {
        if (failure != null) {
            throw failure;
        }
        if (gone) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < NAMES.length; at++) {
            lines.add(line(title, at));
        }
        return Optional.of(
                new Contents(
                        new Title(
                                title,
                                new FolderId(1),
                                new RelativePath("Nordlicht%20(2016)"),
                                TitleKind.SERIES,
                                false,
                                name,
                                2016,
                                Map.of(),
                                null,
                                null),
                        ROOT,
                        PLACE,
                        "Deutsch + English",
                        COLUMNS,
                        lines));
    }

    private static int season(int at) {
        return at < 10 ? 2 : 3;
    }

    private static int episode(int at) {
        return at < 10 ? at + 1 : at - 9;
    }

    private static String fileName(int at) {
        return "Nordlicht S%02dE%02d.mkv".formatted(season(at), episode(at));
    }

    private Line line(TitleId title, int at) {
        int season = season(at);
        int episode = episode(at);
        String name = fileName(at);
        Map<Column, Wanted> cells = new HashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            CellState state = SampleTitles.state(STATES[at].charAt(column));
            if (state != CellState.NOT_WANTED) {
                cells.put(
                        COLUMNS.get(column),
                        cell(at, column, state).ignored(aside && at == 5 && column == 3));
            }
        }
        Video video =
                new Video(
                        new VideoId(at + 1L),
                        new FolderId(1),
                        new RelativePath(name.replace(" ", "%20")),
                        title,
                        new EpisodeNumbers(season, List.of(episode), List.of(), null, NAMES[at]),
                        ReleaseFacts.NONE,
                        VideoState.PRESENT,
                        null,
                        1_200_000_000L,
                        SampleTitles.NOW,
                        null,
                        "matroska",
                        2_700_000L,
                        List.of(new AudioTrack(1, "E-AC-3", EN, null, 6, true, false)),
                        SampleTitles.NOW,
                        1);
        return new Line(video, PLACE.resolve(name), cells);
    }

    private static Wanted cell(int at, int column, CellState state) {
        return new Wanted(
                new WantedId(at * 10L + column + 1),
                new VideoId(at + 1L),
                COLUMNS.get(column).language(),
                COLUMNS.get(column).kind(),
                column,
                state,
                state == CellState.WANTED ? ReasonCode.MISSING : null,
                state == CellState.EMBEDDED ? new SubtitleId(2) : null,
                SampleTitles.NOW.minus(Duration.ofDays(9)),
                Effort.NONE);
    }

    @Override
    public Optional<Details> details(VideoId video) {
        int at = (int) video.value() - 1;
        return gone
                ? Optional.empty()
                : Optional.of(SampleFacts.details(video, COLUMNS, states(STATES[at])));
    }

    private static List<CellState> states(String letters) {
        return letters.chars().mapToObj(letter -> SampleTitles.state((char) letter)).toList();
    }

    /** Something can be done about German and Portuguese. */
    @Override
    public Optional<PlannedStep> best(WantedId item) {
        int column = (int) (item.value() - 1) % 10;
        int at = (int) (item.value() - 1) / 10;
        return column == 0 || column == 3
                ? Optional.of(
                        SampleFacts.extract(
                                item,
                                new VideoId(at + 1L),
                                PLACE.resolve(fileName(at)),
                                COLUMNS.get(column),
                                doubt))
                : Optional.empty();
    }

    @Override
    public StepJobs.Begun apply(PlannedStep step) {
        applied.add(step);
        return begun;
    }

    @Override
    public Outcome undoBatch(BatchId batch) {
        undone.add("batch " + batch);
        return outcome;
    }

    @Override
    public Outcome redoBatch(BatchId batch) {
        undone.add("again batch " + batch);
        return outcome;
    }

    @Override
    public Outcome undo(StepId step) {
        undone.add("step " + step);
        return outcome;
    }

    @Override
    public Outcome redo(StepId step) {
        undone.add("again step " + step);
        return outcome;
    }

    @Override
    public Reach reach(Contents of) {
        return reach;
    }

    @Override
    public void rescan(Contents of) {
        scanned.add(of.place());
    }

    @Override
    public List<Path> there(List<Path> files) {
        return files;
    }

    @Override
    public Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel) {
        planned.addAll(items);
        return Optional.of(new PlanId(1));
    }

    @Override
    public void ignore(Collection<WantedId> items, boolean aside) {
        if (aside) {
            ignored.addAll(items);
        } else {
            ignored.removeAll(items);
        }
    }

    @Override
    public void assign(TitleId title, @Nullable ProfileId profile) {
        assigned.add(Optional.ofNullable(profile));
    }

    @Override
    public List<Profile> profiles() {
        return List.of();
    }
}
