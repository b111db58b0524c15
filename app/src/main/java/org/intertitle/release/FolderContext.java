package org.intertitle.release;

import org.jspecify.annotations.Nullable;

/**
 * What the folders above a file say, worked out once per folder by {@link ReleaseParser#enter}.
 * {@code depth} counts the folders below the start, {@code titleDepth} those down to the one that
 * holds the whole title (0: the start itself). Immutable.
 */
public record FolderContext(
        int depth,
        int titleDepth,
        @Nullable ReleaseName named,
        @Nullable Integer season,
        boolean seasonFolder,
        @Nullable Integer part) {

    /** Above every folder: nothing is said yet. */
    public static final FolderContext START = new FolderContext(0, 0, null, null, false, null);

    /** A folder that adds nothing to what is known. */
    FolderContext through() {
        return new FolderContext(depth + 1, titleDepth, named, season, seasonFolder, part);
    }

    FolderContext withSeason(int number) {
        return new FolderContext(depth + 1, titleDepth, named, number, true, part);
    }

    FolderContext withPart(@Nullable Integer number) {
        return new FolderContext(depth + 1, titleDepth, named, season, seasonFolder, number);
    }

    /**
     * A folder that bears a title; {@code whole} if it holds all of it, not one season or episode.
     */
    FolderContext titled(ReleaseName name, boolean whole) {
        return new FolderContext(
                depth + 1, whole ? depth + 1 : depth, name, name.season(), false, null);
    }
}
