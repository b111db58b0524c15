package org.intertitle.sources;

import java.nio.file.Path;
import java.util.List;

/** What can be told of a folder without changing it. */
public interface FolderView {

    /** The names of what lies in it; empty where it cannot be read. */
    List<String> names(Path folder);

    /** Whether files can be made in it. */
    boolean writable(Path folder);
}
