package org.intertitle.profiles;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with a profile or with a request about one; arguments begin with the field. */
public enum ProfilesError implements ErrorCode {
    /** It has no name; argument: {@code name}. */
    NAME_MISSING("profiles.name_missing"),
    /** Another profile has this name; arguments: {@code name}, the name. */
    NAME_TAKEN("profiles.name_taken"),
    /** It asks for nothing; argument: {@code languages}. */
    NO_WISH("profiles.no_wish"),
    /** A wish names no language; arguments: {@code languages}, the wish's place from 1. */
    WISH_WITHOUT_LANGUAGE("profiles.wish_without_language"),
    /** Two wishes ask for the same; arguments: {@code languages}, the language, the kind. */
    DUPLICATE_WISH("profiles.duplicate_wish"),
    /** A regular expression cannot be read; arguments: the field, the expression, what is wrong. */
    BAD_PATTERN("profiles.bad_pattern"),
    /** The cutoff is none of the wishes; arguments: {@code cutoff}, the language, the kind. */
    UNKNOWN_CUTOFF("profiles.unknown_cutoff"),
    /** Arguments: {@code minimumScore}, the number; 0 to 100 is allowed. */
    BAD_SCORE("profiles.bad_score"),
    /** There is no such profile; argument: its name or id. */
    UNKNOWN("profiles.unknown"),
    /** The default profile cannot be removed before another is the default; argument: its name. */
    DEFAULT_STAYS("profiles.default_stays");

    private final String code;

    ProfilesError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
