package org.intertitle.media.sample;

import org.intertitle.media.Chapter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Describes and writes one real MP4 or MOV file; for one thread. Subtitles of any text codec become
 * tx3g, the text format of MP4; cues must not overlap.
 */
public final class SampleMp4 {

    private static final long FRAGMENT_MS = 5000;

    private final List<SampleTrack> tracks = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final Set<Mp4Shape> shapes = EnumSet.noneOf(Mp4Shape.class);
    private long durationMs = FRAGMENT_MS;

    public SampleMp4 durationMs(long ms) {
        durationMs = ms;
        return this;
    }

    public SampleMp4 track(SampleTrack track) {
        tracks.add(track);
        return this;
    }

    public SampleMp4 chapter(long startMs, String title) {
        chapters.add(new Chapter(startMs, null, title));
        return this;
    }

    public SampleMp4 shape(Mp4Shape shape) {
        shapes.add(shape);
        return this;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(toBytes());
    }

    public byte[] toBytes() {
        return shapes.contains(Mp4Shape.FRAGMENTED) ? fragmented() : whole();
    }

    private byte[] fileType() {
        String brand = shapes.contains(Mp4Shape.QUICK_TIME) ? "qt  " : "isom";
        BoxBytes content = new BoxBytes().ascii(brand).u32(0x200).ascii(brand);
        return BoxBytes.box("ftyp", content.ascii("iso2").ascii("mp41").toBytes());
    }

    private byte[] whole() {
        List<List<Mp4Sample>> samples = samples(0, durationMs);
        byte[] content = content(samples);
        byte[] fileType = fileType();
        Mp4Movie movie = new Mp4Movie(tracks, chapters, durationMs, shapes);
        byte[] mdat = BoxBytes.box("mdat", content);
        if (shapes.contains(Mp4Shape.MOOV_LAST)) {
            byte[] moov = movie.moov(samples, fileType.length + 8L);
            return EbmlBytes.joined(fileType, mdat, moov);
        }
        long length = movie.moov(samples, 0).length;
        byte[] moov = movie.moov(samples, fileType.length + length + 8);
        return EbmlBytes.joined(fileType, moov, mdat);
    }

    private byte[] fragmented() {
        Mp4Movie movie = new Mp4Movie(tracks, chapters, durationMs, shapes);
        List<byte[]> parts = new ArrayList<>();
        parts.add(fileType());
        parts.add(movie.moov(tracks.stream().map(track -> List.<Mp4Sample>of()).toList(), 0));
        int number = 1;
        for (long from = 0; from < durationMs; from += FRAGMENT_MS) {
            List<List<Mp4Sample>> samples = samples(from, Math.min(durationMs, from + FRAGMENT_MS));
            parts.add(new Mp4Fragment(number++, samples).moof());
            parts.add(BoxBytes.box("mdat", content(samples)));
        }
        return EbmlBytes.joined(parts.toArray(byte[][]::new));
    }

    private List<List<Mp4Sample>> samples(long from, long to) {
        List<List<Mp4Sample>> samples = new ArrayList<>();
        for (int track = 0; track < tracks.size(); track++) {
            samples.add(Mp4Samples.between(tracks, track, from, to));
        }
        return samples;
    }

    private static byte[] content(List<List<Mp4Sample>> samples) {
        return EbmlBytes.joined(
                samples.stream().flatMap(List::stream).map(Mp4Sample::data).toArray(byte[][]::new));
    }
}
