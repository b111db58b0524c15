package org.intertitle.media.mp4;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.media.Bytes;
import org.intertitle.media.Chapter;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Sample;
import org.intertitle.media.Track;
import org.intertitle.media.sample.Mp4Shape;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleFlag;
import org.intertitle.media.sample.SampleMp4;
import org.intertitle.media.sample.SampleTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class Mp4Test {

    private static final List<SampleCue> CUES =
            List.of(
                    new SampleCue(1000, 2500, "First"),
                    new SampleCue(2500, 4200, "Second ä"),
                    new SampleCue(7000, 8200, "Third"));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(Mp4Shape.class)
    void everyLayoutGivesTheSameTracksAndText(Mp4Shape shape) throws IOException {
        Bytes video = Bytes.in(folder, sample().shape(shape).toBytes());
        MediaFile file = video.read().file();
        assertThat(file.container()).isEqualTo(shape == Mp4Shape.QUICK_TIME ? "mov" : "mp4");
        assertThat(file.durationMs()).isEqualTo(12_000);
        assertThat(file.tracks())
                .extracting(Track::codec)
                .containsExactly("h264", "aac", "aac", "mov_text");
        assertThat(file.chapters())
                .containsExactly(new Chapter(0, null, "One"), new Chapter(6000, null, "Zwei"));
        assertThat(video.text(3).samples())
                .extracting(Mp4Test::line)
                .containsExactly("1000+1500 First", "2500+1700 Second ä", "7000+1200 Third");
    }

    @Test
    void languagesComeFromBothForms() throws IOException {
        assertThat(Bytes.in(folder, sample().toBytes()).tracks())
                .extracting(Track::language)
                .extracting(Language::tag)
                .containsExactly("und", "de", "pt-BR", "fr");
    }

    @Test
    void kindsNamesAndEnabledTracksAreRead() throws IOException {
        List<Track> tracks = Bytes.in(folder, sample().toBytes()).tracks();
        assertThat(tracks).extracting(Track::isDefault).containsExactly(true, true, false, false);
        assertThat(tracks.get(2).commentary()).isTrue();
        assertThat(tracks.get(3).forced()).isTrue();
        assertThat(tracks.get(3).hearingImpaired()).isTrue();
        assertThat(tracks.get(3).title()).isEqualTo("Titel");
        assertThat(tracks.get(0).title()).isNull();
        assertThat(tracks.get(0).width()).isEqualTo(16);
        assertThat(tracks.get(2).channels()).isEqualTo(6);
    }

    @Test
    void truncatedContentIsAHintAndItsTextIsNotGiven() throws IOException {
        byte[] whole = sample().toBytes();
        Bytes cut = Bytes.in(folder, Arrays.copyOf(whole, whole.length - 4));
        MediaResult.Read read = cut.read();
        assertThat(read.hint()).isEqualTo(MediaProblem.TRUNCATED);
        assertThat(read.file().tracks()).hasSize(4);
        assertThat(cut.extraction(3)).isInstanceOf(Extraction.Damaged.class);
    }

    @Test
    void missingIndexAtTheEndMeansTruncated() throws IOException {
        byte[] whole = sample().shape(Mp4Shape.MOOV_LAST).toBytes();
        assertThat(Bytes.in(folder, Arrays.copyOf(whole, whole.length - 50)).problem())
                .isEqualTo(MediaProblem.TRUNCATED);
        assertThat(Bytes.in(folder, Arrays.copyOf(whole, 3000)).problem())
                .isEqualTo(MediaProblem.TRUNCATED);
    }

    private static String line(Sample sample) {
        byte[] data = sample.data();
        String text = new String(data, 2, data.length - 2, StandardCharsets.UTF_8);
        return sample.startMs() + "+" + sample.durationMs() + " " + text;
    }

    private static SampleMp4 sample() {
        SampleTrack text = SampleTrack.subtitles(SampleCodec.SUBRIP, CUES);
        return new SampleMp4()
                .durationMs(12_000)
                .track(SampleTrack.video())
                .track(SampleTrack.audio(2).withLanguage("ger").with(SampleFlag.DEFAULT))
                .track(SampleTrack.audio(6).withBcp47("pt-BR").with(SampleFlag.COMMENTARY))
                .track(
                        text.withLanguage("fra")
                                .withTitle("Titel")
                                .with(SampleFlag.FORCED)
                                .with(SampleFlag.HEARING_IMPAIRED))
                .chapter(0, "One")
                .chapter(6000, "Zwei");
    }
}
