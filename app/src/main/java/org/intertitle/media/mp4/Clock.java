package org.intertitle.media.mp4;

/** Lays the ticks of a track on the milliseconds of the presentation. */
record Clock(long movieScale, MovieTrack track) {

    private static final double MS = 1000;

    long ms(long ticks) {
        double delay = track.edit().delay() * MS / movieScale;
        return Math.round((ticks - track.edit().from()) * MS / track.timescale() + delay);
    }

    long length(long ticks) {
        return Math.round(ticks * MS / track.timescale());
    }
}
