package org.intertitle.ui.plan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The editing of the name that a planned step gives its file; what is wrong is told in place. */
final class TargetEdit {
    private final ReadOnlyObjectWrapper<@Nullable PlannedStep> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Plans plans;
    private final UiTasks tasks;
    private final Texts texts;
    private final Runnable changed;
    private final UiTasks.Latest checking;
    private String name = "";

    /** {@code changed} is run once a name was stored. */
    TargetEdit(Plans plans, UiTasks tasks, Texts texts, Runnable changed) {
        this.plans = plans;
        this.tasks = tasks;
        this.texts = texts;
        this.changed = changed;
        this.checking = tasks.latest();
    }

    void start(PlannedStep edited) {
        name = String.valueOf(edited.to().getFileName());
        problem.set("");
        step.set(edited);
    }

    void cancel() {
        checking.forget();
        problem.set("");
        step.set(null);
    }

    /** Looks at the name while it is typed, and says what is wrong with it. */
    void typed(String typed) {
        name = typed;
        PlannedStep edited = step.get();
        if (edited == null) {
            return;
        }
        checking.forget();
        Optional<String> wrong = wrong(edited, typed);
        problem.set(wrong.orElse(""));
        if (wrong.isEmpty()) {
            Path target = edited.to().resolveSibling(typed);
            checking.run(() -> checked(edited, target), _ -> problem.set(""), this::refused);
        }
    }

    /** What can be said without looking at the disk. */
    private Optional<String> wrong(PlannedStep edited, String typed) {
        String extension = "." + edited.format();
        if (!typed.toLowerCase(Locale.ROOT).endsWith(extension)
                || typed.length() == extension.length()) {
            return Optional.of(texts.text("plan.name.extension", extension));
        }
        try {
            return edited.to().resolveSibling(typed).getNameCount() == edited.to().getNameCount()
                    ? Optional.empty()
                    : Optional.of(texts.text("plan.name.invalid"));
        } catch (InvalidPathException forbidden) {
            return Optional.of(texts.text("plan.name.invalid"));
        }
    }

    /** Stores the name; where it cannot be had, the editing goes on and says why. */
    void save(String typed) {
        PlannedStep edited = step.get();
        if (edited == null) {
            return;
        }
        name = typed;
        checking.forget();
        if (typed.equals(String.valueOf(edited.to().getFileName()))) {
            cancel();
            return;
        }
        Optional<String> wrong = wrong(edited, typed);
        if (wrong.isPresent()) {
            problem.set(wrong.get());
        } else {
            Path target = edited.to().resolveSibling(typed);
            tasks.run(() -> stored(edited, target), _ -> saved(), this::refused);
        }
    }

    private Path checked(PlannedStep edited, Path target) {
        plans.check(edited, target);
        return target;
    }

    private Path stored(PlannedStep edited, Path target) {
        plans.retarget(edited, target);
        return target;
    }

    private void saved() {
        cancel();
        changed.run();
    }

    private void refused(Throwable failure) {
        problem.set(texts.wording().error(failure));
    }

    /** The name as it was last typed. */
    String name() {
        return name;
    }

    /** The step whose name is edited; null while none is. */
    ReadOnlyObjectProperty<@Nullable PlannedStep> step() {
        return step.getReadOnlyProperty();
    }

    /** What is wrong with the name; empty while nothing is. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
