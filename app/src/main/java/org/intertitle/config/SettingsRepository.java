package org.intertitle.config;

import org.intertitle.kernel.Tx;

import java.util.Map;

/** Stores the values that differ from their defaults, as text by key. */
public interface SettingsRepository {

    Map<String, String> all(Tx tx);

    void put(Tx tx, String key, String value);

    void remove(Tx tx, String key);
}
