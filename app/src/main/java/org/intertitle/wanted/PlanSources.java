package org.intertitle.wanted;

import org.intertitle.kernel.AppException;
import org.intertitle.profiles.Profile;
import org.intertitle.sources.Source;
import org.intertitle.sources.SourceAction;

import java.util.List;
import java.util.stream.Collectors;

/** Which sources a request and a profile let speak, and who carries an action out. Immutable. */
public final class PlanSources {

    private final List<Source> sources;

    public PlanSources(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** Refuses words that are no source. */
    void check(PlanRequest request) {
        for (String word : request.sources()) {
            if (sources.stream().noneMatch(source -> source.id().equals(word))) {
                throw new AppException(
                        WantedError.UNKNOWN_SOURCE,
                        word,
                        sources.stream().map(Source::id).collect(Collectors.joining(", ")));
            }
        }
    }

    List<Source> of(PlanRequest request, Profile profile, Decision decision) {
        return sources.stream()
                .filter(source -> allowed(source.id(), request, profile))
                .filter(source -> !request.all() || helps(source, decision))
                .toList();
    }

    private static boolean allowed(String id, PlanRequest request, Profile profile) {
        if (request.explicit()) {
            return request.sources().contains(id);
        }
        return profile.sources().isEmpty() || profile.sources().contains(id);
    }

    /** Of what is satisfied, tracks can be extracted and sidecars converted. */
    private static boolean helps(Source source, Decision decision) {
        return switch (decision.state()) {
            case WANTED, WORKING -> true;
            case EMBEDDED, POOR -> source.actions().contains(SourceAction.EXTRACT);
            case PRESENT -> source.actions().contains(SourceAction.CONVERT);
            case NOT_WANTED -> false;
        };
    }

    Source forAction(SourceAction action) {
        return sources.stream()
                .filter(source -> source.actions().contains(action))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody prepares " + action));
    }
}
