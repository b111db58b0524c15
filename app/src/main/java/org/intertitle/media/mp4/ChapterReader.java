package org.intertitle.media.mp4;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.Chapter;
import org.intertitle.media.FileBytes;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads chapters: the {@code chpl} list where there is one, else a short chapter track. */
final class ChapterReader {

    private static final int MAX_CHAPTERS = 255;
    private static final int TICKS_PER_MS = 10_000;

    private final FileBytes bytes;
    private final long timescale;
    private final List<MovieTrack> tracks;

    ChapterReader(FileBytes bytes, long timescale, List<MovieTrack> tracks) {
        this.bytes = bytes;
        this.timescale = timescale;
        this.tracks = tracks;
    }

    List<Chapter> read(Box moov) throws IOException {
        try {
            Box list = Boxes.child(bytes, Boxes.child(bytes, moov, "udta"), "chpl");
            return list == null ? fromTrack() : fromList(list);
        } catch (BrokenMedia broken) {
            return List.of();
        }
    }

    private List<Chapter> fromList(Box list) throws IOException {
        List<Chapter> chapters = new ArrayList<>();
        if (list.size() < 9) {
            return chapters;
        }
        boolean wide = bytes.u8(list.data()) == 1;
        long at = list.data() + (wide ? 8 : 4);
        int count = bytes.u8(at++);
        for (int i = 0; i < count && at + 9 <= list.end(); i++) {
            long start = bytes.uint(at, Long.BYTES) / TICKS_PER_MS;
            long length = Math.min(bytes.u8(at + 8), list.end() - at - 9);
            chapters.add(new Chapter(start, null, text(bytes.bytes(at + 9, length))));
            at += 9 + length;
        }
        return chapters;
    }

    private List<Chapter> fromTrack() throws IOException {
        MovieTrack track = chapterTrack();
        Box table = track == null ? null : track.sampleTable();
        List<Chapter> chapters = new ArrayList<>();
        if (track == null || table == null) {
            return chapters;
        }
        List<MediaSample> samples =
                new SampleTable(bytes, table, Cancellation.NONE, MAX_CHAPTERS).read();
        Clock clock = new Clock(timescale, track);
        for (MediaSample sample : samples) {
            int length = sample.size() < 2 ? 0 : bytes.u16(sample.at());
            long readable = Math.min(length, Math.max(0, sample.size() - 2));
            long start = clock.ms(sample.time());
            Long end = start + clock.length(sample.duration());
            chapters.add(new Chapter(start, end, text(bytes.bytes(sample.at() + 2, readable))));
        }
        return chapters;
    }

    private @Nullable MovieTrack chapterTrack() {
        return tracks.stream()
                .flatMap(track -> track.chapterTracks().stream())
                .flatMap(number -> tracks.stream().filter(t -> t.draft().number == number))
                .filter(track -> track.draft().codec.equals("mov_text"))
                .findFirst()
                .orElse(null);
    }

    private static String text(byte[] raw) {
        return new String(raw, StandardCharsets.UTF_8);
    }
}
