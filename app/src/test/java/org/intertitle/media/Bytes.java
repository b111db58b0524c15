package org.intertitle.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.matroska.Matroska;
import org.intertitle.media.mp4.Mp4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files that a test made in a folder of its own, without any child process. */
public final class Bytes {

    private static final List<Container> OWN = List.of(new Matroska(), new Mp4());

    private final Path file;

    private Bytes(Path file) {
        this.file = file;
    }

    public static Bytes in(Path folder, byte[] content) throws IOException {
        return new Bytes(Files.write(folder.resolve("video.bin"), content));
    }

    public static Bytes of(Path file) {
        return new Bytes(file);
    }

    public MediaResult result() throws IOException {
        return new MediaReader(OWN, new NoForeignMedia()).read(file);
    }

    public MediaResult.Read read() throws IOException {
        MediaResult result = result();
        assertThat(result).isInstanceOf(MediaResult.Read.class);
        return (MediaResult.Read) result;
    }

    public List<Track> tracks() throws IOException {
        return read().file().tracks();
    }

    public MediaProblem problem() throws IOException {
        MediaResult result = result();
        assertThat(result).isInstanceOf(MediaResult.Damaged.class);
        return ((MediaResult.Damaged) result).code();
    }

    public Extraction extraction(int track) throws IOException {
        return new TrackExtractor(OWN, new NoForeignMedia())
                .extract(file, track, Cancellation.NONE);
    }

    /** How far extraction told that it is, each time. */
    public List<Double> progress(int track) throws IOException {
        List<Double> told = new ArrayList<>();
        new TrackExtractor(OWN, new NoForeignMedia())
                .extract(file, track, Cancellation.NONE, told::add);
        return told;
    }

    public Extraction pictures(int track) throws IOException {
        return new TrackExtractor(OWN, new NoForeignMedia())
                .pictures(file, track, Cancellation.NONE, _ -> {});
    }

    public Extraction.Extracted text(int track) throws IOException {
        Extraction extraction = extraction(track);
        assertThat(extraction).isInstanceOf(Extraction.Extracted.class);
        return (Extraction.Extracted) extraction;
    }

    public MediaProblem textProblem(int track) throws IOException {
        Extraction extraction = extraction(track);
        assertThat(extraction).isInstanceOf(Extraction.Damaged.class);
        return ((Extraction.Damaged) extraction).code();
    }

    /** The samples as {@code start+duration text}. */
    public List<String> lines(int track) throws IOException {
        return text(track).samples().stream().map(Bytes::line).toList();
    }

    private static String line(Sample sample) {
        String text = new String(sample.data(), StandardCharsets.UTF_8);
        return sample.startMs() + "+" + sample.durationMs() + " " + text;
    }

    private static final class NoForeignMedia implements ForeignMedia {

        @Override
        public MediaResult read(Path file, Cancellation cancel) {
            throw new AssertionError("left to the child process");
        }

        @Override
        public Extraction extract(Path file, int trackIndex, Cancellation cancel) {
            throw new AssertionError("left to the child process");
        }
    }
}
