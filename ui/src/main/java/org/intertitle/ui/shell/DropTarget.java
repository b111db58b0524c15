package org.intertitle.ui.shell;

import java.nio.file.Path;

/** What the library says of dropped files, and does with them; called in the background. */
public interface DropTarget {
    Dropped look(Path path);

    /** Adds a folder to the library and scans it. */
    void addFolder(Path folder);

    /** Scans what lies at or below a path of the library. */
    void scan(Path path);
}
