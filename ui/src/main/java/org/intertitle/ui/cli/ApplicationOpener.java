package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.intertitle.media.engine.MediaEngine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens what the commands work on; the launcher knows how. */
public interface ApplicationOpener {

    /** Opens the database, recovers what a crash left, and builds the services. */
    Intertitle open(DataFolder data);

    /** The names in the local settings that this version does not understand, and keeps. */
    List<String> foreignLocalSettings(DataFolder data);

    /** The engine that looks into video files; needs no database. */
    MediaEngine mediaEngine();

    /** Why the libraries for rare containers do not start; empty where they do. */
    Optional<String> foreignMediaProblem();

    /** Steers jobs: in the window that is open on the data folder, or in the store. */
    JobSteering jobSteering(Intertitle application, DataFolder data);

    /**
     * Puts a backup in the place of the database, which must not be open; returns where that is
     * kept.
     */
    Optional<Path> restore(DataFolder data, Path backup);
}
