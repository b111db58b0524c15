package org.intertitle.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The settings of one feature and how its record is built from them. The reader throws {@link
 * IllegalArgumentException}, with what is allowed, for values that do not go together.
 */
public record SettingsGroup<R extends Record>(
        String feature, List<Setting<?>> settings, Function<SettingValues, R> reader) {

    public SettingsGroup {
        settings = List.copyOf(settings);
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : settings) {
            if (!setting.key().startsWith(feature + ".") || !keys.add(setting.key())) {
                throw new IllegalArgumentException("bad or double key " + setting.key());
            }
        }
    }
}
