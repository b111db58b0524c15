package org.intertitle.release;

/** What a stretch of a name can tell. */
enum Property {
    SEASON,
    EPISODE,
    ABSOLUTE,
    DATE,
    YEAR,
    PART,
    /** A part of one work on several files, never of its title. */
    DISC,
    GROUP,
    SCREEN_SIZE,
    SOURCE,
    VIDEO_CODEC,
    AUDIO_CODEC,
    CHANNELS,
    SERVICE,
    EDITION,
    LANGUAGE,
    SUBTITLE_LANGUAGE,
    PROPER,
    VERSION,
    CRC,
    OTHER,
    COUNTRY,
    ID,
    TITLE,
    LONG_TITLE,
    EPISODE_TITLE,
    /** Understood, but no field of ours. */
    IGNORED;

    /** Whether it places a file in a series. */
    boolean numbers() {
        return this == SEASON || this == EPISODE || this == ABSOLUTE || this == DATE;
    }

    /** Whether it describes the encode, as words of a title never do. */
    boolean technical() {
        return switch (this) {
            case SCREEN_SIZE, SOURCE, VIDEO_CODEC, AUDIO_CODEC, CHANNELS, SERVICE -> true;
            default -> false;
        };
    }
}
