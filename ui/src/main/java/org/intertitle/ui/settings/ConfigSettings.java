package org.intertitle.ui.settings;

import org.intertitle.config.ConfigService;
import org.intertitle.ui.kit.SettingField;

import java.util.List;
import java.util.stream.Stream;

/** The settings that the features declare, as fields of a form. Thread-safe. */
public final class ConfigSettings implements SettingList {
    private final ConfigService config;

    public ConfigSettings(ConfigService config) {
        this.config = config;
    }

    @Override
    public List<SettingField> list() {
        return config.list().stream()
                .map(each ->
                        new SettingField(
                                each.key(),
                                each.type(),
                                each.choices(),
                                each.value(),
                                each.defaultValue(),
                                each.changed()))
                .toList();
    }

    @Override
    public void set(String key, String value) {
        config.set(key, value);
    }

    @Override
    public void reset(String key) {
        config.reset(key);
    }

    @Override
    public List<Foreign> foreign() {
        return Stream.concat(
                        config.unknown().entrySet().stream()
                                .map(each -> new Foreign(each.getKey(), each.getValue(), false)),
                        config.problems().stream()
                                .map(each -> new Foreign(each.key(), each.stored(), true)))
                .toList();
    }
}
