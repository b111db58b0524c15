package org.intertitle.ui.plan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.LoadState;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.ScreenHead.Crumb;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.plan.PlanStanding.Phase;
import org.intertitle.ui.plan.Plans.Preview;
import org.intertitle.ui.plan.Plans.Review;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The review of one plan: its steps by action, ticked or not; then its application, its result with
 * what failed, and its undo. Nothing is changed before it is applied.
 */
public final class PlanViewModel {
    private final ScreenHead head = new ScreenHead();
    private final LoadState load = new LoadState();
    private final ReadOnlyObjectWrapper<@Nullable Review> review = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Long, PlannedStep.Reason>> stale =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final StepList steps = new StepList();
    private final Listening listening = new Listening();
    private final Plans plans;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Texts texts;
    private final TargetEdit target;
    private final PlanTicks ticks;
    private final PlanCommands commands;
    private final UiTasks.Latest loading;
    private final UiTasks.Latest looking;
    private final UiTasks.Latest checking;
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
        this.texts = texts;
        this.target = new TargetEdit(plans, tasks, texts, this::reload);
        this.ticks = new PlanTicks(plans, tasks, this::showTicked, this::reload);
        this.commands =
                new PlanCommands(plans, tasks, navigator, notifications, texts, new OnScreen());
        this.loading = tasks.latest();
        this.looking = tasks.latest();
        this.checking = tasks.latest();
        head.title().set(texts.text("plan.title"));
        head.prompt().set(texts.text("plan.search"));
        head.crumb().set(new Crumb(texts.text("rail.wanted"), new Place.Wanted(null)));
    }

    private final class OnScreen implements PlanCommands.Current {
        @Override
        public @Nullable PlanId plan() {
            return plan;
        }

        @Override
        public Optional<PlanStanding> standing() {
            return PlanViewModel.this.standing();
        }

        @Override
        public void reload() {
            PlanViewModel.this.reload();
        }
    }

    /** Shows this plan and listens. */
    public void activate(PlanId id) {
        listening.begin(updates, this::changed, this::subscribe);
        if (!id.equals(plan)) {
            forget(id);
        }
        reload();
        lookWhetherStale();
    }

    private void subscribe() {
        listening.add(steps.filter().subscribe((_, _) -> arrange()));
        listening.add(head.search().subscribe((_, _) -> arrange()));
        listening.add(steps.chosen().subscribe((before, now) -> look(before, now)));
    }

    private void forget(PlanId next) {
        plan = next;
        ticks.begin(next);
        steps.begin();
        stale.set(Map.of());
        target.cancel();
        head.search().set("");
        load.set(ListState.LOADING);
    }

    public void deactivate() {
        listening.end();
        loading.forget();
        looking.forget();
        checking.forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.PlanChanged.class,
                DomainEvent.JobsChanged.class,
                DomainEvent.JobProgressed.class,
                DomainEvent.JournalChanged.class)) {
            reload();
        }
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.WantedChanged.class,
                DomainEvent.FoldersChanged.class)) {
            lookWhetherStale();
        }
    }

    public void reload() {
        PlanId id = plan;
        if (id != null) {
            loading.run(() -> plans.review(id), this::loaded, load::failed);
        }
    }

    private void lookWhetherStale() {
        PlanId id = plan;
        if (id != null) {
            checking.run(() -> plans.stale(id), stale::set, _ -> stale.set(Map.of()));
        }
    }

    private void loaded(Optional<Review> found) {
        if (ticks.pending()) {
            return;
        }
        review.set(found.filter(each -> !each.plan().discarded()).orElse(null));
        Review now = review.get();
        if (now == null) {
            steps.clear();
            load.set(ListState.NOTHING_YET);
            return;
        }
        String made = texts.formats().time(now.plan().created());
        head.note().set(phase() == Phase.REVIEW ? texts.text("plan.note", made) : "");
        arrange();
    }

    private void arrange() {
        Review now = review.get();
        if (now == null) {
            return;
        }
        steps.show(now.steps(), head.search().get());
        load.set(steps.shown().isEmpty() ? ListState.FILTER_HIDES_ALL : ListState.READY);
    }

    /** The content of a step is read anew only where another step, or its outcome, is looked at. */
    private void look(@Nullable PlannedStep before, @Nullable PlannedStep step) {
        if (step == null) {
            preview.set(null);
        } else if (before == null || before.id() != step.id() || before.status() != step.status()) {
            preview.set(null);
            looking.run(() -> plans.preview(step), found -> preview.set(found.orElse(null)));
        }
    }

    /** What the steps come to; empty while there are none. */
    Optional<PlanStanding> standing() {
        return Optional.ofNullable(review.get()).map(PlanStanding::new);
    }

    Phase phase() {
        return standing().map(PlanStanding::phase).orElse(Phase.REVIEW);
    }

    public int count(StepFilter which) {
        return standing().map(all -> all.count(which)).orElse(0);
    }

    /** Ticks a step, or unticks it. */
    public void toggle(PlannedStep step) {
        tick(List.of(step), !step.ticked());
    }

    /** Ticks all shown steps of an action, or unticks them where all are ticked. */
    public void toggleAll(Action action) {
        List<PlannedStep> group = steps.shown(action);
        tick(group, !group.stream().allMatch(PlannedStep::ticked));
    }

    /** Ticks everything that is shown, or unticks it. */
    public void tickShown(boolean ticked) {
        tick(steps.shown(), ticked);
    }

    private void tick(List<PlannedStep> which, boolean ticked) {
        if (phase() != Phase.APPLYING) {
            ticks.tick(which, ticked);
        }
    }

    private void showTicked(Set<Long> ids, boolean ticked) {
        Review now = review.get();
        if (now != null) {
            review.set(now.ticked(ids, ticked));
            arrange();
        }
    }

    /** Whether a step was done and taken back since. */
    boolean undone(PlannedStep step) {
        Review now = review.get();
        return now != null && now.undone().contains(step.id());
    }

    /** Edits the name that the chosen step gives its file. */
    void rename() {
        PlannedStep step = steps.chosen().get();
        if (step != null && step.status() == StepStatus.PLANNED && phase() != Phase.APPLYING) {
            target.start(step);
        }
    }

    /** What can be done to the whole plan. */
    public PlanCommands commands() {
        return commands;
    }

    TargetEdit target() {
        return target;
    }

    void details(Throwable failure) {
        tasks.report(failure);
    }

    public void toWanted() {
        navigator.go(new Place.Wanted(null));
    }

    /** Opens the subtitle that the chosen step works on, or made. */
    void read() {
        PlannedStep step = steps.chosen().get();
        if (step != null) {
            boolean inside = step.track() != null && step.status() != StepStatus.DONE;
            SubtitleAt at =
                    inside && step.track() != null
                            ? new SubtitleAt.OfTrack(step.video(), step.track())
                            : new SubtitleAt.OfFile(
                                    step.status() == StepStatus.DONE ? step.to() : step.from());
            navigator.go(new Place.OfSubtitle(at));
        }
    }

    public void showAll() {
        steps.filter().set(new StepFilter.All());
        head.search().set("");
    }

    public ScreenHead head() {
        return head;
    }

    public LoadState load() {
        return load;
    }

    public ReadOnlyObjectProperty<@Nullable Review> review() {
        return review.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Preview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** Why steps cannot be carried out as planned any more, by their ids. */
    ReadOnlyObjectProperty<Map<Long, PlannedStep.Reason>> stale() {
        return stale.getReadOnlyProperty();
    }

    /** The steps as they are listed. */
    StepList steps() {
        return steps;
    }
}
