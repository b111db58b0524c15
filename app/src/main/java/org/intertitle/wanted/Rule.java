package org.intertitle.wanted;

import java.util.List;

/**
 * One line of an answer's trace: which rule ran, what came of it, and the values its text names.
 * The text lives in the bundles as {@code why.<code>}.
 */
public record Rule(String code, Outcome outcome, List<String> arguments) {

    /** Whether the rule held, failed, or did not apply. */
    public enum Outcome {
        HOLDS,
        FAILS,
        NOT_APPLICABLE
    }

    public Rule {
        arguments = List.copyOf(arguments);
    }

    static Rule holds(String code, String... arguments) {
        return new Rule(code, Outcome.HOLDS, List.of(arguments));
    }

    static Rule fails(String code, String... arguments) {
        return new Rule(code, Outcome.FAILS, List.of(arguments));
    }

    static Rule notApplicable(String code, String... arguments) {
        return new Rule(code, Outcome.NOT_APPLICABLE, List.of(arguments));
    }
}
