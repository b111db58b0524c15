package org.intertitle.journal;

import java.io.IOException;
import java.io.Serial;

/** Kept bytes are not those that were put in. */
final class DamagedException extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    DamagedException(String hash) {
        super("kept bytes are damaged: " + hash);
    }
}
