package org.intertitle.config;

import org.intertitle.kernel.Tx;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Stored settings in memory. */
public final class MemorySettings implements SettingsRepository {

    final Map<String, String> values = new ConcurrentSkipListMap<>();

    @Override
    public Map<String, String> all(Tx tx) {
        return Map.copyOf(values);
    }

    @Override
    public void put(Tx tx, String key, String value) {
        values.put(key, value);
    }

    @Override
    public void remove(Tx tx, String key) {
        values.remove(key);
    }
}
