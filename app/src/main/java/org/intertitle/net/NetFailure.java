package org.intertitle.net;

/** Why a request that was sent brought no answer that can be used. */
public enum NetFailure {
    /** No connection, or it broke. */
    UNREACHABLE,
    /** Not all of the answer came in time. */
    TOO_SLOW,
    /** The answer has more bytes than were allowed. */
    TOO_LARGE,
    /** It leads on to an address that is not safe, or on and on. */
    BAD_REDIRECT,
    /** The program went offline, or gave up, in the midst of it. */
    STOPPED
}
