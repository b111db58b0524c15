package org.intertitle.sources;

import org.intertitle.kernel.ErrorCode;

import java.nio.file.Path;
import java.util.List;

/** What carrying out a task takes. */
public sealed interface Prepared {

    /** These changes, in order. */
    record Ready(List<Change> changes) implements Prepared {
        public Ready {
            changes = List.copyOf(changes);
        }
    }

    /** It cannot be done; the code and its values say why. */
    record Failed(ErrorCode code, List<Object> arguments) implements Prepared {
        public Failed {
            arguments = List.copyOf(arguments);
        }

        static Failed of(ErrorCode code, Object... arguments) {
            return new Failed(code, List.of(arguments));
        }
    }

    /** One change of a file. */
    sealed interface Change {

        /** A new file. */
        @SuppressWarnings("ArrayRecordComponent")
        record Write(Path to, byte[] bytes) implements Change {}

        /** A file under another name or in another place. */
        record Move(Path from, Path to) implements Change {}
    }
}
