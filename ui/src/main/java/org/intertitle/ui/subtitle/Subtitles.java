package org.intertitle.ui.subtitle;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.subtitle.Inspection;
import org.intertitle.subtitle.LineEnding;
import org.intertitle.subtitle.SubtitleFile;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.ui.kit.SubtitleAt;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What the reader of one subtitle asks the services; called in the background. */
public interface Subtitles {
    /**
     * Reads a subtitle; in the encoding where one is told, else in the one that is found.
     *
     * @throws org.intertitle.kernel.AppException with a code that says what to do
     * @throws java.util.concurrent.CancellationException once the watch asks to stop
     */
    Opened open(SubtitleAt at, @Nullable Charset encoding, ReadWatch watch) throws IOException;

    /**
     * How each encoding would read the beginning of a file.
     *
     * @throws org.intertitle.kernel.AppException where the file cannot be read
     */
    EncodingTrials trials(Path file);

    /** How what was read stands to what is there now. */
    Standing standing(Origin origin);

    /** What became of a file since it was read. */
    enum Standing {
        SAME,
        CHANGED,
        GONE,
        AWAY
    }

    /** A subtitle that was read. */
    record Opened(Origin origin, Contents contents) {}

    /**
     * Where it came from: {@code file} is its own, or its video's for a track; {@code bytes} and
     * {@code modified} as they were when it was read; {@code tracks} are all that the file holds,
     * where it is no video of the library.
     */
    record Origin(
            SubtitleAt at,
            Path file,
            long bytes,
            Instant modified,
            @Nullable OfVideo video,
            List<Other> tracks) {
        public Origin {
            tracks = List.copyOf(tracks);
        }

        public Origin(
                SubtitleAt at, Path file, long bytes, Instant modified, @Nullable OfVideo video) {
            this(at, file, bytes, modified, video, List.of());
        }

        /** The same in a file that holds these. */
        Origin with(List<Other> all) {
            return new Origin(at, file, bytes, modified, video, all);
        }

        public boolean embedded() {
            return at instanceof SubtitleAt.OfTrack;
        }
    }

    /**
     * The video that it belongs to, with all subtitles of it in order; {@code code} is {@code
     * S02E04}, empty for a film.
     */
    record OfVideo(
            VideoId id, TitleId title, String name, String code, Path file, List<Other> all) {
        public OfVideo {
            all = List.copyOf(all);
        }
    }

    /** One of the subtitles of a video; {@code format} is empty where nobody has read it yet. */
    record Other(
            SubtitleAt at,
            Language language,
            boolean forced,
            boolean hearingImpaired,
            String format) {
        /** A subtitle of which only the place is known. */
        public static Other unread(SubtitleAt at) {
            return new Other(at, Language.UNDETERMINED, false, false, "");
        }
    }

    /** What is in it. */
    sealed interface Contents {
        List<CueLine> cues();
    }

    /** Text with cues. {@code among} are the languages between which it could not be decided. */
    record Text(Inspection inspection, boolean forced, List<Language> among, List<CueLine> cues)
            implements Contents {
        public Text {
            among = List.copyOf(among);
            cues = List.copyOf(cues);
        }

        /** A text that was read; {@code durationMs} of its video, 0 where it is not known. */
        public static Text of(SubtitleFile file, long durationMs) {
            Inspection inspection = SubtitleInspector.inspect(file);
            return new Text(
                    inspection,
                    inspection.looksForced(durationMs),
                    file.guess().among(),
                    CueLines.of(file.document(), inspection.problems()));
        }

        public @Nullable LineEnding lineEnding() {
            return inspection.lineEnding();
        }
    }

    /** Pictures: their times where the file tells them. */
    record Pictures(String format, Language language, List<CueLine> cues) implements Contents {
        public Pictures {
            cues = List.copyOf(cues);
        }
    }
}
