package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Wish;

import java.util.List;
import java.util.function.Predicate;

/**
 * Once the cutoff is reached nothing more is wanted: with {@code any} by the first wish that is
 * satisfied, with a wish by that wish, also where an audio rule took it out. What is taken only for
 * now (hearing-impaired where it should be avoided) reaches no cutoff.
 */
final class CutoffRule {

    void apply(Cutoff cutoff, List<OpenDecision> decisions) {
        switch (cutoff) {
            case Cutoff.All _ -> {}
            case Cutoff.Any _ ->
                    apply(decisions, OpenDecision::isSatisfied, Rule.fails("cutoff_any_open"));
            case Cutoff.At at ->
                    apply(
                            decisions,
                            decision ->
                                    is(decision.wish(), at.language(), at.kind())
                                            && !decision.isWanted(),
                            Rule.fails("cutoff_open", at.language().tag(), Told.code(at.kind())));
        }
    }

    private static void apply(
            List<OpenDecision> decisions, Predicate<OpenDecision> reaches, Rule notReached) {
        OpenDecision reached = decisions.stream().filter(reaches).findFirst().orElse(null);
        for (OpenDecision decision : decisions) {
            if (!decision.isWanted()) {
                continue;
            }
            if (reached == null) {
                decision.add(notReached);
            } else {
                Wish by = reached.wish();
                decision.add(
                        Rule.holds("cutoff_reached", by.language().tag(), Told.code(by.kind())));
                decision.notAsked();
            }
        }
    }

    private static boolean is(Wish wish, Language language, SubtitleKind kind) {
        return wish.language().equals(language) && wish.kind() == kind;
    }
}
