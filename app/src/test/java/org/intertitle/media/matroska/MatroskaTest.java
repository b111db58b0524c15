package org.intertitle.media.matroska;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.media.Attachment;
import org.intertitle.media.Bytes;
import org.intertitle.media.Chapter;
import org.intertitle.media.Extraction;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.intertitle.media.sample.MatroskaShape;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SamplePacking;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class MatroskaTest {

    private static final List<SampleCue> CUES =
            List.of(
                    new SampleCue(1000, 2500, "- First"),
                    new SampleCue(3000, 4200, "- Second\nline"),
                    new SampleCue(7000, 8200, "- Dritte Zeile: ä"),
                    new SampleCue(11_500, 11_900, "- Last"));
    private static final List<String> LINES =
            List.of(
                    "1000+1500 - First",
                    "3000+1200 - Second\nline",
                    "7000+1200 - Dritte Zeile: ä",
                    "11500+400 - Last");

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(MatroskaShape.class)
    void everyLayoutGivesTheSameTracksAndText(MatroskaShape shape) throws IOException {
        Bytes video = Bytes.in(folder, sample().shape(shape).toBytes());
        MediaFile file = video.read().file();
        assertThat(file.container()).isEqualTo(shape == MatroskaShape.WEBM ? "webm" : "matroska");
        assertThat(file.durationMs()).isEqualTo(12_000);
        assertThat(file.tracks()).extracting(Track::codec).containsExactly("h264", "aac", "subrip");
        assertThat(video.lines(2)).isEqualTo(LINES);
    }

    @ParameterizedTest
    @EnumSource(
            value = MatroskaShape.class,
            names = {"NO_CUES", "CHECKSUMS", "UNKNOWN_SIZES", "HEADERS_LAST"})
    void chaptersAndAttachmentsAreFoundInEveryLayout(MatroskaShape shape) throws IOException {
        MediaFile file = Bytes.in(folder, sample().shape(shape).toBytes()).read().file();
        assertThat(file.chapters())
                .containsExactly(new Chapter(0, null, "One"), new Chapter(6000, null, "Zwei"));
        assertThat(file.attachments())
                .containsExactly(new Attachment("a.ttf", "application/x-truetype-font", 700));
    }

    @Test
    void headersBehindTheClustersAreFoundWithoutASeekHead() throws IOException {
        byte[] file =
                sample().shape(MatroskaShape.HEADERS_LAST)
                        .shape(MatroskaShape.NO_SEEK_HEAD)
                        .shape(MatroskaShape.UNKNOWN_SIZES)
                        .toBytes();
        Bytes video = Bytes.in(folder, file);
        assertThat(video.tracks()).hasSize(3);
        assertThat(video.lines(2)).isEqualTo(LINES);
    }

    @ParameterizedTest
    @EnumSource(SamplePacking.class)
    void packedFramesComeOutPlain(SamplePacking packing) throws IOException {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, CUES).packed(packing);
        SampleMatroska file = new SampleMatroska().durationMs(12_000).track(text);
        assertThat(Bytes.in(folder, file.toBytes()).lines(0)).isEqualTo(LINES);
    }

    @Test
    void newLanguageElementWinsOverTheOldAndAbsenceMeansEnglish() throws IOException {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, List.of());
        byte[] file =
                new SampleMatroska()
                        .track(text.withLanguage("por").withBcp47("pt-BR"))
                        .track(text.withLanguage("ger"))
                        .track(text)
                        .track(text.withLanguage("und"))
                        .track(text.withLanguage("lat"))
                        .toBytes();
        assertThat(Bytes.in(folder, file).tracks())
                .extracting(Track::language)
                .extracting(Language::tag)
                .containsExactly("pt-BR", "de", "en", "und", "la");
    }

    @Test
    void flagsAndTitleWordsAreJoined() throws IOException {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, List.of());
        byte[] file =
                new SampleMatroska()
                        .track(text.with(SampleFlag.FORCED).with(SampleFlag.DEFAULT))
                        .track(text.with(SampleFlag.HEARING_IMPAIRED).withTitle("Plain"))
                        .track(text.withTitle("English SDH"))
                        .track(SampleTrack.audio(2).with(SampleFlag.COMMENTARY))
                        .track(SampleTrack.audio(1).withTitle("Forced commentary"))
                        .toBytes();
        List<Track> tracks = Bytes.in(folder, file).tracks();
        assertThat(tracks)
                .extracting(Track::forced)
                .containsExactly(true, false, false, false, false);
        assertThat(tracks)
                .extracting(Track::hearingImpaired)
                .containsExactly(false, true, true, false, false);
        assertThat(tracks)
                .extracting(Track::commentary)
                .containsExactly(false, false, false, true, true);
        assertThat(tracks)
                .extracting(Track::isDefault)
                .containsExactly(true, false, false, false, false);
        assertThat(tracks.get(1).title()).isEqualTo("Plain");
    }

    @Test
    void everyKindOfTrackIsDescribed() throws IOException {
        byte[] file =
                new SampleMatroska()
                        .track(SampleTrack.video())
                        .track(SampleTrack.audio(6))
                        .track(SampleTrack.opus())
                        .track(SampleTrack.subtitles(SampleCodec.ASS, CUES))
                        .track(SampleTrack.subtitles(SampleCodec.VOBSUB, List.of()))
                        .track(SampleTrack.subtitles(SampleCodec.PGS, List.of()))
                        .toBytes();
        List<Track> tracks = Bytes.in(folder, file).tracks();
        assertThat(tracks)
                .extracting(Track::codec)
                .containsExactly("h264", "aac", "opus", "ass", "vobsub", "pgs");
        assertThat(tracks).extracting(Track::index).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(tracks)
                .extracting(Track::bitmap)
                .containsExactly(false, false, false, false, true, true);
        assertThat(tracks)
                .extracting(Track::extractable)
                .containsExactly(false, false, false, true, false, false);
        assertThat(tracks.get(0).width()).isEqualTo(16);
        assertThat(tracks.get(1).channels()).isEqualTo(6);
        assertThat(tracks.get(5).type()).isEqualTo(TrackType.SUBTITLE);
    }

    @Test
    void assKeepsItsHeaderAndTheFieldsOfEachLine() throws IOException {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.ASS, CUES);
        Bytes video =
                Bytes.in(folder, new SampleMatroska().durationMs(12_000).track(text).toBytes());
        assertThat(new String(video.text(0).codecPrivate(), StandardCharsets.UTF_8))
                .startsWith("[Script Info]");
        assertThat(video.lines(0).get(1))
                .isEqualTo("3000+1200 1,0,Default,,0,0,0,,- Second\\Nline");
    }

    @Test
    void settingsOfWebVttCuesComeAside() throws IOException {
        List<SampleCue> cues = List.of(new SampleCue(0, 900, "Text", "line:0"));
        SampleTrack text = SampleTrack.subtitles(SampleCodec.WEBVTT, cues);
        Bytes video = Bytes.in(folder, new SampleMatroska().track(text).toBytes());
        assertThat(video.text(0).samples().getFirst().addition())
                .isEqualTo("line:0\n\n".getBytes(StandardCharsets.UTF_8));
        assertThat(video.lines(0)).containsExactly("0+900 Text");
    }

    @Test
    void tracksThatAreNoTextAreNotExtracted() throws IOException {
        Bytes video = Bytes.in(folder, sample().toBytes());
        assertThat(video.extraction(0)).isInstanceOf(Extraction.NotText.class);
        assertThat(video.extraction(9)).isInstanceOf(Extraction.NotText.class);
        assertThat(video.extraction(-1)).isInstanceOf(Extraction.NotText.class);
    }

    @Test
    void aFewKilobytesAreReadOfALargeFile() throws IOException {
        SampleMatroska large = sample().durationMs(60_000).pictures(40, 4000);
        byte[] bytes =
                large.attach("b.ttf", "application/x-truetype-font", new byte[3 << 20]).toBytes();
        assertThat(Bytes.in(folder, bytes).read().bytesRead()).isLessThan(64 << 10);
    }

    @Test
    void longIndexIsFollowedInsteadOfAScan() throws IOException {
        List<SampleCue> many = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            many.add(new SampleCue(i * 1000L, i * 1000L + 500, "Line " + i));
        }
        byte[] file =
                new SampleMatroska()
                        .durationMs(900_000)
                        .pictures(100, 2000)
                        .track(SampleTrack.video())
                        .track(SampleTrack.subtitles(SampleCodec.SUBRIP, many))
                        .toBytes();
        Path path = Files.write(folder.resolve("long.mkv"), file);
        try (FileChannel channel = FileChannel.open(path)) {
            FileBytes bytes = new FileBytes(channel);
            Extraction text = new Matroska().extract(bytes, 1, Cancellation.NONE);
            assertThat(((Extraction.Extracted) text).samples()).hasSize(900);
            assertThat(bytes.bytesRead()).isLessThan(2_500_000);
        }
    }

    @ParameterizedTest
    @EnumSource(value = SamplePacking.class, names = "HEADER_STRIPPING", mode = Mode.EXCLUDE)
    void picturesOfATrackAreLookedThroughWithoutKeepingThem(SamplePacking packing)
            throws IOException {
        SampleTrack pictures = SampleTrack.subtitles(SampleCodec.PGS, CUES).packed(packing);
        Bytes video = Bytes.in(folder, sample().track(pictures).toBytes());
        Extraction.Extracted found = (Extraction.Extracted) video.pictures(3);
        assertThat(found.codec()).isEqualTo("pgs");
        assertThat(found.samples()).hasSize(2 * CUES.size());
        assertThat(found.samples()).allMatch(each -> each.data()[0] == 0x16);
        assertThat(video.pictures(2)).isInstanceOf(Extraction.NotText.class);
        assertThat(video.pictures(99)).isInstanceOf(Extraction.NotText.class);
    }

    @Test
    void extractionTellsHowFarInTheFileItIs() throws IOException {
        byte[] file = sample().durationMs(60_000).pictures(40, 4000).toBytes();
        List<Double> told = Bytes.in(folder, file).progress(2);
        assertThat(told).hasSizeGreaterThan(2).isSorted().allMatch(each -> each <= 1);
        assertThat(told.getLast()).isPositive();
    }

    @Test
    void truncatedFileWithWholeHeadersListsItsTracksAndSaysSo() throws IOException {
        byte[] whole = sample().toBytes();
        MediaResult.Read read = Bytes.in(folder, Arrays.copyOf(whole, whole.length - 700)).read();
        assertThat(read.hint()).isEqualTo(MediaProblem.TRUNCATED);
        assertThat(read.file().tracks()).hasSize(3);
    }

    private static SampleMatroska sample() {
        return new SampleMatroska()
                .durationMs(12_000)
                .track(SampleTrack.video())
                .track(SampleTrack.audio(2).withLanguage("ger").with(SampleFlag.DEFAULT))
                .track(SampleTrack.subtitles(SampleCodec.SUBRIP, CUES).withLanguage("fre"))
                .chapter(0, "One")
                .chapter(6000, "Zwei")
                .attach("a.ttf", "application/x-truetype-font", new byte[700]);
    }
}
