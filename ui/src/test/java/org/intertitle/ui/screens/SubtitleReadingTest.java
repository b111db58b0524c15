package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryService;
import org.intertitle.library.ScanListener;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleTrack;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.CueLine;
import org.intertitle.ui.subtitle.Encoding;
import org.intertitle.ui.subtitle.EncodingTrials;
import org.intertitle.ui.subtitle.ReadSubtitles;
import org.intertitle.ui.subtitle.ReadWatch;
import org.intertitle.ui.subtitle.StoredPlaces;
import org.intertitle.ui.subtitle.Subtitles;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.intertitle.ui.subtitle.Subtitles.Pictures;
import org.intertitle.ui.subtitle.Subtitles.Standing;
import org.intertitle.ui.subtitle.Subtitles.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

class SubtitleReadingTest {
    private static final String CUE = "1\n00:00:01,000 --> 00:00:02,000\n%s\n\n";

    @TempDir private static Path shared;
    private static RealLibrary library;
    private static Subtitles subtitles;

    @TempDir private Path folder;

    @BeforeAll
    static void scan() throws IOException {
        library = new RealLibrary(shared).scanned();
        subtitles =
                new ReadSubtitles(
                        new StoredPlaces(
                                library.application().stores(), library.application().library()),
                        library.application().media().reader(),
                        library.application().media().extractor(),
                        new SubtitleReader(new TextLanguage()));
    }

    @AfterAll
    static void close() {
        library.close();
    }

    private static Opened open(SubtitleAt at) throws IOException {
        return subtitles.open(at, null, ReadWatch.NONE);
    }

    private static Opened open(Path file) throws IOException {
        return open(new SubtitleAt.OfFile(file));
    }

    private static void refuses(Path file, String code) {
        assertThatThrownBy(() -> open(file))
                .isInstanceOfSatisfying(
                        AppException.class,
                        refusal -> assertThat(refusal.code().code()).isEqualTo(code));
    }

    @Test
    void vanishedFileAndAbsentFolderAreToldApart() {
        refuses(folder.resolve("gone.srt"), "subtitle_open.vanished");
        refuses(folder.resolve("gone/a.srt"), "subtitle_open.away");
    }

    @Test
    void folderIsNoFile() {
        refuses(folder, "subtitle_open.no_file");
    }

    @Test
    void pipeIsNotWaitedFor() throws Exception {
        Path pipe = folder.resolve("pipe.srt");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assertThat(made).isZero();
        refuses(pipe, "subtitle_open.no_file");
    }

    @Test
    void emptyHugeAndForeignFilesAreRefusedWithTheirReason() throws IOException {
        refuses(Files.createFile(folder.resolve("empty.srt")), "subtitle_open.empty");
        Path huge = folder.resolve("huge.srt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        refuses(huge, "subtitle_open.too_large");
        byte[] noise = new byte[50_000];
        new Random(3).nextBytes(noise);
        refuses(Files.write(folder.resolve("noise.srt"), noise), "subtitle_open.no_subtitle");
    }

    @Test
    void fileOutsideTheLibraryIsReadWithWhatItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.srt"), CUE.formatted("a\0b"));
        Opened opened = open(file);
        assertThat(opened.origin().video()).isNull();
        assertThat(opened.contents().cues()).hasSize(1);
        assertThat(((Text) opened.contents()).inspection().encoding()).isEqualTo("UTF-8");
        assertThat(subtitles.standing(opened.origin())).isEqualTo(Standing.SAME);
        Files.writeString(file, CUE.formatted("longer than before"));
        assertThat(subtitles.standing(opened.origin())).isEqualTo(Standing.CHANGED);
        Files.delete(file);
        assertThat(subtitles.standing(opened.origin())).isEqualTo(Standing.GONE);
    }

