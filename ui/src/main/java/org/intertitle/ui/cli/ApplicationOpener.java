package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.ui.doctor.Surroundings;

import java.nio.file.Path;
import java.util.Optional;

/** Opens what the commands work on; the launcher knows how. */
public interface ApplicationOpener extends Surroundings {

    /** Opens the database, recovers what a crash left, and builds the services. */
    Intertitle open(DataFolder data);

    /** The engine that looks into video files; needs no database. */
    MediaEngine mediaEngine();

    /** From here on what nobody expected is also logged to a file of the data folder. */
    void logFailuresTo(DataFolder data);

    /** Steers jobs: in the window that is open on the data folder, or in the store. */
    JobSteering jobSteering(Intertitle application, DataFolder data);

    /**
     * Puts a backup in the place of the database, which must not be open; returns where that is
     * kept.
     */
    Optional<Path> restore(DataFolder data, Path backup);
}
