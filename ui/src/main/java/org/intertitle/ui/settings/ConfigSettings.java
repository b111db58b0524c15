package org.intertitle.ui.settings;

import org.intertitle.config.ConfigService;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SettingField;

import java.util.List;
import java.util.stream.Stream;

/** The settings that the features declare for one page, as fields of a form. Thread-safe. */
public final class ConfigSettings implements SettingList {
    private final ConfigService config;

    private final SettingsPage page;

    public ConfigSettings(ConfigService config, SettingsPage page) {
        this.config = config;
        this.page = page;
    }

    @Override
    public List<SettingField> list() {
        return config.list().stream()
                .filter(each -> SettingsPage.of(each.key()) == page)
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
        Stream<Foreign> all =
                Stream.concat(
                        config.unknown().entrySet().stream()
                                .map(each -> new Foreign(each.getKey(), each.getValue(), false)),
                        config.problems().stream()
                                .map(each -> new Foreign(each.key(), each.stored(), true)));
        return all.filter(each -> SettingsPage.of(each.key()) == page).toList();
    }
}
