package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;

import java.nio.file.Path;
import java.util.List;

/** One thing that can be done with what was dropped. Immutable. */
sealed interface DropOffer {
    /** Shows a place: a title, a subtitle to read. */
    record Show(Path path, Place place) implements DropOffer {}

    /** Adds folders to the library. */
    record AddFolders(List<Path> folders) implements DropOffer {
        public AddFolders {
            folders = List.copyOf(folders);
        }
    }

    /** Brings the library up to date there. */
    record Scan(List<Path> paths) implements DropOffer {
        public Scan {
            paths = List.copyOf(paths);
        }
    }
}
