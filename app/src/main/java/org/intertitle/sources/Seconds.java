package org.intertitle.sources;

/** Rough estimates of how long work on files takes, for plans; seconds. */
final class Seconds {

    private static final double STEP = 0.02;
    private static final double BYTES_A_SECOND = 100e6;
    private static final double CONVERSION_BYTES_A_SECOND = 5e6;

    private Seconds() {}

    static double toMove(long bytes) {
        return STEP + bytes / BYTES_A_SECOND;
    }

    static double toConvert(long bytes) {
        return STEP + bytes / CONVERSION_BYTES_A_SECOND;
    }

    /** With an index a track is found by it; without one the whole video is read. */
    static double toExtract(long bytes) {
        return STEP + bytes / BYTES_A_SECOND;
    }
}
