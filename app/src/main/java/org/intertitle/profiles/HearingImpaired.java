package org.intertitle.profiles;

/**
 * How a wish treats subtitles for the hearing-impaired: {@code WANT} prefers them and takes others;
 * {@code AVOID} takes them while nothing else is there and keeps looking; {@code ONLY} takes
 * nothing else.
 */
public enum HearingImpaired {
    WANT,
    AVOID,
    EITHER,
    ONLY
}
