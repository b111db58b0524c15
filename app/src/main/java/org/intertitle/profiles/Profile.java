package org.intertitle.profiles;

import org.intertitle.kernel.ProfileId;

import java.util.List;

/**
 * Which subtitles a title should have, in the order of importance; from which sources; when it is
 * good enough. {@code minimumScore} is 0 to 100. A candidate's release name must contain all of
 * {@code mustContainAll}, one of {@code mustContainAny} (where not empty) and none of {@code
 * mustNotContain}; these are case-insensitive regular expressions. {@code revision} grows with each
 * change.
 */
public record Profile(
        ProfileId id,
        String name,
        boolean isDefault,
        List<Wish> wishes,
        Embedded embedded,
        List<Equivalent> equivalents,
        TargetFormat format,
        Cutoff cutoff,
        List<String> sources,
        int minimumScore,
        List<String> mustContainAll,
        List<String> mustContainAny,
        List<String> mustNotContain,
        long revision) {

    public Profile {
        wishes = List.copyOf(wishes);
        equivalents = List.copyOf(equivalents);
        sources = List.copyOf(sources);
        mustContainAll = List.copyOf(mustContainAll);
        mustContainAny = List.copyOf(mustContainAny);
        mustNotContain = List.copyOf(mustNotContain);
    }
}
