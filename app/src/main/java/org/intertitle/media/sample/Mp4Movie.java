package org.intertitle.media.sample;

import org.intertitle.media.Chapter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The movie box; every clock ticks in milliseconds. */
final class Mp4Movie {

    static final int TICKS = 1000;

    private static final int TICKS_PER_MS = 10_000;
    private static final int UNITY = 0x10000;

    private final List<SampleTrack> tracks;
    private final List<Chapter> chapters;
    private final long durationMs;
    private final Set<Mp4Shape> shapes;

    Mp4Movie(
            List<SampleTrack> tracks,
            List<Chapter> chapters,
            long durationMs,
            Set<Mp4Shape> shapes) {
        this.tracks = tracks;
        this.chapters = chapters;
        this.durationMs = durationMs;
        this.shapes = shapes;
    }

    /** The box over these samples, which lie track behind track from a place in the file on. */
    byte[] moov(List<List<Mp4Sample>> samples, long contentAt) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(header());
        long at = contentAt;
        for (int i = 0; i < tracks.size(); i++) {
            List<Mp4Sample> own = samples.get(i);
            parts.add(new Mp4Track(tracks.get(i), i + 1, durationMs, shapes).trak(own, at));
            at += own.stream().mapToLong(sample -> sample.data().length).sum();
        }
        if (!chapters.isEmpty()) {
            parts.add(BoxBytes.box("udta", chapterList()));
        }
        if (shapes.contains(Mp4Shape.FRAGMENTED)) {
            parts.add(fragmentDefaults());
        }
        return BoxBytes.box("moov", parts.toArray(byte[][]::new));
    }

    private byte[] header() {
        boolean fragmented = shapes.contains(Mp4Shape.FRAGMENTED);
        BoxBytes content = new BoxBytes().zeros(8).u32(TICKS).u32(fragmented ? 0 : durationMs);
        content.u32(UNITY).u16(0x100).zeros(10).add(matrix()).zeros(24);
        return BoxBytes.full("mvhd", 0, 0, content.u32(tracks.size() + 1L).toBytes());
    }

    /** The matrix that changes nothing. */
    static byte[] matrix() {
        return new BoxBytes().u32(UNITY).zeros(12).u32(UNITY).zeros(12).u32(0x40000000).toBytes();
    }

    private byte[] chapterList() {
        BoxBytes content = new BoxBytes().u32(0).u8(chapters.size());
        for (Chapter chapter : chapters) {
            byte[] title = chapter.title().getBytes(StandardCharsets.UTF_8);
            content.u64(chapter.startMs() * TICKS_PER_MS).u8(title.length).add(title);
        }
        return BoxBytes.full("chpl", 1, 0, content.toBytes());
    }

    private byte[] fragmentDefaults() {
        List<byte[]> parts = new ArrayList<>();
        parts.add(BoxBytes.full("mehd", 0, 0, new BoxBytes().u32(durationMs).toBytes()));
        for (int i = 0; i < tracks.size(); i++) {
            BoxBytes content = new BoxBytes().u32(i + 1L).u32(1).zeros(12);
            parts.add(BoxBytes.full("trex", 0, 0, content.toBytes()));
        }
        return BoxBytes.box("mvex", parts.toArray(byte[][]::new));
    }
}
