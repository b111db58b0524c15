package org.intertitle.demo;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.util.List;

/** A file of a sample library, with what is true of it. Paths are relative, with slashes. */
public sealed interface LibraryFile {

    String path();

    /** The containers that sample videos come in. */
    enum Container {
        MATROSKA,
        MP4,
        AVI
    }

    /** A video that can be read, and the truth about it. */
    record SampleVideo(String path, Container container, List<TrackPlan> tracks, Truth truth)
            implements LibraryFile {
        public SampleVideo {
            tracks = List.copyOf(tracks);
        }

        /** The name without its extension. */
        String base() {
            return path.substring(0, path.lastIndexOf('.'));
        }
    }

    /** What a video is, whatever its name says. */
    record Truth(
            boolean film,
            String title,
            @Nullable Integer year,
            @Nullable Integer season,
            List<Integer> episodes,
            @Nullable Integer absolute) {
        public Truth {
            episodes = List.copyOf(episodes);
        }
    }

    /**
     * A subtitle file. {@code video} is the path of the video that it belongs to, null where it
     * belongs to none; {@code language} is that of its text; {@code format} its real format, {@code
     * named} tells whether the name says the language.
     */
    record SampleSidecar(
            String path,
            @Nullable String video,
            Language language,
            boolean forced,
            boolean hearingImpaired,
            boolean named,
            String format,
            Charset charset,
            int cues,
            int seed)
            implements LibraryFile {}

    /** A file with these bytes: an {@code .nfo}, an extra, something broken. */
    @SuppressWarnings("ArrayRecordComponent")
    record Plain(String path, byte[] bytes, @Nullable Truth truth) implements LibraryFile {}
}
