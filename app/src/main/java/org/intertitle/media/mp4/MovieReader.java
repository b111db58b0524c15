package org.intertitle.media.mp4;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.Chapter;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists what the movie box says, without touching the sample tables. */
final class MovieReader {

    private static final int MAX_TRACKS = 512;
    private static final int MS = 1000;

    private final FileBytes bytes;
    private final TopLevel top;
    private final List<MovieTrack> tracks = new ArrayList<>();
    private @Nullable MediaProblem hint;
    private long timescale = MS;
    private long duration;

    MovieReader(FileBytes bytes, TopLevel top) throws IOException {
        this.bytes = bytes;
        this.top = top;
        this.hint = top.truncated() ? MediaProblem.TRUNCATED : null;
        walk();
        markChapterTracks();
    }

    long timescale() {
        return timescale;
    }

    @Nullable MovieTrack track(int index) {
        return index >= 0 && index < tracks.size() ? tracks.get(index) : null;
    }

    MediaResult read() throws IOException {
        List<Track> all = new ArrayList<>();
        for (MovieTrack track : tracks) {
            all.add(track.draft().finish(all.size()));
        }
        List<Chapter> chapters = new ChapterReader(bytes, timescale, tracks).read(top.moov());
        boolean quickTime = "qt  ".equals(top.brand()) || top.brand() == null;
        MediaFile file =
                new MediaFile(quickTime ? "mov" : "mp4", durationMs(), all, chapters, List.of());
        return new MediaResult.Read(file, bytes.bytesRead(), hint);
    }

    private @Nullable Long durationMs() {
        return duration <= 0 ? null : Math.round(duration * (double) MS / timescale);
    }

    private void walk() throws IOException {
        Boxes children = Boxes.in(bytes, top.moov());
        for (Box box = children.next(); box != null; box = children.next()) {
            if (box.is("mvhd")) {
                movieHeader(box);
            } else if (box.is("trak")) {
                track(box);
            } else if (box.is("mvex")) {
                fragmentedDuration(box);
            } else if (box.is("cmov")) {
                throw new BrokenMedia(MediaProblem.UNSUPPORTED, "the track list is compressed");
            }
        }
        if (!children.complete()) {
            hint = hint == null ? MediaProblem.CORRUPT : hint;
        }
    }

    private void track(Box trak) throws IOException {
        if (tracks.size() >= MAX_TRACKS) {
            hint = MediaProblem.TOO_LARGE;
        } else if (trak.cut()) {
            hint = MediaProblem.CORRUPT;
        } else {
            tracks.add(new TrackBoxReader(bytes, "qt  ".equals(top.brand())).read(trak));
        }
    }

    private void movieHeader(Box mvhd) throws IOException {
        boolean wide = mvhd.size() > 0 && bytes.u8(mvhd.data()) == 1;
        long at = mvhd.data() + 4 + (wide ? 16 : 8);
        int width = wide ? Long.BYTES : Integer.BYTES;
        if (at + 4 + width <= mvhd.end()) {
            timescale = Math.max(1, bytes.u32(at));
            duration = told(bytes.uint(at + 4, width), width);
        }
    }

    private void fragmentedDuration(Box mvex) throws IOException {
        Box mehd = Boxes.child(bytes, mvex, "mehd");
        if (mehd != null && mehd.size() >= 8 && duration == 0) {
            int width = bytes.u8(mehd.data()) == 1 ? Long.BYTES : Integer.BYTES;
            duration = mehd.size() < 4 + width ? 0 : bytes.uint(mehd.data() + 4, width);
        }
    }

    private static long told(long duration, int width) {
        return width == Integer.BYTES && (int) duration == -1 ? 0 : duration;
    }

    private void markChapterTracks() {
        Set<Long> chapters = new HashSet<>();
        tracks.forEach(track -> chapters.addAll(track.chapterTracks()));
        for (MovieTrack track : tracks) {
            if (chapters.contains(track.draft().number)) {
                track.draft().type = TrackType.OTHER;
            }
        }
    }
}
