package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.profiles.Profile;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.LibraryQueries.FoundLanguage;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.QueryFilter.Comparison;
import org.intertitle.queries.QueryFilter.Term;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.StaleVideo;
import org.intertitle.wanted.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

@ParameterizedClass
@EnumSource(TestStore.class)
class LibraryQueriesTest extends StoreContract {

    private LibraryQueries queries;
    private LibraryFolder folder;
    private Title amelie;
    private Title bear;
    private Title dark;
    private Video amelieVideo;
    private Video bearVideo;
    private Video darkOne;
    private Video darkTwo;

    LibraryQueriesTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void fill() {
        queries = database.libraryQueries();
        folder = samples.folder("/mnt/NAS Größe/films");
        dark = samples.title(folder, "dark", 2017, TitleKind.SERIES, false);
        bear = samples.title(folder, "Bär", null, TitleKind.SERIES, true);
        amelie = samples.film(folder, "Amélie", 2001);
        darkTwo = samples.episode(dark, "Dark/S01E02.mkv", 1, 2);
        darkOne = samples.episode(dark, "Dark/S01E01.mkv", 1, 1);
        bearVideo = samples.video(bear, "b/100%25_x.mkv", EpisodeNumbers.NONE);
        amelieVideo = samples.video(amelie, "Am%C3%A9lie.mkv");
    }

