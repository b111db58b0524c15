package org.intertitle.persistence.config;

import org.intertitle.config.SettingsRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class SettingTables {

    private SettingTables() {}

    public static List<Class<?>> entities() {
        return List.of(SettingEntity.class);
    }

    public static SettingsRepository settings() {
        return new StoredSettings();
    }
}
