package org.intertitle.ui.shell;

import org.intertitle.ui.kit.Place;

import java.nio.file.Path;
import java.util.List;

/** One thing that can be done with what was dropped. Immutable. */
sealed interface DropOffer {
    /** Shows a place: a title, a subtitle to read. */
    record Show(Path path, Place place) implements DropOffer {}

    /**
     * Plans to take subtitle files into the library; {@code versions}: others would fit as well.
     */
    record Adopt(List<Dropped.Home> homes, boolean versions) implements DropOffer {
        public Adopt {
            homes = List.copyOf(homes);
        }
    }

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

    /** Whether it can be done without asking: it only shows, or reads again. */
    default boolean harmless() {
        return switch (this) {
            case Show _, Scan _ -> true;
            case Adopt _, AddFolders _ -> false;
        };
    }
}
