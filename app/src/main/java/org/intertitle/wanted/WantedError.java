package org.intertitle.wanted;

import org.intertitle.kernel.ErrorCode;

/** What can be wrong with a request about wanted items. */
public enum WantedError implements ErrorCode {
    /** There is no such item; argument: the id. */
    UNKNOWN("wanted.unknown"),
    /** There is no such video; argument: the id. */
    UNKNOWN_VIDEO("wanted.unknown_video"),
    /** There is no such source; arguments: the word, the words that are allowed. */
    UNKNOWN_SOURCE("wanted.unknown_source"),
    /** Profiles were not set up yet: there is no default. */
    NO_PROFILE("wanted.no_profile");

    private final String code;

    WantedError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
