package org.intertitle.journal;

import org.intertitle.kernel.AppException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A step that is not decided yet. */
interface Draft {

    /** What it would change; drafts that share a path are prepared one after the other. */
    List<Path> paths();

    /**
     * Looks at the files, keeps old and new bytes, and says what exactly would change.
     *
     * @throws AppException why it is refused
     */
    Step prepare() throws IOException;
}
