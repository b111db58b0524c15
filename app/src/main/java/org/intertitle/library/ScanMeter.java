package org.intertitle.library;

import java.util.function.LongSupplier;

/**
 * Counts what a scan has done and tells its listener at most ten times a second, and once when a
 * phase ends. For the scanning thread.
 */
final class ScanMeter {

    private static final long INTERVAL_NANOS = 100_000_000L;

    private final ScanListener listener;
    private final LongSupplier nanos;
    private ScanProgress.Phase phase = ScanProgress.Phase.WALKING;
    private long phaseStart;
    private long told;
    private int files;
    private int videos;
    private int total;

    /** {@code nanos} is a clock that never goes back, in nanoseconds. */
    ScanMeter(ScanListener listener, LongSupplier nanos) {
        this.listener = listener;
        this.nanos = nanos;
        phaseStart = nanos.getAsLong();
        told = phaseStart - INTERVAL_NANOS;
    }

    void sawFiles(int count) {
        files += count;
        tellSometimes();
    }

    void videosDone(int count) {
        videos += count;
        tellSometimes();
    }

    void begin(ScanProgress.Phase next, int videosTotal) {
        phase = next;
        total = videosTotal;
        phaseStart = nanos.getAsLong();
        tell(phaseStart);
    }

    private void tellSometimes() {
        long now = nanos.getAsLong();
        if (now - told >= INTERVAL_NANOS) {
            tell(now);
        }
    }

    private void tell(long now) {
        told = now;
        double seconds = Math.max(1e-3, (now - phaseStart) / 1e9);
        int counted = phase == ScanProgress.Phase.WALKING ? files : videos;
        listener.progress(new ScanProgress(phase, files, videos, total, counted / seconds));
    }
}
