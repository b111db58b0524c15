package org.intertitle.journal;

import java.nio.file.Path;

/** Names the temporary file of a step so that recovery finds it and no player loads it. */
final class Temporary {

    private Temporary() {}

    /** Beside the file that it will become. */
    static Path of(Step step, Path target) {
        return FileWitness.folder(target)
                .resolve(".intertitle-" + step.owner() + "-" + step.id() + ".tmp");
    }
}
