package org.intertitle.library;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.RelativePath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which library folder rules a path: of several that hold it, the innermost. Immutable. */
record RuledFolders(List<LibraryFolder> folders) {

    Optional<LibraryFolder> ruling(Path path) {
        return folders.stream()
                .filter(folder -> path.startsWith(folder.root()))
                .max(Comparator.comparingInt(folder -> folder.root().getNameCount()));
    }

    /**
     * A path as a person gave it, as the folders know it: absolute, and where only links lead into
     * the library, without them.
     */
    Path asKnown(Path given) {
        Path absolute = given.toAbsolutePath().normalize();
        if (ruling(absolute).isPresent()) {
            return absolute;
        }
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            return absolute; // Nothing is there: it is what it says.
        }
    }

    /** All enabled folders. */
    ScanScope everything() {
        Map<LibraryFolder, RelativePath> all = new LinkedHashMap<>();
        folders.stream()
                .filter(LibraryFolder::enabled)
                .forEach(folder -> all.put(folder, RelativePath.ROOT));
        return new ScanScope(all, true);
    }

    /**
     * What lies at or below a path of a library folder, and the library folders inside it.
     *
     * @throws AppException {@code library.outside}
     */
    ScanScope below(Path path) {
        LibraryFolder ruling =
                ruling(path).orElseThrow(() -> new AppException(LibraryError.OUTSIDE, path));
        Map<LibraryFolder, RelativePath> some = new LinkedHashMap<>();
        some.put(ruling, RelativePath.of(ruling.root(), path));
        folders.stream()
                .filter(folder -> folder.enabled() && folder.root().startsWith(path))
                .forEach(folder -> some.put(folder, RelativePath.ROOT));
        return new ScanScope(some, false);
    }
}
