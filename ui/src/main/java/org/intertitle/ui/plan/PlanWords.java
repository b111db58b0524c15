package org.intertitle.ui.plan;

import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;

/** Words of planned steps. */
final class PlanWords {
    private PlanWords() {}

    /** The source as a short name: relative to the folder of the target where it lies below. */
    static String from(PlannedStep step, Texts texts) {
        Path folder = step.to().getParent();
        Path shown =
                folder != null && step.from().startsWith(folder)
                        ? folder.relativize(step.from())
                        : step.from().getFileName();
        return step.track() == null
                ? String.valueOf(shown)
                : texts.text("plan.track", String.valueOf(shown), Integer.toString(step.track()));
    }

    /** The target's name; what it is compared with is the source, or the video's base name. */
    static ChangedName to(PlannedStep step) {
        String from = String.valueOf(step.from().getFileName());
        if (step.track() != null) {
            int dot = from.lastIndexOf('.');
            from = dot < 0 ? from : from.substring(0, dot);
        }
        return ChangedName.of(from, String.valueOf(step.to().getFileName()));
    }

    /** What lies at the target now. */
    static String replaces(PlannedStep step, Texts texts) {
        PlannedStep.Reason doubt = step.doubt();
        if (doubt != null && doubt.code().equals("replaces_empty")) {
            return texts.text("plan.replaces.empty");
        }
        return switch (step.action()) {
            case ADOPT, RENAME -> texts.text("plan.replaces.moved");
            case EXTRACT, CONVERT, ARCHIVE, DOWNLOAD, TRANSLATE, TRANSCRIBE, OCR, SYNC ->
                    texts.text("plan.replaces.nothing");
        };
    }
}
