package org.intertitle.ui.settings;

import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.Profile;

import java.util.List;

/** What a profile says besides its languages: how subtitles are found and judged. */
public record ProfileRest(
        List<Equivalent> equivalents,
        List<String> sources,
        int minimumScore,
        List<String> mustContainAll,
        List<String> mustContainAny,
        List<String> mustNotContain) {
    static final ProfileRest NONE =
            new ProfileRest(List.of(), List.of(), 0, List.of(), List.of(), List.of());

    public ProfileRest {
        equivalents = List.copyOf(equivalents);
        sources = List.copyOf(sources);
        mustContainAll = List.copyOf(mustContainAll);
        mustContainAny = List.copyOf(mustContainAny);
        mustNotContain = List.copyOf(mustNotContain);
    }

    static ProfileRest of(Profile profile) {
        return new ProfileRest(
                profile.equivalents(),
                profile.sources(),
                profile.minimumScore(),
                profile.mustContainAll(),
                profile.mustContainAny(),
                profile.mustNotContain());
    }

    ProfileRest withEquivalents(List<Equivalent> next) {
        return new ProfileRest(
                next, sources, minimumScore, mustContainAll, mustContainAny, mustNotContain);
    }

    ProfileRest withSources(List<String> next) {
        return new ProfileRest(
                equivalents, next, minimumScore, mustContainAll, mustContainAny, mustNotContain);
    }

    ProfileRest withScore(int next) {
        return new ProfileRest(
                equivalents, sources, next, mustContainAll, mustContainAny, mustNotContain);
    }

    ProfileRest withTerms(List<String> all, List<String> any, List<String> not) {
        return new ProfileRest(equivalents, sources, minimumScore, all, any, not);
    }
}
