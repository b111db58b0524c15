package org.intertitle.wanted;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.plans.PlannedStep;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What would help titles most, found as a plan would find it, but neither stored nor carried out.
 * Thread-safe.
 */
public final class NextSteps {

    /** A series may want thousands; whoever asks wants to see one step soon. */
    private static final int MOST = 24;

    private static final Comparator<Wanted> LIKELY =
            Comparator.<Wanted, Boolean>comparing(item -> !likely(item))
                    .thenComparingInt(Wanted::position)
                    .thenComparing(Wanted::id);

    private static final Comparator<PlannedStep> BEST =
            Comparator.<PlannedStep, Boolean>comparing(step -> step.error() != null)
                    .thenComparing(step -> step.doubt() != null)
                    .thenComparing(PlannedStep::action);

    private final WantedStores stores;
    private final PlanMissing planMissing;

    public NextSteps(WantedStores stores, PlanMissing planMissing) {
        this.stores = stores;
        this.planMissing = planMissing;
    }

    /**
     * Steps for what a title wants, the best first: what can be done before what cannot, what is
     * sure before what is in doubt, what the profile asks for first. Looks at the two dozen items
     * of which most is to be expected.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    public List<PlannedStep> of(TitleId title, Cancellation cancel) {
        List<WantedId> items = items(title);
        if (items.isEmpty()) {
            return List.of();
        }
        return planMissing.preview(new PlanRequest(items, null, Set.of()), cancel).stream()
                .sorted(BEST)
                .toList();
    }

    private List<WantedId> items(TitleId title) {
        return stores
                .work()
                .read(tx ->
                        stores.wanted()
                                .ofVideos(
                                        tx,
                                        stores.library().videosOf(tx, title).stream()
                                                .map(video -> video.id())
                                                .toList()))
                .stream()
                .filter(Wanted::open)
                .sorted(LIKELY)
                .limit(MOST)
                .map(Wanted::id)
                .toList();
    }

    private static boolean likely(Wanted item) {
        ReasonCode reason = item.reason();
        return reason != null && reason.onDisk();
    }
}
