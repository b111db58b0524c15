package org.intertitle.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * What speaks for or against a folder as a library folder, before anything is done. {@code folder}
 * is its real path where it is there, else the path that was asked about.
 */
public sealed interface FolderAdvice {
    Path folder();

    /** Nothing speaks against it. */
    record Fine(Path folder) implements FolderAdvice {}

    /** It can be added, but lies on the network: scans take longer, and it may be away. */
    record Network(Path folder) implements FolderAdvice {}

    /**
     * It is not there; {@code nearest} is the closest folder above that is, unless that is none.
     */
    record Missing(Path folder, @Nullable Path nearest) implements FolderAdvice {}

    /** It is a file; {@code parent} is the folder in which that lies. */
    record NoFolder(Path folder, Path parent) implements FolderAdvice {}

    /** It cannot be listed; {@code reason} is what the system says. */
    record Unreadable(Path folder, String reason) implements FolderAdvice {}

    /** It holds the system, programs, or all that a person has. */
    record OfSystem(Path folder) implements FolderAdvice {}

    /** It lies in another library folder, which is scanned with all below it. */
    record Inside(Path folder, Path outer) implements FolderAdvice {}

    /** Other library folders lie in it. */
    record Around(Path folder, List<Path> inner) implements FolderAdvice {
        public Around {
            inner = List.copyOf(inner);
        }
    }
}
