package org.intertitle.ui.shell;

import org.intertitle.kernel.PlanId;
import org.intertitle.wanted.Adoption;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the library says of dropped files, and does with them; called in the background. */
public interface DropTarget {
    Dropped look(Path path);

    /** Adds a folder to the library and scans it. */
    void addFolder(Path folder);

    /** Scans what lies at or below a path of the library. */
    void scan(Path path);

    /** Plans to take subtitle files into the library; empty where nothing can be planned. */
    Optional<PlanId> adopt(List<Adoption> adoptions);
}
