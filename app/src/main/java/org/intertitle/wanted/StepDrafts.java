package org.intertitle.wanted;

import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlannedStep.Reason;
import org.intertitle.plans.StepStatus;
import org.intertitle.plans.UndoneTargets;
import org.intertitle.sources.Offer;
import org.intertitle.sources.SourceAction;
import org.intertitle.sources.SourceNote;
import org.jspecify.annotations.Nullable;

/** Turns offers into steps of a plan that have no id yet. */
final class StepDrafts {

    private static final PlanId NO_PLAN = new PlanId(0);

    private final UndoneTargets undone;

    StepDrafts(UndoneTargets undone) {
        this.undone = undone;
    }

    PlannedStep of(Wanted item, NeedInput input, Offer offer) {
        Reason refusal = reason(offer.refusal());
        Reason doubt = refusal != null ? doubt(refusal) : doubt(item, offer);
        return new PlannedStep(
                0,
                NO_PLAN,
                item.id(),
                item.video(),
                offer.subtitle().id(),
                action(offer.action()),
                offer.language(),
                item.kind(),
                offer.subtitle().hearingImpaired(),
                offer.from(),
                offer.track(),
                offer.to(),
                offer.format(),
                new Reason(offer.why().code(), offer.why().arguments()),
                doubt,
                new Cost(0, offer.bytes(), offer.seconds()),
                doubt == null,
                StepStatus.PLANNED,
                refusal,
                null,
                input.video().revision());
    }

    private @Nullable Reason doubt(Wanted item, Offer offer) {
        Reason told = reason(offer.doubt());
        if (told != null) {
            return told;
        }
        return undone.contains(offer.to(), item.video().toString())
                ? Reason.of("undone_before", String.valueOf(offer.to().getFileName()))
                : null;
    }

    /** A refusal is a doubt as well, so that whoever shows doubts shows it. */
    static Reason doubt(Reason refusal) {
        String code = refusal.code();
        return new Reason(code.substring(code.indexOf('.') + 1), refusal.arguments());
    }

    private static @Nullable Reason reason(@Nullable SourceNote note) {
        return note == null ? null : new Reason(note.code(), note.arguments());
    }

    static Action action(SourceAction action) {
        return switch (action) {
            case ADOPT -> Action.ADOPT;
            case RENAME -> Action.RENAME;
            case EXTRACT -> Action.EXTRACT;
            case CONVERT -> Action.CONVERT;
        };
    }
}
