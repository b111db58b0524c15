package org.intertitle.ui.screens;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.Wish;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.queries.TitleSums;
import org.intertitle.ui.library.TitleOrder;
import org.intertitle.ui.library.Titles;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Rule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Titles made up for pictures and tests of the library screen. */
public class SampleTitles implements Titles {
    public static final Instant NOW = Instant.parse("2026-11-23T14:05:00Z");
    private static final Language DE = Language.of("de");
    private static final Language EN = Language.of("en");
    private static final Language JA = Language.of("ja");
    private static final Language BR = Language.of("pt-BR");
    private static final List<AskedLanguage> ASKED =
            List.of(
                    new AskedLanguage(DE, SubtitleKind.FULL, 900),
                    new AskedLanguage(EN, SubtitleKind.FULL, 800),
                    new AskedLanguage(JA, SubtitleKind.FULL, 90),
                    new AskedLanguage(BR, SubtitleKind.FULL, 80));

    private static final TitleOrder ANY = new TitleOrder(TitleSort.NAME, false, TitleGrouping.NONE);

    private final List<TitleRow> rows = new ArrayList<>();

    public SampleTitles() {
        film("The Cartographer’s Daughter", 2021, 12, 20, "wp-w");
        film("Blackwater Ferry", 2019, 18, 33, "wo--");
        series("Kaze no Shiori", 2020, true, 22, 0, "weo-", 48);
        film("A Page of Madness", 1926, 24, 70, "wwo-");
        film("Häxan", 1922, 27, 113, "wo-w");
        series("Harbour Lights", 2014, false, 31, 2, "wo-w", 60);
        film("Nosferatu", 1922, 34, 4, "wp-o");
        film("The Phantom Carriage", 1921, 39, 146, "wo--");
        series("The Long Meridian", 2018, false, 40, 0, "we-k", 24);
        film("Sherlock Jr.", 1924, 41, 300, "wp-o");
        film("Quiet Season", 2022, 43, 6, "wo-w");
        film("A Casa do Vento", 2015, 46, 232, "ww-o");
        series("Glass Orchard", 2017, false, 48, 3, "wp-o", 16);
        film("Ame to Tetsudō", 2008, 49, 56, "weo-");
        film("Sunrise", 1927, 49, 360, "wo--");
        film("The Wind", 1928, 51, 280, "we--");
        film("Safety Last!", 1923, 52, 280, "wp--");
        series("Hoshi no Kawa", 2016, true, 53, 12, "wep-", 13);
        film("Sieben Winter", 2011, 54, 200, "we--");
        film("Faust", 1926, 55, 255, "we--");
        film("雨と鉄道の長い長い物語", 2009, 61, 400, "pep-");
        film("Der Gast aus Tromsø", 2013, 66, 500, "pp--");
    }

    private void film(String name, int year, int quality, int days, String states) {
        add(name, year, TitleKind.FILM, false, quality, days, states, 1);
    }

    private void series(
            String name, int year, boolean anime, int quality, int days, String states, int count) {
        add(name, year, TitleKind.SERIES, anime, quality, days, states, count);
    }

    private void add(
            String name,
            int year,
            TitleKind kind,
            boolean anime,
            int quality,
            int days,
            String states,
            int videos) {
        List<Coverage> coverage = new ArrayList<>();
        for (int i = 0; i < ASKED.size(); i++) {
            CellState state = state(states.charAt(i));
            int satisfied =
                    switch (state) {
                        case WANTED -> videos == 1 ? 0 : videos * 5 / 6;
                        case WORKING -> videos - 3;
                        default -> videos;
                    };
            if (state != CellState.NOT_WANTED) {
                AskedLanguage asked = ASKED.get(i);
                coverage.add(
                        new Coverage(asked.language(), asked.kind(), state, satisfied, videos));
            }
        }
        long id = rows.size() + 1L;
        int wanted = coverage.stream().mapToInt(each -> each.asked() - each.satisfied()).sum();
        rows.add(
                new TitleRow(
                        new TitleId(id),
                        new FolderId(1),
                        new RelativePath("Films/" + id),
                        name,
                        year,
                        kind,
                        anime,
                        videos,
                        wanted,
                        quality,
                        VideoState.PRESENT,
                        NOW.minus(Duration.ofDays(days)),
                        null,
                        coverage));
    }

    static CellState state(char sign) {
        return switch (sign) {
            case 'w' -> CellState.WANTED;
            case 'p' -> CellState.PRESENT;
            case 'e' -> CellState.EMBEDDED;
            case 'o' -> CellState.POOR;
            case 'k' -> CellState.WORKING;
            default -> CellState.NOT_WANTED;
        };
    }

    @Override
    public Found find(String filter, TitleOrder order) {
        FilterParser.parse(filter);
        if (filter.contains("zzz")) {
            return new Found(List.of(), List.of(), 9830);
        }
        Map<String, List<TitleId>> groups = new LinkedHashMap<>();
        for (TitleRow row : rows) {
            groups.computeIfAbsent(group(row, order.grouping()), _ -> new ArrayList<>())
                    .add(row.id());
        }
        List<TitleId> ids = groups.values().stream().flatMap(List::stream).toList();
        List<Group> counts = new ArrayList<>();
        if (order.grouping() != TitleGrouping.NONE) {
            groups.forEach((key, titles) -> counts.add(new Group(key, titles.size())));
        }
        return new Found(ids, counts, 9830);
    }

