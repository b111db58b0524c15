package org.intertitle.subtitle;

import java.util.List;

/**
 * One thing wrong with a subtitle: {@code cue} is its place among the cues from 1, 0 for the whole
 * file; {@code arguments} are the values that its text names.
 */
public record Problem(ProblemKind kind, int cue, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    Problem(ProblemKind kind, int cue, Object... arguments) {
        this(kind, cue, List.of(arguments).stream().map(String::valueOf).toList());
    }

    public String code() {
        return kind.code();
    }

    public boolean fixable() {
        return kind.fixable();
    }
}
