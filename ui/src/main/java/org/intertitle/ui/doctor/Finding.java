package org.intertitle.ui.doctor;

import org.intertitle.kernel.AppException;

import java.util.List;
import java.util.Optional;

/**
 * What one check found: its name, which answers keep, and the keys of its text and of what to do.
 * Values are paths, numbers, {@link Bytes}, moments and {@link Word}s; any other text may be
 * somebody's.
 */
public record Finding(
        String name, CheckState state, String textKey, Optional<String> remedyKey, List<?> values) {

    /** An amount of bytes. */
    public record Bytes(long count) {}

    /** A word of the program or the system, nobody's own. */
    public record Word(String text) {}

    public Finding {
        values = List.copyOf(values);
    }

    static Finding ok(String name, String key, Object... values) {
        return new Finding(name, CheckState.OK, key, Optional.empty(), List.of(values));
    }

    static Finding warning(String name, String key, Object... values) {
        return advised(name, CheckState.WARNING, key, values);
    }

    static Finding failed(String name, String key, Object... values) {
        return advised(name, CheckState.FAILED, key, values);
    }

    private static Finding advised(String name, CheckState state, String key, Object... values) {
        return new Finding(name, state, key, Optional.of(key + ".remedy"), List.of(values));
    }

    /** What the user can mend has its words already; what nobody expected is said as it is. */
    static Finding of(String name, Exception failure) {
        if (failure instanceof AppException known) {
            String error = "error." + known.code().code();
            return new Finding(
                    name,
                    CheckState.FAILED,
                    error + ".text",
                    Optional.of(error + ".remedy"),
                    known.arguments());
        }
        return failed(name, "doctor.broken", new Word(name), failure.toString());
    }
}
