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

    String TRACK = "track:";

    /** A text from which {@link #parse} makes the same again. */
    String text();

    /** What a text means that {@link #text} gave; empty for every other. */
    static Optional<SubtitleAt> parse(String text) {
        try {
            if (!text.startsWith(TRACK)) {
                URI address = URI.create(text);
                return "file".equals(address.getScheme())
                        ? Optional.of(new OfFile(Path.of(address)))
                        : Optional.empty();
            }
            int slash = text.indexOf('/');
            return slash < 0
                    ? Optional.empty()
                    : Optional.of(
                            new OfTrack(
                                    new VideoId(
                                            Long.parseLong(text.substring(TRACK.length(), slash))),
                                    Integer.parseInt(text.substring(slash + 1))));
        } catch (IllegalArgumentException | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }
}
