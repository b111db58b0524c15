package org.intertitle.profiles;

import java.util.List;

/**
 * A profile as somebody wrote it, not yet checked. Where it is saved under a name that exists, it
 * replaces that profile; {@code isDefault} makes it the one that rules where none is assigned.
 */
public record ProfileDraft(
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
        List<String> mustNotContain) {

    public ProfileDraft {
        wishes = List.copyOf(wishes);
        equivalents = List.copyOf(equivalents);
        sources = List.copyOf(sources);
        mustContainAll = List.copyOf(mustContainAll);
        mustContainAny = List.copyOf(mustContainAny);
        mustNotContain = List.copyOf(mustNotContain);
    }

    /** A draft that asks for these wishes and leaves all else at its default. */
    public static ProfileDraft of(String name, List<Wish> wishes) {
        return new ProfileDraft(
                name,
                false,
                wishes,
                Embedded.ANY,
                List.of(),
                TargetFormat.KEEP,
                new Cutoff.All(),
                List.of(),
                0,
                List.of(),
                List.of(),
                List.of());
    }

    /** What to edit when an existing profile is changed. */
    public static ProfileDraft of(Profile profile) {
        return new ProfileDraft(
                profile.name(),
                profile.isDefault(),
                profile.wishes(),
                profile.embedded(),
                profile.equivalents(),
                profile.format(),
                profile.cutoff(),
                profile.sources(),
                profile.minimumScore(),
                profile.mustContainAll(),
                profile.mustContainAny(),
                profile.mustNotContain());
    }
}
