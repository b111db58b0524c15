package org.intertitle.wanted;

import static org.intertitle.wanted.Told.name;

import org.intertitle.kernel.SubtitleId;
import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the subtitle that satisfies a wish, or the reason why none does. Where several serve, one
 * of good quality comes first, then the preference for hearing-impaired, then sidecars. Pure.
 */
final class WishAnswer {

    /** Below this a subtitle that is there is shown as poor. */
    static final int POOR = 50;

    /** The nearest to a remedy first. */
    private static final List<ReasonCode> TELLING =
            List.of(
                    ReasonCode.MISNAMED,
                    ReasonCode.EMBEDDED_ONLY,
                    ReasonCode.WRONG_LANGUAGE,
                    ReasonCode.POOR,
                    ReasonCode.WRONG_KIND,
                    ReasonCode.MISSING);

    private record Refused(Subtitle subtitle, Refusal refusal) {}

    void find(NeedInput input, OpenDecision decision) {
        Wish wish = decision.wish();
        List<Subtitle> serving = new ArrayList<>(4);
        List<Refused> refused = new ArrayList<>(4);
        for (Subtitle subtitle : input.subtitles()) {
            SubtitleCase subject = SubtitleCase.of(subtitle, wish, input.profile(), input.preset());
            if (!subject.concerns()) {
                continue;
            }
            Refusal refusal = SubtitleRules.refuse(subject);
            if (refusal == null) {
                serving.add(subtitle);
                decision.add(
                        Rule.holds(
                                subject.sidecar() ? "sidecar_serves" : "track_serves",
                                name(subtitle),
                                subject.language().tag()));
            } else {
                refused.add(new Refused(subtitle, refusal));
                decision.add(refusal.line());
            }
        }
        if (serving.isEmpty()) {
            wanted(decision, refused);
        } else {
            satisfied(decision, serving);
        }
    }

    private static void satisfied(OpenDecision decision, List<Subtitle> serving) {
        Subtitle best = serving.stream().min(order(decision.wish())).orElseThrow();
        TextFacts text = best.text();
        if (text != null && poor(best)) {
            decision.add(
                    Rule.fails(
                            "poor_quality",
                            name(best),
                            Integer.toString(text.quality()),
                            Integer.toString(POOR)));
        }
        decision.satisfied(
                poor(best)
                        ? CellState.POOR
                        : best.path() != null ? CellState.PRESENT : CellState.EMBEDDED,
                best.id());
    }

    private static void wanted(OpenDecision decision, List<Refused> refused) {
        boolean servesForNow = refused.stream().anyMatch(WishAnswer::forNow);
        boolean avoid = decision.wish().hearingImpaired() == HearingImpaired.AVOID;
        Refused nearest = null;
        for (Refused each : refused) {
            boolean noBetter =
                    servesForNow && avoid && each.subtitle.hearingImpaired() && !forNow(each);
            if (!noBetter && (nearest == null || rank(each) < rank(nearest))) {
                nearest = each;
            }
        }
        if (nearest == null) {
            decision.add(Rule.fails("nothing_there"));
            decision.wanted(ReasonCode.MISSING, null);
        } else {
            decision.wanted(nearest.refusal.reason(), near(nearest));
        }
    }

    private static boolean forNow(Refused refused) {
        return refused.refusal.near() && refused.refusal.reason() == ReasonCode.WRONG_KIND;
    }

    private static @Nullable SubtitleId near(Refused refused) {
        return refused.refusal.near() ? refused.subtitle.id() : null;
    }

    private static int rank(Refused refused) {
        return TELLING.indexOf(refused.refusal.reason()) * 2 + (refused.refusal.near() ? 0 : 1);
    }

    private static Comparator<Subtitle> order(Wish wish) {
        return Comparator.comparing(WishAnswer::poor)
                .thenComparing(subtitle ->
                        wish.hearingImpaired() == HearingImpaired.WANT
                                && !subtitle.hearingImpaired())
                .thenComparing(subtitle -> subtitle.path() == null)
                .thenComparing(subtitle -> !subtitle.language().equals(wish.language()))
                .thenComparing(subtitle -> !subtitle.isDefault())
                .thenComparing(Subtitle::id);
    }

    private static boolean poor(Subtitle subtitle) {
        return subtitle.path() != null
                && subtitle.text() != null
                && subtitle.text().quality() < POOR;
    }
}
