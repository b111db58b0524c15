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
        @Nullable Instant scanned) {}
