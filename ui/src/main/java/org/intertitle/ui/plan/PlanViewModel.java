package org.intertitle.ui.plan;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.Crumb;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.plan.Plans.Preview;
import org.intertitle.ui.plan.Plans.Review;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The review of one plan: its steps by action, ticked or not; then its application, its result with
 * what failed, and its undo. Nothing is changed before {@link #apply}.
 */
public final class PlanViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ObservableList<PlanLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable PlannedStep> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<StepFilter> filter = new SimpleObjectProperty<>(new All());
    private final Set<Action> folded = EnumSet.noneOf(Action.class);
    private final Plans plans;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Notifications notifications;
    private final Texts texts;
    private final TargetEdit target;
    private final UiTasks.Latest loading;
    private final UiTasks.Latest looking;
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Events.@Nullable Subscription listening;
    private @Nullable PlanId plan;

    public PlanViewModel(
            Plans plans,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.plans = plans;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.notifications = notifications;
        this.texts = texts;
        this.target = new TargetEdit(plans, tasks, texts, this::reload);
        this.loading = tasks.latest();
        this.looking = tasks.latest();
        head.title().set(texts.text("plan.title"));
        head.prompt().set(texts.text("plan.search"));
        head.crumb().set(new Crumb(texts.text("rail.wanted"), new Place.Wanted(null)));
    }

    /** Which steps are shown. */
    public sealed interface StepFilter {
        boolean shows(PlannedStep step);
    }

    /** Every step. */
    public record All() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return true;
        }
    }

    /** The steps of one action. */
    public record Of(Action action) implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return step.action() == action;
        }
    }

    /** The steps that are not ticked. */
    public record NotTicked() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return !step.ticked();
        }
    }

    /** The steps with a doubt. */
    public record Doubtful() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return step.doubt() != null;
        }
    }

    /** The steps that failed. */
    public record Failed() implements StepFilter {
        @Override
        public boolean shows(PlannedStep step) {
            return step.status() == StepStatus.FAILED;
        }
    }

    /** Shows this plan and listens. */
    public void activate(PlanId id) {
        if (listening == null) {
            listening = updates.listen(this::changed);
            subscriptions.add(filter.subscribe((_, _) -> arrange()));
            subscriptions.add(head.search().subscribe((_, _) -> arrange()));
            subscriptions.add(chosen.subscribe((_, _) -> look()));
        }
        if (!id.equals(plan)) {
            plan = id;
            folded.clear();
            filter.set(new All());
            chosen.set(null);
            target.cancel();
            head.search().set("");
            state.set(ListState.LOADING);
        }
        reload();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        subscriptions.forEach(Subscription::unsubscribe);
        subscriptions.clear();
        loading.forget();
        looking.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.PlanChanged.class,
                DomainEvent.JobsChanged.class,
                DomainEvent.JobProgressed.class,
                DomainEvent.JournalChanged.class)) {
            reload();
        }
    }

    public void reload() {
        PlanId id = plan;
        if (id != null) {
            loading.run(() -> plans.review(id), this::loaded, this::failed);
        }
    }

    private void failed(Throwable failure) {
        tasks.report(failure);
        state.set(ListState.ERROR);
    }

    private void loaded(Optional<Review> found) {
        review.set(found.filter(each -> !each.plan().discarded()).orElse(null));
        Review now = review.get();
        if (now == null) {
            lines.clear();
            state.set(ListState.NOTHING_YET);
            return;
        }
        head.note()
                .set(
                        phase() == Phase.REVIEW
                                ? texts.text(
                                        "plan.note", texts.formats().time(now.plan().created()))
                                : "");
        arrange();
    }

    private void arrange() {
        Review now = review.get();
        if (now == null) {
            return;
        }
        String words = head.search().get().toLowerCase(Locale.ROOT);
        List<PlannedStep> shown =
                now.steps().stream()
                        .filter(filter.get()::shows)
                        .filter(step ->
                                step.to().toString().toLowerCase(Locale.ROOT).contains(words))
                        .toList();
        List<PlanLine> next = new ArrayList<>();
        for (Action action : Action.values()) {
            List<PlannedStep> group =
                    shown.stream().filter(step -> step.action() == action).toList();
            if (!group.isEmpty()) {
                next.add(heading(action, group));
                if (!folded.contains(action)) {
                    group.forEach(step -> next.add(new PlanLine.Entry(step)));
                }
            }
        }
        lines.setAll(next);
        state.set(shown.isEmpty() ? ListState.FILTER_HIDES_ALL : ListState.READY);
        keepChosen(now, shown);
    }

    private void keepChosen(Review now, List<PlannedStep> shown) {
        PlannedStep before = chosen.get();
        Optional<PlannedStep> same =
                before == null
                        ? Optional.empty()
                        : now.steps().stream().filter(step -> step.id() == before.id()).findFirst();
        chosen.set(same.orElse(shown.isEmpty() ? null : shown.getFirst()));
    }

    private PlanLine.Heading heading(Action action, List<PlannedStep> group) {
        List<PlannedStep> ticked = group.stream().filter(PlannedStep::ticked).toList();
        return new PlanLine.Heading(
                action, ticked.size(), group.size(), cost(ticked), !folded.contains(action));
    }

    private static Cost cost(List<PlannedStep> steps) {
        return steps.stream().map(PlannedStep::cost).reduce(Cost.NONE, Cost::plus);
    }

    private void look() {
        PlannedStep step = chosen.get();
        preview.set(null);
        if (step != null) {
            looking.run(() -> plans.preview(step), found -> preview.set(found.orElse(null)));
        }
    }

    /** Where the plan stands. */
    public enum Phase {
        REVIEW,
        APPLYING,
        APPLIED
    }

    public Phase phase() {
        Review now = review.get();
        if (now != null && now.applying() != null) {
            return Phase.APPLYING;
        }
        boolean applied =
                now != null
                        && now.steps().stream()
                                .anyMatch(step ->
                                        step.status() == StepStatus.DONE
                                                || step.status() == StepStatus.FAILED);
        return applied ? Phase.APPLIED : Phase.REVIEW;
    }

    public int count(StepFilter which) {
        Review now = review.get();
        return now == null ? 0 : (int) now.steps().stream().filter(which::shows).count();
    }

    /** The steps that would be applied. */
    public List<PlannedStep> ticked() {
        Review now = review.get();
        return now == null
                ? List.of()
                : now.steps().stream()
                        .filter(step -> step.ticked() && step.status() == StepStatus.PLANNED)
                        .toList();
    }

    /** What applying the ticked steps takes. */
    public Cost cost() {
        return cost(ticked());
    }

    public int count(StepStatus status) {
        return count(status, review.get());
    }

    private static int count(StepStatus status, @Nullable Review now) {
        return now == null
                ? 0
                : (int) now.steps().stream().filter(step -> step.status() == status).count();
    }

    /** Ticks a step, or unticks it. */
    public void toggle(PlannedStep step) {
        tick(List.of(step.id()), !step.ticked());
    }

    /** Ticks all steps of an action, or unticks them where all are ticked. */
    public void toggleAll(Action action) {
        Review now = review.get();
        if (now == null) {
            return;
        }
        List<PlannedStep> group =
                now.steps().stream()
                        .filter(step -> step.action() == action && filter.get().shows(step))
                        .toList();
        boolean all = group.stream().allMatch(PlannedStep::ticked);
        tick(group.stream().map(PlannedStep::id).toList(), !all);
    }

    private void tick(List<Long> steps, boolean ticked) {
        PlanId id = plan;
        if (id != null && phase() == Phase.REVIEW) {
            tasks.run(() -> plans.tick(id, steps, ticked), this::reload);
        }
    }

    public void fold(Action action) {
        if (!folded.remove(action)) {
            folded.add(action);
        }
        arrange();
    }

    /** Applies what is ticked. */
    public void apply() {
        PlanId id = plan;
        if (id != null && phase() != Phase.APPLYING && !ticked().isEmpty()) {
            tasks.run(() -> plans.apply(id), this::reload);
        }
    }

    /** Tries once more what failed. */
    public void retryFailed() {
        PlanId id = plan;
        if (id != null) {
            tasks.run(() -> plans.retry(id), this::reload);
        }
    }

    /** Throws the plan away and goes back; nothing was changed. */
    public void discard() {
        PlanId id = plan;
        if (id != null) {
            tasks.run(() -> plans.discard(id), navigator::back);
        }
    }

    /** Takes back everything that was applied. */
    public void undo() {
        PlanId id = plan;
        if (id != null) {
            tasks.run(
                    () -> plans.undo(id),
                    refused -> told("plan.undone", "plan.undone.partly", refused));
        }
    }

    /** Does everything again that was taken back. */
    public void redo() {
        PlanId id = plan;
        if (id != null) {
            tasks.run(
                    () -> plans.redo(id),
                    refused -> told("plan.redone", "plan.redone.partly", refused));
        }
    }

    private void told(String all, String partly, int refused) {
        notifications.show(refused == 0 ? texts.text(all) : texts.plural(partly, refused));
        reload();
    }

    /** How many done steps stand: were not taken back since. */
    public int standing() {
        Review now = review.get();
        return now == null ? 0 : now.standing();
    }

    /** Whether a step was done and taken back since. */
    boolean undone(PlannedStep step) {
        Review now = review.get();
        return now != null && now.undone().contains(step.id());
    }

    /** Edits the name that the chosen step gives its file. */
    void rename() {
        PlannedStep step = chosen.get();
        if (step != null && phase() == Phase.REVIEW) {
            target.start(step);
        }
    }

    TargetEdit target() {
        return target;
    }

    public void toWanted() {
        navigator.go(new Place.Wanted(null));
    }

    public void showAll() {
        filter.set(new All());
        head.search().set("");
    }

    public ScreenHead head() {
        return head;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    ObservableList<PlanLine> lines() {
        return lines;
    }

    public ObjectProperty<@Nullable PlannedStep> chosen() {
        return chosen;
    }

    public ObjectProperty<StepFilter> filter() {
        return filter;
    }
}
