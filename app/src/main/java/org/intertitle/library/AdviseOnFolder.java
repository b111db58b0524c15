package org.intertitle.library;

import org.intertitle.kernel.RemoteDisk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Looks at a folder that somebody wants to have in the library. Thread-safe; changes nothing. */
final class AdviseOnFolder {
    private static final Set<String> SYSTEM =
            Set.of(
                    "/",
                    "/bin",
                    "/boot",
                    "/dev",
                    "/etc",
                    "/home",
                    "/lib",
                    "/lib64",
                    "/opt",
                    "/proc",
                    "/root",
                    "/run",
                    "/sbin",
                    "/sys",
                    "/usr",
                    "/var",
                    "/system",
                    "/library",
                    "/applications",
                    "/users",
                    "c:\\",
                    "c:\\windows",
                    "c:\\users",
                    "c:\\program files",
                    "c:\\program files (x86)",
                    "c:\\programdata");

    private final DirectoryReader directories;
    private final Path home;

    AdviseOnFolder(DirectoryReader directories, Path home) {
        this.directories = directories;
        this.home = home;
    }

    /** {@code roots} are the library folders; the folder itself may be one. */
    FolderAdvice on(Path path, List<Path> roots) {
        Path asked = path.toAbsolutePath().normalize();
        if (!Files.exists(asked)) {
            return new FolderAdvice.Missing(asked, nearest(asked));
        }
        if (!Files.isDirectory(asked)) {
            return new FolderAdvice.NoFolder(
                    asked, Optional.ofNullable(asked.getParent()).orElse(asked));
        }
        try {
            Path real = asked.toRealPath();
            directories.list(real, _ -> {});
            return ofReadable(real, roots);
        } catch (IOException e) {
            return new FolderAdvice.Unreadable(asked, String.valueOf(e.getMessage()));
        }
    }

    private FolderAdvice ofReadable(Path real, List<Path> roots) throws IOException {
        if (holdsMore(real)) {
            return new FolderAdvice.OfSystem(real);
        }
        Optional<Path> outer = roots.stream().filter(each -> within(real, each)).findFirst();
        if (outer.isPresent()) {
            return new FolderAdvice.Inside(real, outer.get());
        }
        List<Path> inner = roots.stream().filter(each -> within(each, real)).toList();
        if (!inner.isEmpty()) {
            return new FolderAdvice.Around(real, inner);
        }
        return RemoteDisk.is(Files.getFileStore(real).type())
                ? new FolderAdvice.Network(real)
                : new FolderAdvice.Fine(real);
    }

    private static boolean within(Path inner, Path outer) {
        return !inner.equals(outer) && inner.startsWith(outer);
    }

    private boolean holdsMore(Path real) {
        return home.startsWith(real) || SYSTEM.contains(real.toString().toLowerCase(Locale.ROOT));
    }

    private static Path nearestThere(Path path) {
        Path at = path;
        while (at.getParent() != null && !Files.isDirectory(at)) {
            at = at.getParent();
        }
        return at;
    }

    private @Nullable Path nearest(Path path) {
        Path near = nearestThere(path);
        return Files.isDirectory(near) && !holdsMore(near) ? near : null;
    }
}
