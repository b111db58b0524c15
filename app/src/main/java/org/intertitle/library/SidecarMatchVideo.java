package org.intertitle.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

/** What is known of a video when sidecars are attached. */
public record SidecarMatchVideo(
        RelativePath path, RecognizedTitle title, EpisodeNumbers numbers, ReleaseFacts release) {

    public static SidecarMatchVideo of(RelativePath path, Recognized.Known known) {
        return new SidecarMatchVideo(path, known.title(), known.numbers(), known.release());
    }

    String base() {
        String name = path.name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    String foldedTitle() {
        return FoldedName.fold(title.name());
    }

    @Nullable Integer year() {
        return title.year();
    }
}