    @Test
    void folderThatGoesAwayIsTold() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path file = Files.writeString(disk.resolve("a.srt"), CUE.formatted("a"));
        Opened opened = open(file);
        Files.delete(file);
        Files.delete(disk);
        assertThat(subtitles.standing(opened.origin())).isEqualTo(Standing.AWAY);
    }

    @Test
    void toldEncodingIsUsed() throws IOException {
        Charset central = Charset.forName("windows-1250");
        Path file = folder.resolve("pl.srt");
        Files.write(file, CUE.formatted("żółw").getBytes(central));
        Opened opened = subtitles.open(new SubtitleAt.OfFile(file), central, ReadWatch.NONE);
        assertThat(opened.contents().cues().getFirst().text()).isEqualTo("żółw");
        assertThatThrownBy(() ->
                        subtitles.open(
                                new SubtitleAt.OfFile(file),
                                StandardCharsets.UTF_16LE,
                                ReadWatch.NONE))
                .isInstanceOf(AppException.class);
    }

    @Test
    void encodingsAreComparedByTheCueInWhichTheyDifferMost() throws IOException {
        Path file = folder.resolve("cs.srt");
        String text = CUE.formatted("Nic") + CUE.formatted("Příliš žluť");
        Files.write(file, text.getBytes(Charset.forName("windows-1250")));
        EncodingTrials trials = subtitles.trials(file);
        assertThat(trials.cue()).isEqualTo(2);
        assertThat(trials.trials())
                .contains(new EncodingTrials.Trial(Encoding.WINDOWS_1250, "Příliš žluť", 0))
                .extracting(EncodingTrials.Trial::encoding)
                .doesNotContain(Encoding.UTF_16LE, Encoding.UTF_16BE);
        assertThat(trials.trials().getLast().lost()).isPositive();
    }

    @Test
    void encodingsOfPlainLettersDoNotDifferAndOfNoSubtitleThereAreNone() throws IOException {
        Path plain = Files.writeString(folder.resolve("p.srt"), CUE.formatted("Plain"));
        assertThat(subtitles.trials(plain).cue()).isZero();
        assertThat(subtitles.trials(plain).trials()).hasSizeGreaterThan(10);
        Path none = Files.write(folder.resolve("n.srt"), new byte[3000]);
        assertThat(subtitles.trials(none).trials()).isEmpty();
        assertThat(subtitles.trials(Files.createFile(folder.resolve("e.srt"))).trials()).isEmpty();
        assertThatThrownBy(() -> subtitles.trials(folder.resolve("gone.srt")))
                .hasMessageContaining("vanished");
    }

    @Test
    void markupIsReadOffAndKept() throws IOException {
        Path file = Files.writeString(folder.resolve("i.srt"), CUE.formatted("<i>Nein</i>"));
        CueLine cue = open(file).contents().cues().getFirst();
        assertThat(cue.text()).isEqualTo("Nein");
        assertThat(cue.raw()).isEqualTo("<i>Nein</i>");
    }

    @Test
    void twentyThousandCuesAreReadWithTheirProblems() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(CUE.formatted("Zeile " + i));
        }
        Opened opened = open(Files.writeString(folder.resolve("long.srt"), text));
        assertThat(opened.contents().cues()).hasSize(20_000);
        assertThat(opened.contents().cues().get(19_999).worst()).isNotNull();
    }

    @Test
    void indexOfPicturesTellsTheirTimes() throws IOException {
        Path index = folder.resolve("a.idx");
        Files.writeString(
                index,
                """
                # VobSub index file, v7
                id: de, index: 0
                timestamp: 00:00:01:234, filepos: 000000000
                """);
        Path stream = Files.write(folder.resolve("a.sub"), new byte[] {0, 0, 1, (byte) 0xBA, 1});
        for (Path file : List.of(index, stream)) {
            Opened opened = open(file);
            assertThat(opened.contents()).isInstanceOf(Pictures.class);
            assertThat(opened.contents().cues())
                    .extracting(CueLine::startMs)
                    .containsExactly(1234L);
        }
    }

    @Test
    void everySubtitleOfTheLibraryOpensWithItsVideoOrSaysWhyNot() throws IOException {
        var stores = library.application().stores();
        var videos =
                stores.unitOfWork()
                        .read(tx ->
                                stores.libraryQueries()
                                        .videoIds(tx, org.intertitle.queries.QueryFilter.ALL));
        var all = stores.unitOfWork().read(tx -> stores.library().subtitlesOf(tx, videos));
        StoredPlaces places = new StoredPlaces(stores, library.application().library());
        int texts = 0;
        int tracks = 0;
        for (VideoId id : videos) {
            for (Other other : places.othersOf(id)) {
                try {
                    Opened opened = open(other.at());
                    assertThat(opened.origin().video()).as(other.toString()).isNotNull();
                    assertThat(opened.origin().video().id()).isEqualTo(id);
                    texts += opened.contents() instanceof Text ? 1 : 0;
                    tracks += opened.origin().embedded() ? 1 : 0;
                } catch (AppException refusal) {
                    assertThat(refusal.code().code()).startsWith("subtitle_open.");
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(20);
        assertThat(texts).isGreaterThan(15);
        assertThat(tracks).isPositive();
    }

    @Test
    void trackThatIsGoneIsTold() {
        assertThatThrownBy(() -> open(new SubtitleAt.OfTrack(new VideoId(999_999), 2)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("no_track");
    }

    @Test
    void picturesInsideAVideoAreToldByTheirTimes() throws IOException {
        Path folder = Files.createDirectories(library.root().resolve("Pictures (1999)"));
        Path video = folder.resolve("Pictures (1999).mkv");
        List<SampleCue> times =
                List.of(new SampleCue(1000, 2500, ""), new SampleCue(3000, 4000, ""));
        byte[] bytes =
                new SampleMatroska()
                        .durationMs(6000)
                        .track(SampleTrack.video())
                        .track(SampleTrack.subtitles(SampleCodec.PGS, times).withLanguage("ger"))
                        .toBytes();
        Files.write(video, bytes);
        LibraryService service = library.application().library();
        service.scan(null, ScanListener.NONE, Cancellation.NONE);
        VideoId id = service.videoAt(video).orElseThrow().id();
        Opened opened = open(new SubtitleAt.OfTrack(id, 1));
        assertThat(opened.contents()).isInstanceOf(Pictures.class);
        assertThat(opened.contents().cues())
                .extracting(CueLine::startMs, CueLine::endMs)
                .containsExactly(tuple(1000L, 2500L), tuple(3000L, 4000L));
    }

    @Test
    void fileThatHoldsTracksShowsItsFirstTextAndOffersTheOthers() throws IOException {
        List<SampleCue> times = List.of(new SampleCue(500, 900, ""));
        List<SampleCue> cues = List.of(new SampleCue(1000, 2500, "Guten Abend."));
        byte[] bytes =
                new SampleMatroska()
                        .durationMs(6000)
                        .track(SampleTrack.subtitles(SampleCodec.PGS, times).withLanguage("eng"))
                        .track(SampleTrack.subtitles(SampleCodec.SUBRIP, cues).withLanguage("ger"))
                        .toBytes();
        Path file = Files.write(folder.resolve("two.mks"), bytes);
        Opened opened = open(file);
        assertThat(opened.origin().at()).isEqualTo(new SubtitleAt.InFile(file, 1));
        assertThat(opened.contents().cues())
                .extracting(CueLine::startMs, CueLine::text)
                .containsExactly(tuple(1000L, "Guten Abend."));
        assertThat(opened.origin().tracks())
                .extracting(Other::at, Other::format)
                .containsExactly(
                        tuple(new SubtitleAt.InFile(file, 0), "pgs"),
                        tuple(new SubtitleAt.InFile(file, 1), "subrip"));
        Opened pictures = open(new SubtitleAt.InFile(file, 0));
        assertThat(pictures.contents()).isInstanceOf(Pictures.class);
        assertThat(pictures.contents().cues()).hasSize(1);
        assertThatThrownBy(() -> open(new SubtitleAt.InFile(file, 7)))
                .hasMessageContaining("no_track");
    }

    @Test
    void fileThatHoldsNoTrackOrIsCutOffIsRefusedWithItsReason() throws IOException {
        byte[] video = new SampleMatroska().track(SampleTrack.video()).toBytes();
        refuses(Files.write(folder.resolve("v.mks"), video), "subtitle_open.no_subtitle");
        byte[] cut = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 2, 3};
        refuses(Files.write(folder.resolve("cut.mks"), cut), "subtitle_open.unreadable");
        refuses(folder.resolve("gone.mks"), "subtitle_open.vanished");
    }

    @Test
    void picturesOfAWholeFilmAreToldWithoutReadingThem() throws IOException {
        Path file = folder.resolve("film.sup");
        PicturesOfAFilm.write(file, 700);
        assertThat(file.toFile().length()).isGreaterThan(40_000_000);
        Opened opened = open(file);
        assertThat(opened.contents().cues())
                .hasSize(700)
                .last()
                .extracting(CueLine::startMs, CueLine::endMs)
                .containsExactly(699 * 4000L, 699 * 4000L + 1500);
    }

    @Test
    void cancelledExtractionStops() throws IOException {
        var stores = library.application().stores();
        StoredPlaces places = new StoredPlaces(stores, library.application().library());
        var videos =
                stores.unitOfWork()
                        .read(tx ->
                                stores.libraryQueries()
                                        .videoIds(tx, org.intertitle.queries.QueryFilter.ALL));
        SubtitleAt track =
                videos.stream()
                        .flatMap(id -> places.othersOf(id).stream())
                        .map(Other::at)
                        .filter(SubtitleAt.OfTrack.class::isInstance)
                        .filter(SubtitleReadingTest::isText)
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(() -> subtitles.open(track, null, ReadWatch.of(() -> true)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void readingTellsHowFarItIsAndStopsInTheMiddle() throws IOException {
        Path file = Files.writeString(folder.resolve("l.srt"), CUE.formatted("Zeile").repeat(9000));
        List<Double> told = new ArrayList<>();
        assertThatThrownBy(() -> subtitles.open(new SubtitleAt.OfFile(file), null, upTo(2, told)))
                .isInstanceOf(CancellationException.class);
        assertThat(told).hasSize(2).isSorted().allMatch(each -> each > 0 && each < 1);
        told.clear();
        subtitles.open(new SubtitleAt.OfFile(file), null, upTo(1000, told));
        assertThat(told).hasSizeGreaterThan(2).isSorted().endsWith(1.0);
    }

    private static ReadWatch upTo(int most, List<Double> told) {
        return new ReadWatch() {
            @Override
            public void at(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean requested() {
                return told.size() >= most;
            }
        };
    }

    private static boolean isText(SubtitleAt at) {
        try {
            return open(at).contents() instanceof Text;
        } catch (AppException | IOException _) {
            return false;
        }
    }
}
