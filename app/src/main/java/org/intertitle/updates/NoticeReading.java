package org.intertitle.updates;

/** What a notice turned out to be. */
sealed interface NoticeReading {

    /** Signed, sound, and newer than what runs. */
    record Newer(Notice notice) implements NoticeReading {}

    /** It speaks of the version that runs. */
    record UpToDate() implements NoticeReading {}

    /** It is not to be believed. */
    record Refused(Why why) implements NoticeReading {}

    /** What is wrong with a notice. */
    enum Why {
        TOO_LARGE,
        BAD_SIGNATURE,
        GARBAGE,
        OLDER,
        FROM_THE_FUTURE
    }
}
