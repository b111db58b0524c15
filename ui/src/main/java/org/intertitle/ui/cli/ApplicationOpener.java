package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;

import java.nio.file.Path;

/** Opens what the commands work on; the launcher knows how. */
public interface ApplicationOpener {

    /** Opens the database, recovers what a crash left, and builds the services. */
    Intertitle open(DataFolder data);

    /** Puts a backup in the place of the database, which must not be open. */
    void restore(DataFolder data, Path backup);
}
