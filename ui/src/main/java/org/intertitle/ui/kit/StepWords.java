package org.intertitle.ui.kit;

import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;

/** Icon and words of a planned step, wherever one is shown. */
public final class StepWords {
    private StepWords() {}

    public static Glyph glyph(Action action) {
        return switch (action) {
            case ADOPT -> Glyph.ADOPT;
            case RENAME -> Glyph.RENAME;
            case EXTRACT -> Glyph.EXTRACT;
            case CONVERT -> Glyph.CONVERT;
            case ARCHIVE, DOWNLOAD, TRANSLATE, TRANSCRIBE, OCR, SYNC -> Glyph.CAPTIONS;
        };
    }

    /** The sign of what was done, by the code of the action; that of a list for what is mixed. */
    public static Glyph done(String action) {
        return switch (action) {
            case "adopt" -> Glyph.ADOPT;
            case "extract" -> Glyph.EXTRACT;
            case "convert" -> Glyph.CONVERT;
            case "rename" -> Glyph.RENAME;
            case "restore" -> Glyph.CLOCK;
            case "remove" -> Glyph.REMOVE;
            default -> Glyph.WANTED;
        };
    }

    /** What a button says that takes the step: {@code Adopt as Film.de.srt}. */
    public static String order(PlannedStep step, Texts texts) {
        String to = String.valueOf(step.to().getFileName());
        return switch (step.action()) {
            case ADOPT -> texts.text("step.adopt", to);
            case RENAME -> texts.text("step.rename", to);
            case CONVERT -> texts.text("step.convert", to);
            case EXTRACT ->
                    texts.text(
                            "step.extract",
                            step.track() == null ? "" : Integer.toString(step.track()),
                            to);
            case ARCHIVE, DOWNLOAD, TRANSLATE, TRANSCRIBE, OCR, SYNC ->
                    texts.text("step.other", verb(step.action(), texts), to);
        };
    }

    /** The action alone: {@code Adopt}. */
    public static String verb(Action action, Texts texts) {
        return texts.text("action." + Wording.lower(action));
    }

    /** Why it would be taken, why it is in doubt, or why it failed. */
    public static String why(PlannedStep step, Texts texts) {
        PlannedStep.Reason doubt = step.doubt();
        PlannedStep.Reason error = step.error();
        if (error != null) {
            return texts.wording().errorText(error.code(), error.arguments().toArray());
        }
        return doubt == null
                ? texts.wording().coded("plan.why", step.why().code(), step.why().arguments())
                : texts.wording().coded("plan.doubt", doubt.code(), doubt.arguments());
    }
}
