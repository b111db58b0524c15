package org.intertitle.ui.library;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.TitleId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Finds out in the background what the side panel shows: one title and the step that would help it
 * most, several titles together, or all in the filter. FX thread only.
 */
final class PanelModel {
    private final ReadOnlyObjectWrapper<Panel> panel =
            new ReadOnlyObjectWrapper<>(new Panel.Empty());
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.None());
    private final Titles titles;
    private final UiTasks tasks;
    private final UiTasks.Latest looking;
    private final UiTasks.Latest planning;
    private AtomicBoolean stop = new AtomicBoolean();

    /** What can be done now for the one title that is shown. */
    sealed interface Step {
        /** Nothing is wanted, or nothing was asked yet. */
        record None() implements Step {}

        /** It is being found out. */
        record Searching() implements Step {}

        /** Nothing on the disk can serve. */
        record Impossible() implements Step {}

        /** This would help most. */
        record Best(PlannedStep step) implements Step {}
    }

    PanelModel(Titles titles, UiTasks tasks) {
        this.titles = titles;
        this.tasks = tasks;
        this.looking = tasks.latest();
        this.planning = tasks.latest();
    }

    /** Shows what these are about; no ids mean all in the filter. */
    void look(List<TitleId> meant, String filter) {
        if (meant.size() == 1) {
            TitleId title = meant.getFirst();
            looking.run(() -> titles.facts(title), this::found, this::notFound);
            return;
        }
        forgetStep();
        List<TitleId> frozen = List.copyOf(meant);
        if (frozen.isEmpty()) {
            looking.run(
                    () -> titles.sums(filter),
                    sums -> panel.set(new Panel.Whole(sums)),
                    this::notFound);
        } else {
            looking.run(
                    () -> titles.sums(frozen),
                    sums -> panel.set(new Panel.Several(sums)),
                    this::notFound);
        }
    }

    private void found(Optional<TitleFacts> found) {
        if (found.isEmpty()) {
            clear();
            return;
        }
        TitleFacts facts = found.get();
        boolean same =
                panel.get() instanceof Panel.One(TitleFacts before)
                        && before.row().id().equals(facts.row().id());
        panel.set(new Panel.One(facts));
        search(facts, same);
    }

    /** What is shown stays until the answer is there, where it is the same title. */
    private void search(TitleFacts facts, boolean same) {
        if (facts.row().wanted() == 0) {
            forgetStep();
            return;
        }
        stop.set(true);
        AtomicBoolean asked = new AtomicBoolean();
        stop = asked;
        if (!same || step.get() instanceof Step.None) {
            step.set(new Step.Searching());
        }
        TitleId title = facts.row().id();
        planning.run(
                () -> titles.next(title, asked::get),
                best -> step.set(best.<Step>map(Step.Best::new).orElseGet(Step.Impossible::new)),
                this::notPlanned);
    }

    private void notPlanned(Throwable failure) {
        step.set(new Step.None());
        if (!(failure instanceof AppException) && !(failure instanceof CancellationException)) {
            tasks.report(failure);
        }
    }

    /** A title that is gone, and a filter that is none, leave the panel empty. */
    private void notFound(Throwable failure) {
        clear();
        if (!(failure instanceof AppException)) {
            tasks.report(failure);
        }
    }

    private void forgetStep() {
        stop.set(true);
        planning.forget();
        step.set(new Step.None());
    }

    /** Shows nothing. */
    void clear() {
        looking.forget();
        forgetStep();
        panel.set(new Panel.Empty());
    }

    /** Answers that are under way are wanted no more; what is shown stays. */
    void forget() {
        looking.forget();
        stop.set(true);
        planning.forget();
    }

    ReadOnlyObjectProperty<Panel> panel() {
        return panel.getReadOnlyProperty();
    }

    /** What is known of the one title that is shown; null where no one title is. */
    @Nullable TitleFacts facts() {
        return panel.get() instanceof Panel.One(TitleFacts facts) ? facts : null;
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }
}
