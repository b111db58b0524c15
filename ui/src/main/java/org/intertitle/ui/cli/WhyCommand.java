package org.intertitle.ui.cli;

import org.intertitle.library.Video;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.Rule;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code why}: the rules behind every wanted and not-wanted answer of a video. */
@Command(name = "why", description = "Explain what is wanted for a video, and what is not.")
final class WhyCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "VIDEO", description = "The video's path or id.")
    private String video = "";

    WhyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var application = session.application();
        Video found = VideoArgument.find(application, video);
        Explained explained =
                new Explained(
                        application.library().path(found).toString(),
                        application.wanted().why(found.id()).stream()
                                .map(decision -> Explanation.of(decision, session.texts()))
                                .toList());
        session.output().answer(explained, explained::text);
        return ExitCode.DONE;
    }

    /** The answer. */
    record Explained(String video, List<Explanation> decisions) {

        String text() {
            return video
                    + "\n"
                    + decisions.stream().map(Explanation::text).collect(Collectors.joining("\n"));
        }
    }

    /** The answer for one wish. */
    record Explanation(
            String language,
            String kind,
            boolean wanted,
            String state,
            @Nullable String reason,
            List<Told> rules) {

        static Explanation of(Decision decision, ErrorTexts texts) {
            var reason = decision.reason();
            return new Explanation(
                    decision.wish().language().tag(),
                    decision.wish().kind().name().toLowerCase(Locale.ROOT),
                    decision.wanted(),
                    decision.state().name().toLowerCase(Locale.ROOT),
                    reason == null ? null : reason.name().toLowerCase(Locale.ROOT),
                    decision.trace().stream().map(rule -> Told.of(rule, texts)).toList());
        }

        String text() {
            return "  %s, %s: %s%n%s"
                    .formatted(
                            language,
                            kind,
                            wanted ? "wanted" : state.replace('_', ' '),
                            rules.stream().map(Told::line).collect(Collectors.joining("\n")));
        }
    }

    /** One rule of the trace. */
    record Told(String rule, String outcome, String text) {

        static Told of(Rule rule, ErrorTexts texts) {
            return new Told(
                    rule.code(),
                    rule.outcome().name().toLowerCase(Locale.ROOT),
                    texts.format("why." + rule.code(), rule.arguments()));
        }

        String line() {
            String sign =
                    switch (outcome) {
                        case "holds" -> "+";
                        case "fails" -> "x";
                        default -> "-";
                    };
            return "    " + sign + " " + text;
        }
    }
}
