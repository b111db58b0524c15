package org.intertitle.ui.plan;

import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.KeyHint;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.plan.PlanStanding.Phase;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What can be done in the review: with the step under the cursor, what is shown, the plan. */
final class PlanActions {
    private static final String ID = "plan.";

    /** The keys of giving a step another name. */
    static final KeyHint RENAME = new KeyHint(ID + "rename", "F2");

    private final PlanViewModel model;
    private final PlanCommands commands;
    private final PlanSummary summary;
    private final Texts texts;
    private final Desktop desktop;

    PlanActions(PlanViewModel model, PlanSummary summary, Texts texts, Desktop desktop) {
        this.model = model;
        this.commands = model.commands();
        this.summary = summary;
        this.texts = texts;
        this.desktop = desktop;
    }

    List<Action> actions() {
        return List.of(
                action("rename", Scope.SELECTION, Glyph.RENAME, model::rename)
                        .keys(RENAME.own())
                        .when(this::editable),
                action("read", Scope.SELECTION, Glyph.CAPTIONS, model::read)
                        .keys("O")
                        .when(this::chosen),
                action("reveal", Scope.SELECTION, Glyph.FOLDER, () -> desktop.reveal(file()))
                        .when(this::chosen),
                action(
                                "copy_path",
                                Scope.SELECTION,
                                Glyph.COPY,
                                () -> desktop.copy(file().toString()))
                        .keys("Ctrl+C")
                        .when(this::chosen),
                action("tick_all", Scope.FILTER, Glyph.CHECK, () -> model.tickShown(true))
                        .keys("Ctrl+A")
                        .when(() -> model.phase() != Phase.APPLYING),
                action("tick_none", Scope.FILTER, Glyph.MINUS, () -> model.tickShown(false))
                        .keys("Ctrl+Shift+A")
                        .when(() -> model.phase() != Phase.APPLYING),
                action("apply", Scope.SCREEN, Glyph.CHECK, commands::apply)
                        .keys("Ctrl+Enter")
                        .when(this::applicable),
                action("cancel", Scope.SCREEN, Glyph.CANCEL, commands::cancel)
                        .when(() -> model.phase() == Phase.APPLYING),
                action("retry", Scope.SCREEN, Glyph.REFRESH, commands::retryFailed)
                        .when(this::failed),
                action("copy_failures", Scope.SCREEN, Glyph.COPY, this::copyFailures)
                        .when(this::failed),
                action("undo", Scope.SCREEN, Glyph.UNDO, commands::undo)
                        .when(() -> standing() > 0 && model.phase() == Phase.APPLIED),
                action("again", Scope.SCREEN, Glyph.REFRESH, commands::planAgain)
                        .when(() -> !model.stale().get().isEmpty()),
                action("discard", Scope.SCREEN, Glyph.REMOVE, commands::discard)
                        .when(() -> model.phase() == Phase.REVIEW));
    }

    private Action action(String name, Scope scope, Glyph glyph, Runnable run) {
        return Action.of(ID + name, scope, glyph, () -> texts.text("action.plan." + name), run);
    }

    void copyFailures() {
        model.standing().map(summary::report).ifPresent(desktop::copy);
    }

    private boolean chosen() {
        return model.steps().chosen().get() != null;
    }

    private boolean editable() {
        PlannedStep step = model.steps().chosen().get();
        return step != null
                && step.status() == StepStatus.PLANNED
                && model.phase() != Phase.APPLYING;
    }

    private Path file() {
        PlannedStep step = Objects.requireNonNull(model.steps().chosen().get());
        return step.status() == StepStatus.DONE ? step.to() : step.from();
    }

    private boolean applicable() {
        return model.phase() != Phase.APPLYING
                && model.standing().map(all -> !all.ticked().isEmpty()).orElse(false);
    }

    private boolean failed() {
        return model.phase() == Phase.APPLIED && model.count(new StepFilter.Failed()) > 0;
    }

    private int standing() {
        return model.standing().map(all -> all.review().standing()).orElse(0);
    }
}