    @Test
    void titlesAreOrderedByEachSortBothWaysAndTiesByName() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED);
        samples.sidecar(bearVideo, Samples.GERMAN, 90);
        samples.sidecar(amelieVideo, Samples.GERMAN, 30);
        assertThat(ids(TitleSort.NAME, false)).containsExactly(amelie, bear, dark);
        assertThat(ids(TitleSort.NAME, true)).containsExactly(dark, bear, amelie);
        assertThat(ids(TitleSort.YEAR, false)).containsExactly(amelie, dark, bear);
        assertThat(ids(TitleSort.YEAR, true)).containsExactly(dark, amelie, bear);
        assertThat(ids(TitleSort.KIND, true)).containsExactly(bear, dark, amelie);
        assertThat(ids(TitleSort.WANTED, true)).containsExactly(dark, amelie, bear);
        assertThat(ids(TitleSort.QUALITY, false)).containsExactly(amelie, bear, dark);
        assertThat(ids(TitleSort.ADDED, true)).containsExactly(amelie, bear, dark);
    }

    @Test
    void wordsAreFoundInTitlesEpisodesAndPathsWithoutCaseAndAccents() {
        assertThat(found(new QueryFilter.Words("amelie"))).containsExactly(amelie);
        assertThat(found(new QueryFilter.Words("the episode"))).containsExactly(dark);
        assertThat(found(new QueryFilter.Words("s01e02"))).containsExactly(dark);
        assertThat(found(new QueryFilter.Words("100"))).containsExactly(bear);
        assertThat(found(new QueryFilter.Words("%"))).isEmpty();
        assertThat(found(new QueryFilter.Words("d"), new QueryFilter.Words("s01e01")))
                .containsExactly(dark);
        assertThat(found(new QueryFilter.Words("s01e01"), new QueryFilter.Words("s01e02")))
                .isEmpty();
    }

    @Test
    void missingMeansWantedAndNotIgnoredInThatLanguageOrAny() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED);
        samples.wanted(amelieVideo, Samples.GERMAN, CellState.PRESENT);
        samples.ignore(samples.wanted(bearVideo, Samples.GERMAN, CellState.WANTED));
        assertThat(found(new QueryFilter.Missing(Samples.GERMAN))).containsExactly(dark);
        assertThat(found(new QueryFilter.Missing(Samples.ENGLISH))).isEmpty();
        assertThat(found(new QueryFilter.Missing(Language.UNDETERMINED))).containsExactly(dark);
        assertThat(found(new QueryFilter.State("ignored"))).containsExactly(bear);
    }

    @Test
    void aLanguageIsFoundAsPeopleReadIt() {
        samples.sidecar(darkOne, new Language("en-US"), 80);
        samples.sidecar(bearVideo, new Language("pt-BR"), 80);
        samples.sidecar(amelieVideo, new Language("zh-Hans"), 80);
        assertThat(found(new QueryFilter.Has(Samples.ENGLISH))).containsExactly(dark);
        assertThat(found(new QueryFilter.Has(new Language("pt")))).isEmpty();
        assertThat(found(new QueryFilter.Has(new Language("pt-BR")))).containsExactly(bear);
        assertThat(found(new QueryFilter.Has(new Language("zh")))).containsExactly(amelie);
        assertThat(found(new QueryFilter.Has(new Language("zh-Hant")))).isEmpty();
    }

    @Test
    void kindFolderYearQualityStateAndAgeFilter() {
        samples.sidecar(darkOne, Samples.GERMAN, 90);
        samples.sidecar(darkOne, Samples.ENGLISH, 40);
        samples.video(samples.film(samples.folder("/other"), "Other", 1990), "o.mkv");
        assertThat(found(new QueryFilter.Kind("film"), new QueryFilter.Folder("nas grosse")))
                .containsExactly(amelie);
        assertThat(found(new QueryFilter.Kind("anime"))).containsExactly(bear);
        assertThat(found(new QueryFilter.Kind("series"))).containsExactly(bear, dark);
        assertThat(found(new QueryFilter.Year(Comparison.MORE, 2001))).containsExactly(dark);
        assertThat(found(new QueryFilter.Year(Comparison.EQUAL, 2001))).containsExactly(amelie);
        assertThat(found(new QueryFilter.Quality(Comparison.LESS, 60))).containsExactly(dark);
        assertThat(found(new QueryFilter.Quality(Comparison.EQUAL, 40))).containsExactly(dark);
        assertThat(found(new QueryFilter.Quality(Comparison.MORE, 60))).isEmpty();
        assertThat(found(new QueryFilter.State("damaged"))).isEmpty();
        assertThat(found(new QueryFilter.Added(Comparison.LESS, Duration.ofDays(30000))))
                .hasSize(4);
        assertThat(found(new QueryFilter.Added(Comparison.MORE, Duration.ofDays(30000)))).isEmpty();
        assertThat(count(new QueryFilter.Folder("nas grosse"))).isEqualTo(3);
    }

    @Test
    void whatIsAskedForIsFoundByHowTheVideoStandsToIt() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.EMBEDDED);
        samples.wanted(darkTwo, Samples.GERMAN, CellState.PRESENT);
        samples.wanted(bearVideo, new Language("de-AT"), CellState.POOR);
        samples.wanted(amelieVideo, Samples.ENGLISH, CellState.EMBEDDED);
        assertThat(found("embedded:de")).containsExactly(dark);
        assertThat(found("present:de")).containsExactly(dark);
        assertThat(found("present:de embedded:de")).as("of one video").isEmpty();
        assertThat(found("poor:de")).containsExactly(bear);
        assertThat(found("poor:=de")).isEmpty();
        assertThat(found("embedded:de:forced")).isEmpty();
        assertThat(found("embedded:de:full")).containsExactly(dark);
        assertThat(found("missing")).isEmpty();
    }

    @Test
    void whatLacksIsFoundByReasonAndByWhatCanBeDone() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED, ReasonCode.MISNAMED);
        samples.wanted(bearVideo, Samples.GERMAN, CellState.WANTED, ReasonCode.EMBEDDED_ONLY);
        samples.ignore(
                samples.wanted(amelieVideo, Samples.GERMAN, CellState.WANTED, ReasonCode.MISNAMED));
        assertThat(found("can:adopt")).containsExactly(dark);
        assertThat(found("can:extract")).containsExactly(bear);
        assertThat(found("reason:misnamed")).containsExactly(dark);
        assertThat(found("reason:poor")).isEmpty();
        assertThat(found("-can:adopt")).containsExactly(amelie, bear);
    }

    @Test
    void whatHasToBeConvertedIsASidecarInAnotherFormatThanTheProfilePrefers() {
        Profile profile = samples.profile("Prefers SRT", true);
        Subtitle other = samples.sidecar(darkOne, Samples.GERMAN, 80);
        Subtitle same = samples.sidecar(bearVideo, Samples.GERMAN, 80);
        database.unitOfWork()
                .run(tx -> {
                    database.library().updateSubtitles(tx, List.of(Samples.inFormat(other, "ass")));
                    database.wanted()
                            .computed(
                                    tx,
                                    List.of(
                                            new StaleVideo(darkOne.id(), profile.id()),
                                            new StaleVideo(bearVideo.id(), profile.id())));
                });
        samples.misnamed(darkOne, other);
        samples.misnamed(bearVideo, same);
        assertThat(found("can:convert")).containsExactly(dark);
        assertThat(found("can:adopt")).containsExactly(bear, dark);
    }

    @Test
    void oppositesHoldForTitlesOfWhichNoVideoIsSo() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED);
        samples.wanted(bearVideo, Samples.GERMAN, CellState.WANTED);
        samples.sidecar(darkTwo, Samples.ENGLISH, 40);
        assertThat(found("-missing:de")).containsExactly(amelie);
        assertThat(found("not:missing")).containsExactly(amelie);
        assertThat(found("missing:de -lang:en")).containsExactly(bear);
        assertThat(found("-kind:film -kind:anime")).containsExactly(dark);
        assertThat(found("-s01e02")).containsExactly(amelie, bear);
        assertThat(found("-dark -amelie")).containsExactly(bear);
        assertThat(found("-year<2010")).as("an unknown year too").containsExactly(bear, dark);
        assertThat(found("-quality<60")).containsExactly(amelie, bear);
        assertThat(found("-folder:nas")).isEmpty();
        assertList(tx -> queries.videoIds(tx, FilterParser.parse("-missing:de kind:series")))
                .containsExactly(darkTwo.id());
        assertThat(videos("-missing:de kind:series")).isEqualTo(1);
        assertThat(videos("")).isEqualTo(4);
        assertList(tx -> queries.videoIds(tx, FilterParser.parse("-year<2010 -s01e02")))
                .containsExactly(bearVideo.id(), darkOne.id());
    }

    @Test
    void groupsAndFormatsOfVideosAreFoundInAnyCase() {
        Video full = Samples.full(darkTwo);
        database.unitOfWork()
                .run(tx -> {
                    database.library().updateVideos(tx, List.of(full));
                    Subtitle track =
                            Samples.track(
                                    database.library().reserveSubtitles(tx, 1),
                                    bearVideo,
                                    2,
                                    Samples.GERMAN);
                    database.library()
                            .insertSubtitles(tx, List.of(Samples.inFormat(track, "subrip")));
                });
        samples.sidecar(amelieVideo, Samples.GERMAN, 80);
        assertThat(found("group:group")).containsExactly(dark);
        assertThat(found("group:GROUP -kind:film")).containsExactly(dark);
        assertThat(found("group:gro")).isEmpty();
        assertThat(found("-group:group")).containsExactly(amelie, bear);
        assertThat(found("format:srt")).containsExactly(amelie, bear);
        assertThat(found("format:pgs")).isEmpty();
    }

    @Test
    void theProfileOfATitleIsItsOwnOrItsFoldersOrTheDefaultOne() {
        samples.profile("Standard", true);
        Profile mine = samples.profile("Nur Größe", false);
        LibraryFolder other = samples.folder("/other", mine.id());
        Title inOther = samples.film(other, "Other", 1990);
        samples.video(inOther, "o.mkv");
        samples.assign(dark, mine.id());
        assertThat(found("profile:\"nur größe\""))
                .extracting(Title::name)
                .containsExactly("dark", "Other");
        assertThat(found("profile:STANDARD")).containsExactly(amelie, bear);
        assertThat(found("profile:nobody")).isEmpty();
        assertThat(found("-profile:standard")).hasSize(2);
    }

    @Test
    void fiftyTermsAreAskedAtOnce() {
        String many =
                IntStream.rangeClosed(1, FilterParser.MOST)
                        .mapToObj(number -> "-" + number)
                        .collect(Collectors.joining(" "));
        assertThat(found(many)).containsExactly(amelie);
        assertThat(found("-" + "x".repeat(9_999))).hasSize(3);
    }

    @Test
    void videosComeByTitleSeasonEpisodeAndPath() {
        assertList(tx -> queries.videoIds(tx, QueryFilter.ALL))
                .containsExactly(amelieVideo.id(), bearVideo.id(), darkOne.id(), darkTwo.id());
        assertList(tx -> queries.videosOfTitles(tx, List.of(dark.id(), amelie.id())))
                .containsExactly(amelieVideo.id(), darkOne.id(), darkTwo.id());
        assertList(tx -> queries.videoIds(tx, filter(new QueryFilter.Words("s01e02"))))
                .containsExactly(darkTwo.id());
    }

    @Test
    void aTitleRowSumsUpItsVideosMostUrgentFirst() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED);
        samples.wanted(darkTwo, Samples.GERMAN, CellState.PRESENT);
        samples.wanted(darkOne, Samples.ENGLISH, CellState.EMBEDDED);
        samples.wanted(darkTwo, Samples.ENGLISH, CellState.NOT_WANTED);
        samples.sidecar(darkTwo, Samples.GERMAN, 70);
        Subtitle worst = samples.sidecar(darkTwo, Samples.ENGLISH, 20);
        TitleRow row = row(dark);
        assertThat(row.videos()).isEqualTo(2);
        assertThat(row.wanted()).isEqualTo(1);
        assertThat(row.quality()).isEqualTo(20);
        assertThat(row.state()).isEqualTo(VideoState.PRESENT);
        assertThat(row.added()).isEqualTo(Samples.NOW);
        assertThat(row.coverage())
                .containsExactly(
                        new Coverage(Samples.GERMAN, SubtitleKind.FULL, CellState.WANTED, 1, 2),
                        new Coverage(Samples.ENGLISH, SubtitleKind.FULL, CellState.EMBEDDED, 1, 1));

        database.unitOfWork()
                .run(tx -> database.library().removeSubtitles(tx, List.of(worst.id())));
        assertThat(row(dark).quality()).isEqualTo(70);
        database.unitOfWork().run(tx -> database.library().removeVideos(tx, List.of(darkOne.id())));
        assertThat(row(dark).videos()).isEqualTo(1);
        assertThat(row(dark).wanted()).isZero();
        database.unitOfWork().run(tx -> database.library().setOnline(tx, folder.id(), false));
        assertThat(row(dark).state()).isEqualTo(VideoState.OFFLINE);
    }

    @Test
    void rowsComeInTheOrderOfTheIdsAndThoseThatAreGoneAreLeftOut() {
        assertList(tx -> queries.titleRows(tx, List.of(dark.id(), new TitleId(999), amelie.id())))
                .extracting(TitleRow::id)
                .containsExactly(dark.id(), amelie.id());
    }

    @Test
    void aVideoThatMovesToAnotherTitleChangesBoth() {
        samples.wanted(darkTwo, Samples.GERMAN, CellState.WANTED);
        samples.sidecar(darkTwo, Samples.ENGLISH, 40);
        Video moved = Samples.plain(darkTwo.id(), amelie, "x.mkv", EpisodeNumbers.NONE);
        assertThat(found("missing:de")).containsExactly(dark);
        database.unitOfWork().run(tx -> database.library().updateVideos(tx, List.of(moved)));
        for (String filter : List.of("missing:de", "missing", "lang:en", "quality<60")) {
            assertThat(found(filter)).as(filter).containsExactly(amelie);
        }
        assertThat(row(dark).videos()).isEqualTo(1);
        assertThat(row(amelie).videos()).isEqualTo(2);
    }

    @Test
    void theSummaryCountsWhatIsThereAndWhatCanBeHad() {
        samples.wanted(darkOne, Samples.GERMAN, CellState.WANTED, ReasonCode.MISNAMED);
        samples.wanted(darkOne, Samples.ENGLISH, CellState.WANTED, ReasonCode.EMBEDDED_ONLY);
        samples.wanted(darkTwo, Samples.GERMAN, CellState.PRESENT);
        Wanted ignored = samples.wanted(bearVideo, Samples.GERMAN, CellState.WANTED);
        samples.ignore(ignored);
        LibrarySummary summary = read(queries::summary);
        assertThat(summary.titles()).isEqualTo(3);
        assertThat(summary.films()).isEqualTo(1);
        assertThat(summary.series()).isEqualTo(2);
        assertThat(summary.videos()).isEqualTo(4);
        assertThat(summary.complete()).isEqualTo(3);
        assertThat(summary.wanted()).isEqualTo(2);
        assertThat(summary.adoptable()).isEqualTo(1);
        assertThat(summary.extractable()).isEqualTo(1);
        assertThat(summary.coverage())
                .containsExactly(
                        new Coverage(Samples.GERMAN, SubtitleKind.FULL, CellState.WANTED, 1, 2),
                        new Coverage(Samples.ENGLISH, SubtitleKind.FULL, CellState.WANTED, 0, 1));
        assertList(queries::askedLanguages)
                .containsExactly(
                        new AskedLanguage(Samples.GERMAN, SubtitleKind.FULL, 3),
                        new AskedLanguage(Samples.ENGLISH, SubtitleKind.FULL, 1));
    }

    @Test
    void languagesAreFoundByHowManyVideosHaveThem() {
        samples.sidecar(darkOne, Samples.ENGLISH, 80);
        samples.sidecar(darkOne, Samples.ENGLISH, 70);
        samples.sidecar(darkOne, Samples.GERMAN, 80);
        samples.sidecar(darkTwo, Samples.GERMAN, 80);
        samples.sidecar(bearVideo, Language.UNDETERMINED, 80);
        assertList(queries::foundLanguages)
                .containsExactly(
                        new FoundLanguage(Samples.GERMAN, 2),
                        new FoundLanguage(Samples.ENGLISH, 1));
    }

    private List<Title> ids(TitleSort sort, boolean descending) {
        return titles(read(tx -> queries.titleIds(tx, QueryFilter.ALL, sort, descending)));
    }

    private List<Title> found(Term... terms) {
        return titles(read(tx -> queries.titleIds(tx, filter(terms), TitleSort.NAME, false)));
    }

    private List<Title> found(String filter) {
        return found(FilterParser.parse(filter).terms().toArray(Term[]::new));
    }

    private int videos(String filter) {
        return read(tx -> queries.countVideos(tx, FilterParser.parse(filter)));
    }

    private int count(Term... terms) {
        return read(tx -> queries.countTitles(tx, filter(terms)));
    }

    private List<Title> titles(List<TitleId> ids) {
        return ids.stream().map(samples::reload).toList();
    }

    private TitleRow row(Title title) {
        return read(tx -> queries.titleRows(tx, List.of(title.id()))).getFirst();
    }

    private static QueryFilter filter(Term... terms) {
        return new QueryFilter(List.of(terms));
    }
}
