package org.intertitle.journal;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.kernel.StepId;

import java.util.List;

/** What became of one intent. */
public sealed interface StepOutcome {

    /** The files are as wanted, durably. */
    record Done(StepId step) implements StepOutcome {}

    /** The files are as before; code and arguments say why. */
    record Refused(ErrorCode code, List<Object> arguments) implements StepOutcome {
        public Refused {
            arguments = List.copyOf(arguments);
        }

        static Refused because(AppException reason) {
            return new Refused(reason.code(), reason.arguments());
        }
    }
}
