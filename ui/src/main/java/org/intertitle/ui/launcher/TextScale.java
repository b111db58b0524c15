package org.intertitle.ui.launcher;

import org.intertitle.kernel.AppException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * How large the system wants texts, 1 where it says nothing: at first what it wanted at the last
 * start, so that nobody waits for it. Thread-safe.
 */
final class TextScale {

    private static final Logger LOG = LoggerFactory.getLogger(TextScale.class);
    private static final String SECTION = "window";
    private static final String NAME = "text_scale";
    private static final double STEP = 20;

    private final LocalSettings settings;
    private final Supplier<OptionalDouble> source;
    private volatile double now;

    TextScale(LocalSettings settings, Supplier<OptionalDouble> source) {
        this.settings = settings;
        this.source = source;
        this.now = kept();
    }

    double now() {
        return now;
    }

    /** Asks the system, in the background; true where it wants another size than before. */
    synchronized boolean look() {
        double asked = source.get().orElse(1);
        double told = Math.rint(asked * STEP) / STEP;
        if (told == now) {
            return false;
        }
        now = told;
        keep(told);
        return true;
    }

    private double kept() {
        try {
            return settings.number(SECTION, NAME, 1);
        } catch (AppException e) {
            LOG.warn("The local settings cannot be read", e);
            return 1;
        }
    }

    private void keep(double told) {
        try {
            settings.put(SECTION, NAME, told);
        } catch (AppException e) {
            LOG.warn("The size of texts was not kept", e);
        }
    }
}
