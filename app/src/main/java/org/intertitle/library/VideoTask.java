package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A video file that a scan looks at, with what its name says and the sidecars attached to it.
 * {@code known} is what was stored for this path, {@code artwork} the picture of its title.
 */
record VideoTask(
        LibraryFolder folder,
        FoundFile file,
        Recognized.Known what,
        @Nullable Video known,
        List<AttachedSidecar> sidecars,
        @Nullable RelativePath artwork) {

    VideoTask {
        sidecars = List.copyOf(sidecars);
    }

    /** Whether what was read of the video last time still stands. */
    boolean unchanged() {
        return known != null
                && file.sameContent(known.bytes(), known.modified())
                && !LibraryError.UNREADABLE_VIDEO.code().equals(known.problem());
    }
}
