package org.intertitle.worker;

import java.io.IOException;
import java.io.Serial;

/** The child gave no answer: it could not start, crashed, failed, or took too long. */
public final class WorkerFailure extends IOException {

    @Serial private static final long serialVersionUID = 1L;

    WorkerFailure(String message) {
        super(message);
    }

    WorkerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
