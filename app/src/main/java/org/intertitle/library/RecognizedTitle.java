package org.intertitle.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The film or series that a video belongs to, as names, folders and {@code .nfo} files tell it.
 * {@code location} is the folder that holds the title, which other titles may share.
 */
public record RecognizedTitle(
        TitleKind kind,
        boolean anime,
        String name,
        @Nullable Integer year,
        Map<String, String> ids,
        RelativePath location) {

    public RecognizedTitle {
        ids = Map.copyOf(ids);
    }

    /** Equal for videos of one title, however their names write it. */
    public Key key() {
        return new Key(location, kind, FoldedName.fold(name), year);
    }

    /** The natural key of a title within its library folder. */
    public record Key(
            RelativePath location, TitleKind kind, String foldedName, @Nullable Integer year) {}
}
