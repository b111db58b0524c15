package org.intertitle.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was stored at one moment, read once: the record of each group, and the problems found. Keys
 * that no group knows are left alone. Immutable.
 */
final class StoredSettings {

    private final Map<String, String> stored;
    private final Map<String, Record> records = new HashMap<>();
    private final List<SettingProblem> problems = new ArrayList<>();

    StoredSettings(Map<String, String> stored, List<SettingsGroup<?>> groups) {
        this.stored = Map.copyOf(stored);
        groups.forEach(group -> records.put(group.feature(), recordOf(group)));
    }

    @SuppressWarnings("unchecked") // put by the same group's reader
    <R extends Record> R get(SettingsGroup<R> group) {
        Record found = records.get(group.feature());
        if (found == null) {
            throw new IllegalArgumentException(group.feature() + " is not registered");
        }
        return (R) found;
    }

    boolean changed(Setting<?> setting) {
        return stored.containsKey(setting.key());
    }

    /** The text of the value in force. */
    <T> String text(Setting<T> setting) {
        return setting.type().write(value(setting));
    }

    List<SettingProblem> problems() {
        return List.copyOf(problems);
    }

    /** What is stored under other keys than these, by key. */
    Map<String, String> unknown(Set<String> known) {
        Map<String, String> others = new TreeMap<>(stored);
        others.keySet().removeAll(known);
        return others;
    }

    /** What would be stored with this value of the key, or with none. */
    Map<String, String> with(String key, Optional<String> value) {
        Map<String, String> changed = new HashMap<>(stored);
        changed.remove(key);
        value.ifPresent(text -> changed.put(key, text));
        return changed;
    }

    private Record recordOf(SettingsGroup<?> group) {
        group.settings().forEach(this::check);
        try {
            return group.reader().apply(new InForce());
        } catch (IllegalArgumentException broken) {
            problems.add(
                    new SettingProblem(group.feature(), "", String.valueOf(broken.getMessage())));
            return group.reader().apply(new Defaults());
        }
    }

    private void check(Setting<?> setting) {
        String text = stored.get(setting.key());
        if (text != null && setting.read(text).isEmpty()) {
            problems.add(new SettingProblem(setting.key(), text, setting.allowed()));
        }
    }

    private <T> T value(Setting<T> setting) {
        String text = stored.get(setting.key());
        return text == null
                ? setting.defaultValue()
                : setting.read(text).orElse(setting.defaultValue());
    }

    private final class InForce implements SettingValues {
        @Override
        public <T> T get(Setting<T> setting) {
            return value(setting);
        }
    }

    private static final class Defaults implements SettingValues {
        @Override
        public <T> T get(Setting<T> setting) {
            return setting.defaultValue();
        }
    }
}
