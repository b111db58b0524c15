package org.intertitle.ui.launcher;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.ViewMemory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the views remember, kept in the local settings: read once, written in the background some
 * time after it changed, and at the end by {@link #keep}. FX thread only, but for that.
 */
final class LocalViewMemory implements ViewMemory {

    private static final Logger LOG = LoggerFactory.getLogger(LocalViewMemory.class);
    private static final String SECTION = "view";

    private final LocalSettings settings;
    private final Executor later;
    private final Map<String, String> values = new TreeMap<>();
    private final AtomicReference<@Nullable Map<String, String>> changed = new AtomicReference<>();

    /** {@code later} runs what it is given in the background after a while. */
    LocalViewMemory(LocalSettings settings, Executor later) {
        this.settings = settings;
        this.later = later;
        try {
            values.putAll(settings.texts(SECTION));
        } catch (AppException e) {
            LOG.warn("The local settings cannot be read", e);
        }
    }

    @Override
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
        boolean same =
                value.isEmpty() ? values.remove(key) == null : value.equals(values.put(key, value));
        if (!same && changed.getAndSet(Map.copyOf(values)) == null) {
            later.execute(this::keep);
        }
    }

    /** Writes what changed and was not written yet; thread-safe. */
    void keep() {
        Map<String, String> newest = changed.getAndSet(null);
        if (newest == null) {
            return;
        }
        try {
            settings.putAll(SECTION, newest);
        } catch (AppException e) {
            LOG.warn("What the views remember was not kept", e);
        }
    }
}
