package org.intertitle.ui.kit;

import org.intertitle.kernel.VideoId;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a subtitle is, also as a short text that survives a restart. */
public sealed interface SubtitleAt {
    /** A file, beside a video of the library or anywhere else. */
    record OfFile(Path file) implements SubtitleAt {
        @Override
        public String text() {
            return file.toUri().toString();
        }
    }

    /** A track inside a video of the library; {@code track} counts all tracks from 0. */
    record OfTrack(VideoId video, int track) implements SubtitleAt {
        @Override
        public String text() {
            return TRACK + video.value() + "/" + track;
        }
    }

    /** A track of a file that is no video of the library; {@code track} counts as above. */
    record InFile(Path file, int track) implements SubtitleAt {
        @Override
        public String text() {
            return INSIDE + track + "/" + file.toUri();
        }
    }

    String TRACK = "track:";
    String INSIDE = "inside:";

    /** A text from which {@link #parse} makes the same again. */
    String text();

    /** What a text means that {@link #text} gave; empty for every other. */
    static Optional<SubtitleAt> parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (text.startsWith(TRACK) && slash > 0) {
                VideoId video = new VideoId(Long.parseLong(text.substring(TRACK.length(), slash)));
                return Optional.of(new OfTrack(video, Integer.parseInt(text.substring(slash + 1))));
            }
            if (text.startsWith(INSIDE) && slash > 0) {
                int track = Integer.parseInt(text.substring(INSIDE.length(), slash));
                return file(text.substring(slash + 1)).map(file -> new InFile(file, track));
            }
            return file(text).map(OfFile::new);
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(String text) {
        URI address = URI.create(text);
        return "file".equals(address.getScheme())
                ? Optional.of(Path.of(address))
                : Optional.empty();
    }
}
