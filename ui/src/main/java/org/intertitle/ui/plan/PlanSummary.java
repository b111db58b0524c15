package org.intertitle.ui.plan;

import org.intertitle.plans.Cost;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.plan.PlanStanding.Phase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a plan comes to: what is ticked and takes how much, how far it is, what failed. */
final class PlanSummary {
    private final Texts texts;

    PlanSummary(Texts texts) {
        this.texts = texts;
    }

    String title(PlanStanding all) {
        return switch (all.phase()) {
            case REVIEW ->
                    texts.text("plan.selected", all.ticked().size(), all.review().steps().size());
            case APPLYING -> texts.text("plan.applying");
            case APPLIED -> result(all);
        };
    }

    private String result(PlanStanding all) {
        int done = all.count(StepStatus.DONE);
        int standing = all.review().standing();
        int failed = all.count(StepStatus.FAILED);
        List<String> parts = new ArrayList<>();
        parts.add(
                done > 0 && standing == 0
                        ? texts.text("plan.undone")
                        : texts.plural("plan.done", standing));
        if (standing > 0 && done > standing) {
            parts.add(texts.text("plan.of_it_undone", done - standing));
        }
        if (failed > 0) {
            parts.add(texts.plural("plan.failed", failed));
        }
        return String.join(" · ", parts);
    }

    /** What applying takes, or how fast it goes on and what remains. */
    String cost(PlanStanding all) {
        return all.phase() == Phase.APPLYING ? pace(all) : takes(all);
    }

    private String takes(PlanStanding all) {
        if (all.ticked().isEmpty()) {
            return "";
        }
        Cost cost = PlanStanding.cost(all.ticked());
        String takes =
                texts.text(
                        "plan.cost",
                        texts.formats().bytes(cost.bytes()),
                        texts.formats().span(cost.seconds()));
        List<String> facts = new ArrayList<>(List.of(takes));
        Long free = all.review().free();
        if (free != null) {
            facts.add(texts.text("plan.free", texts.formats().bytes(free)));
        }
        if (all.phase() == Phase.REVIEW) {
            facts.add(texts.text("plan.undoable"));
        }
        return String.join(Facts.BETWEEN, facts);
    }

    private String pace(PlanStanding all) {
        double rate = all.rate();
        if (rate <= 0) {
            return texts.plural("plan.left", all.ticked().size());
        }
        return texts.plural("plan.left", all.ticked().size())
                + " · "
                + texts.text(
                        "plan.rate", rate < 10 ? Math.round(rate * 10) / 10.0 : Math.round(rate))
                + " · "
                + texts.text("plan.remaining", texts.formats().span(all.remaining()));
    }

    /** How many failed for which reason, one a line. */
    String failures(PlanStanding all) {
        return all.failures().stream()
                .map(each ->
                        texts.text(
                                "plan.failure",
                                each.steps().size(),
                                texts.wording()
                                        .errorText(
                                                each.reason().code(),
                                                each.reason().arguments().toArray())))
                .collect(Collectors.joining("\n"));
    }

    /** The same with every file, to be copied. */
    String report(PlanStanding all) {
        return all.failures().stream()
                .flatMap(each -> each.steps().stream())
                .map(step -> step.from() + " → " + step.to() + ": " + StepWords.why(step, texts))
                .collect(Collectors.joining("\n"));
    }
}