    private static String group(TitleRow row, TitleGrouping grouping) {
        return switch (grouping) {
            case NONE -> "";
            case FOLDER -> "/media/films";
            case KIND -> row.anime() ? "ANIME" : row.kind().name();
            case LETTER -> row.name().substring(0, 1);
            case STATE -> row.wanted() > 0 ? "WANTED" : "COMPLETE";
        };
    }

    @Override
    public List<TitleId> beginning(String filter, String prefix) {
        return rows.stream()
                .filter(row -> FoldedName.fold(row.name()).startsWith(FoldedName.fold(prefix)))
                .map(TitleRow::id)
                .toList();
    }

    @Override
    public List<AskedLanguage> asked() {
        return ASKED;
    }

    @Override
    public int videos(String filter) {
        return find(filter, new TitleOrder(TitleSort.NAME, false, TitleGrouping.NONE)).ids().size()
                * 3;
    }

    @Override
    public List<TitleRow> rows(List<TitleId> ids) {
        return rows.stream().filter(row -> ids.contains(row.id())).toList();
    }

    @Override
    public Optional<TitleFacts> facts(TitleId id) {
        TitleRow row = rows.get((int) id.value() - 1);
        Path place = Path.of("/media/films/Silent", row.name() + " (" + row.year() + ")");
        List<Rule> trace =
                List.of(
                        new Rule(
                                "profile_asks",
                                Rule.Outcome.HOLDS,
                                List.of("Deutsch", "de", "full", "either")),
                        new Rule("track_is_forced", Rule.Outcome.FAILS, List.of("3")));
        Decision decision =
                new Decision(
                        Wish.of(DE, SubtitleKind.FULL),
                        CellState.WANTED,
                        ReasonCode.MISNAMED,
                        null,
                        trace);
        return Optional.of(
                new TitleFacts(
                        row,
                        place,
                        video(row),
                        place.resolve(row.name() + " (" + row.year() + ") [1080p].mkv"),
                        row.coverage().stream().map(SampleTitles::standing).toList(),
                        new Why(decision, null)));
    }

    private static Standing standing(Coverage coverage) {
        return switch (coverage.state()) {
            case WANTED -> new Standing(coverage, NOW.minus(Duration.ofDays(4)), null);
            case PRESENT -> new Standing(coverage, null, 88);
            case POOR -> new Standing(coverage, null, 34);
            case NOT_WANTED, EMBEDDED, WORKING -> new Standing(coverage, null, null);
        };
    }

    @Override
    public TitleSums sums(String filter) {
        return sums(find(filter, ANY).ids());
    }

    @Override
    public TitleSums sums(List<TitleId> titles) {
        Map<Language, Coverage> sums = new LinkedHashMap<>();
        for (TitleRow row : rows(titles)) {
            for (Coverage each : row.coverage()) {
                sums.merge(each.language(), each, SampleTitles::plus);
            }
        }
        int wanted = sums.values().stream().mapToInt(each -> each.asked() - each.satisfied()).sum();
        return new TitleSums(titles.size(), wanted, wanted / 3, List.copyOf(sums.values()));
    }

    private static Coverage plus(Coverage one, Coverage other) {
        return new Coverage(
                one.language(),
                one.kind(),
                one.state().compareTo(other.state()) > 0 ? one.state() : other.state(),
                one.satisfied() + other.satisfied(),
                one.asked() + other.asked());
    }

    @Override
    public Optional<PlannedStep> next(TitleId title, Cancellation cancel) {
        TitleRow row = rows.get((int) title.value() - 1);
        Path place = Path.of("/media/films/Silent");
        return Optional.of(
                SampleTitleWork.step(
                        Action.ADOPT,
                        place.resolve(row.name().replace(' ', '_') + "_ger.srt"),
                        place.resolve(row.name() + " (" + row.year() + ").de.srt"),
                        null));
    }

    private static Video video(TitleRow row) {
        return new Video(
                new VideoId(row.id().value()),
                row.folder(),
                new RelativePath("x.mkv"),
                row.id(),
                EpisodeNumbers.NONE,
                new ReleaseFacts(null, null, "1080p", "H.264", null, null),
                VideoState.PRESENT,
                null,
                6_800_000_000L,
                NOW,
                null,
                "matroska",
                94 * 60_000L,
                List.of(new AudioTrack(1, "eac3", EN, null, 6, true, false)),
                NOW,
                1);
    }

    @Override
    public Optional<Path> artwork(TitleRow row) {
        return Optional.empty();
    }

    @Override
    public List<Path> places(List<TitleId> titles) {
        return files(titles, titles.size());
    }

    @Override
    public List<Path> files(List<TitleId> titles, int most) {
        return rows(titles).stream()
                .limit(most)
                .map(row -> Path.of("/media/films", row.name() + ".mkv"))
                .toList();
    }

    @Override
    public List<Profile> profiles() {
        return List.of();
    }

    @Override
    public Set<TitleId> all() {
        return Set.copyOf(find("", ANY).ids());
    }

    @Override
    public Optional<PlanId> plan(List<TitleId> titles, Cancellation cancel) {
        return Optional.of(new PlanId(1));
    }
}
