package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.WantedId;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to plan: these items, or where there are none all that are open, of one language or of all.
 * Naming sources limits the plan to them, and asks also for what a track or a sidecar satisfies
 * already; without names the profile's sources are used, or all.
 */
public record PlanRequest(List<WantedId> ids, @Nullable Language language, Set<String> sources) {

    public PlanRequest {
        ids = List.copyOf(ids);
        sources =
                sources.stream()
                        .map(source -> source.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Everything that is open, from every source. */
    public static final PlanRequest ALL = new PlanRequest(List.of(), null, Set.of());

    boolean all() {
        return ids.isEmpty();
    }

    boolean explicit() {
        return !sources.isEmpty();
    }
}
