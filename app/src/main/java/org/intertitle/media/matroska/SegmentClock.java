package org.intertitle.media.matroska;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** The segment's clock: nanoseconds of one tick, and the duration where it is told. */
record SegmentClock(long scale, @Nullable Long durationMs) {

    private static final long DEFAULT_SCALE = 1_000_000;
    private static final double MS = 1e6;

    static SegmentClock read(Ebml ebml, @Nullable Element info) throws IOException {
        long scale = DEFAULT_SCALE;
        double duration = 0;
        if (info != null) {
            Children children = new Children(ebml, info);
            for (Element e = children.next(); e != null; e = children.next()) {
                switch (e.id()) {
                    case MatroskaId.TIMESTAMP_SCALE -> scale = ebml.unsigned(e);
                    case MatroskaId.DURATION -> duration = ebml.real(e);
                    default -> {}
                }
            }
        }
        scale = scale <= 0 ? DEFAULT_SCALE : scale;
        double ms = duration * scale / MS;
        return new SegmentClock(scale, ms > 0 && ms < Long.MAX_VALUE ? Math.round(ms) : null);
    }

    /** Milliseconds of so many ticks, rounded; saturates instead of overflowing. */
    long ms(long ticks) {
        return scale == DEFAULT_SCALE ? ticks : Math.round(ticks * (double) scale / MS);
    }
}
