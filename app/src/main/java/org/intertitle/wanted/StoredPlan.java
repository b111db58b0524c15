package org.intertitle.wanted;

import org.intertitle.events.DomainEvent.PlanChanged;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlanRepository;
import org.intertitle.plans.PlannedStep;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Stores the steps of a new plan under stable ids: a step that was planned before, and is the same,
 * keeps its id and comes over into the new plan; where all steps of a plan come back, the plan
 * itself does.
 */
final class StoredPlan {

    private static final int PAGE = 400;

    private final WantedStores stores;
    private final PlanRepository plans;

    StoredPlan(WantedStores stores, PlanRepository plans) {
        this.stores = stores;
        this.plans = plans;
    }

    /** What makes a step the same as one that was planned before. */
    private record Key(
            @Nullable WantedId wanted,
            VideoId video,
            @Nullable SubtitleId subtitle,
            Action action,
            Path from,
            @Nullable Integer track,
            Path to,
            String format) {

        static Key of(PlannedStep step) {
            return new Key(
                    step.wanted(),
                    step.video(),
                    step.subtitle(),
                    step.action(),
                    step.from(),
                    step.track(),
                    step.to(),
                    step.format());
        }
    }

    Plan store(List<PlannedStep> drafts, Instant now) {
        Map<Key, PlannedStep> before = new HashMap<>();
        List<Long> videos = drafts.stream().map(step -> step.video().value()).distinct().toList();
        for (List<Long> page : pages(videos)) {
            stores.work()
                    .read(tx -> plans.plannedFor(tx, page))
                    .forEach(step -> before.putIfAbsent(Key.of(step), step));
        }
        List<PlannedStep> known =
                drafts.stream().map(Key::of).map(before::get).filter(Objects::nonNull).toList();
        Plan same = known.size() == drafts.size() ? same(known) : null;
        return same != null ? refresh(same, drafts, before) : renew(drafts, before, now);
    }

    /** The plan whose open steps are exactly these, null where there is none. */
    private @Nullable Plan same(List<PlannedStep> steps) {
        Set<PlanId> ids = new HashSet<>();
        steps.forEach(step -> ids.add(step.plan()));
        if (ids.size() != 1) {
            return null;
        }
        PlanId id = ids.iterator().next();
        return stores.work()
                .read(tx ->
                        plans.find(tx, id)
                                .filter(plan -> !plan.discarded() && plan.batch() == null)
                                .filter(plan -> plans.steps(tx, id).size() == steps.size()))
                .orElse(null);
    }

    private Plan refresh(Plan plan, List<PlannedStep> drafts, Map<Key, PlannedStep> before) {
        List<PlannedStep> steps = new ArrayList<>(drafts.size());
        for (PlannedStep draft : drafts) {
            PlannedStep old = Objects.requireNonNull(before.get(Key.of(draft)));
            boolean ticked =
                    Objects.equals(old.doubt(), draft.doubt()) ? old.ticked() : draft.ticked();
            steps.add(draft.as(old.id(), plan.id()).ticked(ticked));
        }
        for (List<PlannedStep> page : pages(steps)) {
            stores.work().run(tx -> plans.updateSteps(tx, there(tx, page)));
        }
        return plan;
    }

    private Plan renew(List<PlannedStep> drafts, Map<Key, PlannedStep> before, Instant now) {
        Plan plan =
                stores.work()
                        .write(tx -> {
                            Plan made = new Plan(plans.nextPlanId(tx), now, null, false);
                            plans.insert(tx, made);
                            return made;
                        });
        for (List<PlannedStep> page : pages(drafts)) {
            stores.work().run(tx -> add(tx, plan, page, before));
        }
        return plan;
    }

    private void add(Tx tx, Plan plan, List<PlannedStep> drafts, Map<Key, PlannedStep> before) {
        List<PlannedStep> fresh = new ArrayList<>();
        List<PlannedStep> again = new ArrayList<>();
        for (PlannedStep draft : there(tx, drafts)) {
            PlannedStep old = before.remove(Key.of(draft));
            if (old == null) {
                fresh.add(draft);
            } else {
                again.add(draft.as(old.id(), plan.id()));
            }
        }
        if (!fresh.isEmpty()) {
            long first = plans.reserveSteps(tx, fresh.size());
            List<PlannedStep> numbered = new ArrayList<>(fresh.size());
            for (int i = 0; i < fresh.size(); i++) {
                numbered.add(fresh.get(i).as(first + i, plan.id()));
            }
            plans.insertSteps(tx, numbered);
        }
        if (!again.isEmpty()) {
            plans.updateSteps(tx, again);
        }
        stores.events().tell(tx, new PlanChanged(plan.id()));
    }

    /** Without the steps whose video, subtitle or item a scan removed while they were planned. */
    private List<PlannedStep> there(Tx tx, List<PlannedStep> steps) {
        Set<VideoId> videos = new HashSet<>();
        Set<WantedId> items = new HashSet<>();
        for (PlannedStep step : steps) {
            videos.add(step.video());
            if (step.wanted() != null) {
                items.add(step.wanted());
            }
        }
        Set<SubtitleId> subtitles = new HashSet<>();
        stores.library().subtitlesOf(tx, videos).forEach(there -> subtitles.add(there.id()));
        Set<WantedId> known = new HashSet<>();
        stores.wanted().find(tx, items).forEach(item -> known.add(item.id()));
        return steps.stream()
                .filter(step -> step.subtitle() == null || subtitles.contains(step.subtitle()))
                .filter(step -> step.wanted() == null || known.contains(step.wanted()))
                .toList();
    }

    private static <T> List<List<T>> pages(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> pages = new ArrayList<>();
        for (int from = 0; from < list.size(); from += PAGE) {
            pages.add(list.subList(from, Math.min(list.size(), from + PAGE)));
        }
        return pages;
    }
}
