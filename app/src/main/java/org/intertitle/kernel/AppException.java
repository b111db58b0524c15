package org.intertitle.kernel;

import org.jspecify.annotations.Nullable;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/**
 * Something went wrong that the user can mend. It carries a code and the values that its text
 * names; the text and the remedy live in the bundles of the user interface.
 */
public final class AppException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    private final transient ErrorCode code;
    private final transient List<Object> arguments;

    /** An error whose text names the given values, in the order of its bundle text. */
    public AppException(ErrorCode code, Object... arguments) {
        this(code, null, arguments);
    }

    /** The same with the failure behind it, kept for the details that can be copied. */
    public AppException(ErrorCode code, @Nullable Throwable cause, Object... arguments) {
        super(code.code() + Arrays.asList(arguments), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ErrorCode code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
