package org.intertitle.ui.shell;

import org.intertitle.kernel.TitleId;

import java.nio.file.Path;

/** What a file or folder is that was dragged onto the window, or handed over by another start. */
public sealed interface Dropped {
    Path path();

    /** A folder, and whether it lies in the library. */
    record Folder(Path path, boolean known) implements Dropped {}

    /** A video of the library. */
    record KnownVideo(Path path, TitleId title) implements Dropped {}

    /** A video that lies in no library folder, or was not scanned yet. */
    record OtherVideo(Path path, boolean insideLibrary) implements Dropped {}

    /** A subtitle file, wherever it lies. */
    record SubtitleFile(Path path) implements Dropped {}

    /** Nothing that can be used. */
    record Unfit(Path path, Why why) implements Dropped {}

    /** Why it cannot be used. */
    enum Why {
        MISSING,
        UNKNOWN_KIND
    }
}
