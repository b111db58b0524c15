package org.intertitle.ui.firstrun;

import org.intertitle.Stores;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansService;
import org.intertitle.profiles.Wish;
import org.intertitle.queries.QueryFilter;
import org.intertitle.ui.firstrun.Beginning.Doing;
import org.intertitle.ui.firstrun.Beginning.Lacking;
import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan of all that can be done after the first scan, and the result in numbers. Thread-safe.
 */
public final class FirstPlan {
    private static final int PAGE = 500;

    private final WantedPlans wantedPlans;
    private final PlansService plans;
    private final WantedService wanted;
    private @Nullable PlanId made;

    public FirstPlan(WantedPlans wantedPlans, PlansService plans, WantedService wanted) {
        this.wantedPlans = wantedPlans;
        this.plans = plans;
        this.wanted = wanted;
    }

    synchronized Optional<PlanId> id() {
        return Optional.ofNullable(made);
    }

    /** Plans what is wanted now, in place of an earlier plan, and counts. */
    synchronized Result result(List<Wish> asked, Stores stores) {
        PlanId before = made;
        if (before != null) {
            plans.discard(before);
        }
        made = wantedPlans.of(open()).orElse(null);
        PlanId now = made;
        List<PlannedStep> steps = now == null ? List.of() : plans.steps(now);
        return new Count(asked, steps).result(stores);
    }

    private List<WantedId> open() {
        List<WantedId> ids = new ArrayList<>();
        List<Wanted> page = wanted.open(null, 0, PAGE);
        while (!page.isEmpty()) {
            page.forEach(item -> ids.add(item.id()));
            page = wanted.open(null, page.getLast().id().value(), PAGE);
        }
        return ids;
    }

    /** Counts videos by how they stand to the first wish, and how many lack the others. */
    private record Count(List<Wish> asked, List<PlannedStep> steps) {
        Result result(Stores stores) {
            List<VideoId> videos =
                    stores.unitOfWork()
                            .read(tx -> stores.libraryQueries().videoIds(tx, QueryFilter.ALL));
            int present = 0;
            int embedded = 0;
            Map<Language, Integer> lacking = new HashMap<>();
            for (int from = 0; from < videos.size(); from += PAGE) {
                List<VideoId> page = videos.subList(from, Math.min(from + PAGE, videos.size()));
                for (Wanted item : itemsOf(stores, page)) {
                    switch (item.state()) {
                        case PRESENT, POOR, WORKING -> present += first(item);
                        case EMBEDDED -> embedded += first(item);
                        case WANTED -> lacking.merge(item.language(), 1, Integer::sum);
                        case NOT_WANTED -> {}
                    }
                }
            }
            Language language = asked.getFirst().language();
            int lack = lacking.getOrDefault(language, 0);
            int fixable = Math.min(lack, fixable(asked.getFirst()));
            return new Result(
                    videos.size(),
                    language,
                    present,
                    embedded,
                    fixable,
                    lack - fixable,
                    asked.stream()
                            .skip(1)
                            .map(Wish::language)
                            .filter(lacking::containsKey)
                            .map(each -> new Lacking(each, lacking.getOrDefault(each, 0)))
                            .toList(),
                    doings());
        }

        private int first(Wanted item) {
            return item.language().equals(asked.getFirst().language()) ? 1 : 0;
        }

        private List<Wanted> itemsOf(Stores stores, List<VideoId> page) {
            return stores.unitOfWork().read(tx -> stores.wanted().ofVideos(tx, page)).stream()
                    .filter(this::isAsked)
                    .toList();
        }

        private boolean isAsked(Wanted item) {
            return asked.stream()
                    .anyMatch(wish ->
                            wish.language().equals(item.language()) && wish.kind() == item.kind());
        }

        private int fixable(Wish wish) {
            return (int)
                    steps.stream()
                            .filter(step -> step.language().reads(wish.language()))
                            .filter(step -> step.kind() == wish.kind())
                            .map(PlannedStep::video)
                            .distinct()
                            .count();
        }

        /** The step whose names fit best on one line. */
        private static PlannedStep shortest(List<PlannedStep> group) {
            return Collections.min(
                    group,
                    Comparator.comparingInt(step ->
                            String.valueOf(step.from().getFileName()).length()
                                    + String.valueOf(step.to().getFileName()).length()));
        }

        private List<Doing> doings() {
            List<Doing> doings = new ArrayList<>();
            for (Action action : Action.values()) {
                List<PlannedStep> group =
                        steps.stream().filter(step -> step.action() == action).toList();
                if (!group.isEmpty()) {
                    PlannedStep example = shortest(group);
                    doings.add(
                            new Doing(
                                    action,
                                    group.size(),
                                    String.valueOf(example.from().getFileName()),
                                    String.valueOf(example.to().getFileName()),
                                    group.stream()
                                            .map(PlannedStep::cost)
                                            .reduce(Cost.NONE, Cost::plus)));
                }
            }
            return doings;
        }
    }
}
