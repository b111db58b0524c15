package org.intertitle.profiles;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the name of a release must and must not contain: all of some expressions, any one of others,
 * none of the rest; without regard to case. A release without a name contains nothing. Immutable.
 */
public final class ReleaseTerms {

    private final List<Pattern> all;
    private final List<Pattern> any;
    private final List<Pattern> none;

    /** The terms of a profile, whose expressions were checked when it was saved. */
    public ReleaseTerms(Profile profile) {
        all = patterns(profile.mustContainAll());
        any = patterns(profile.mustContainAny());
        none = patterns(profile.mustNotContain());
    }

    public boolean accept(String release) {
        return all.stream().allMatch(term -> term.matcher(release).find())
                && (any.isEmpty() || any.stream().anyMatch(term -> term.matcher(release).find()))
                && none.stream().noneMatch(term -> term.matcher(release).find());
    }

    private static List<Pattern> patterns(List<String> terms) {
        return terms.stream()
                .map(term -> Pattern.compile(term, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }
}
