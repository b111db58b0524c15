package org.intertitle.ui.shell;

import org.intertitle.kernel.TitleId;
import org.intertitle.wanted.Adoption;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** What a file or folder is that was dragged onto the window, or handed over by another start. */
public sealed interface Dropped {
    Path path();

    /** A folder, and whether it lies in the library. */
    record Folder(Path path, boolean known) implements Dropped {}

    /** A video of the library. */
    record KnownVideo(Path path, TitleId title) implements Dropped {}

    /** A video that lies in no library folder, or was not scanned yet. */
    record OtherVideo(Path path, boolean insideLibrary) implements Dropped {}

    /**
     * A subtitle file, wherever it lies, with the videos for which it could be adopted; {@code
     * hindrance} is why there is none, null where it belongs to one already.
     */
    record SubtitleFile(Path path, List<Home> homes, @Nullable Why hindrance) implements Dropped {
        public SubtitleFile {
            homes = List.copyOf(homes);
        }
    }

    /** Nothing that can be used. */
    record Unfit(Path path, Why why) implements Dropped {}

    /**
     * A video to which a subtitle file may belong: its name ({@code Nordlicht S02E04}), its file,
     * and as what it would be adopted.
     */
    record Home(String name, Path video, Adoption adoption) {}

    /** Why it cannot be used, or not for all that was asked. */
    enum Why {
        MISSING,
        UNREADABLE,
        SYSTEM,
        UNKNOWN_KIND,
        NO_HOME,
        NO_LANGUAGE,
        SEVERAL_HOMES,
        NOT_ADOPTABLE
    }
}
