package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A folder that the user added. Where folders overlap, the inner one rules its files. {@code
 * profile} is null where the default profile applies; {@code online} is false while its disk is
 * away.
 */
public record LibraryFolder(
        FolderId id,
        Path root,
        FolderKind kind,
        @Nullable ProfileId profile,
        boolean enabled,
        boolean online,
        @Nullable Instant scanned) {

    LibraryFolder withRoot(Path changed) {
        return new LibraryFolder(id, changed, kind, profile, enabled, true, scanned);
    }

    LibraryFolder withKind(FolderKind changed) {
        return new LibraryFolder(id, root, changed, profile, enabled, online, scanned);
    }

    LibraryFolder withProfile(@Nullable ProfileId changed) {
        return new LibraryFolder(id, root, kind, changed, enabled, online, scanned);
    }

    LibraryFolder withEnabled(boolean changed) {
        return new LibraryFolder(id, root, kind, profile, changed, online, scanned);
    }

    LibraryFolder withOnline(boolean changed) {
        return new LibraryFolder(id, root, kind, profile, enabled, changed, scanned);
    }

    LibraryFolder withScanned(Instant changed) {
        return new LibraryFolder(id, root, kind, profile, enabled, online, changed);
    }
}
