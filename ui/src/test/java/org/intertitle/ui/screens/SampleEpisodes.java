package org.intertitle.ui.screens;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.TextFacts;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.title.Episodes;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Rule;
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
    private static final Path ROOT = Path.of("/media/series");
    private static final Path PLACE = ROOT.resolve("Nordlicht (2016)");

    public final List<WantedId> ignored = new ArrayList<>();
    public final List<WantedId> planned = new ArrayList<>();

    @Override
    public Optional<Contents> contents(TitleId title) {
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
                                "Nordlicht",
                                2016,
                                Map.of(),
                                null,
                                null),
                        PLACE,
                        "Deutsch + English",
                        COLUMNS,
                        lines));
    }

    private static Line line(TitleId title, int at) {
        int season = at < 10 ? 2 : 3;
        int episode = at < 10 ? at + 1 : at - 9;
        String name = "Nordlicht S%02dE%02d.mkv".formatted(season, episode);
        Map<Column, Wanted> cells = new HashMap<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            CellState state = SampleTitles.state(STATES[at].charAt(column));
            if (state != CellState.NOT_WANTED) {
                cells.put(COLUMNS.get(column), cell(at, column, state));
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
                null,
                SampleTitles.NOW.minus(Duration.ofDays(9)),
                Effort.NONE);
    }

    @Override
    public Optional<Details> details(VideoId video) {
        List<Rule> trace =
                List.of(
                        new Rule(
                                "profile_asks",
                                Rule.Outcome.HOLDS,
                                List.of("Deutsch", "de", "full", "either")),
                        new Rule("track_is_forced", Rule.Outcome.FAILS, List.of("3")));
        Wish wish = Wish.of(DE, SubtitleKind.FULL);
        return Optional.of(
                new Details(
                        video,
                        ROOT,
                        List.of(
                                new Decision(
                                        wish, CellState.WANTED, ReasonCode.MISSING, null, trace)),
                        List.of(
                                embedded(2, EN, false, "SubRip"),
                                embedded(3, DE, true, "SubRip"),
                                sidecar("Nordlicht%20S02E05.en.sdh.srt", 91)),
                        List.of()));
    }

    private static Subtitle embedded(int track, Language language, boolean forced, String format) {
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
                false,
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

    @Override
    public Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel) {
        planned.addAll(items);
        return Optional.of(new PlanId(1));
    }

    @Override
    public void ignore(Collection<WantedId> items, boolean aside) {
        ignored.addAll(items);
    }

    @Override
    public void assign(TitleId title, @Nullable ProfileId profile) {}

    @Override
    public List<Profile> profiles() {
        return List.of();
    }
}
