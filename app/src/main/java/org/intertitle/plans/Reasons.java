package org.intertitle.plans;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.plans.PlannedStep.Reason;

import java.util.List;

/** Errors as reasons that can be stored. */
public final class Reasons {

    private Reasons() {}

    public static Reason of(ErrorCode code, List<?> arguments) {
        return new Reason(code.code(), arguments.stream().map(String::valueOf).toList());
    }

    public static Reason of(ErrorCode code, Object argument) {
        return Reason.of(code.code(), String.valueOf(argument));
    }

    public static Reason of(AppException error) {
        return of(error.code(), error.arguments());
    }
}
