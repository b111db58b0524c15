package org.intertitle.ui.subtitle;

import org.intertitle.subtitle.Problem;
import org.intertitle.ui.kit.Texts;

import java.util.Comparator;
import java.util.List;

/** One problem as the list shows it; {@code cue} is 0 for the whole file. */
record ProblemLine(Severity severity, int cue, String text) {
    /** The whole file's first, then by cue, the worst first. */
    static List<ProblemLine> of(List<Problem> problems, Texts texts) {
        return problems.stream()
                .map(problem ->
                        new ProblemLine(
                                Severity.of(problem.kind()),
                                problem.cue(),
                                ShownText.line(
                                        texts.wording()
                                                .coded(
                                                        "problem",
                                                        problem.code(),
                                                        problem.arguments()))))
                .sorted(
                        Comparator.comparingInt(ProblemLine::cue)
                                .thenComparing(ProblemLine::severity))
                .toList();
    }
}
