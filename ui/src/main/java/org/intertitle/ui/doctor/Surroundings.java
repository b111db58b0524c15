package org.intertitle.ui.doctor;

import org.intertitle.kernel.DataFolder;

import java.util.List;
import java.util.Optional;

/** What only the launcher knows of where the program runs. Thread-safe. */
public interface Surroundings {

    /** Whether there is a screen that a window could be shown on. */
    boolean displayPresent();

    /** Whether a window is open on a data folder, in any process. */
    boolean windowOpen(DataFolder data);

    /** The names in the local settings that this version does not understand, and keeps. */
    List<String> foreignLocalSettings(DataFolder data);

    /** Why the libraries for rare containers do not start; empty where they do. */
    Optional<String> foreignMediaProblem();
}
