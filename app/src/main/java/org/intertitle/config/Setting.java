package org.intertitle.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One setting: its key ({@code feature.name}), type, default and the rules that its values keep
 * beyond those of the type. Immutable.
 */
public record Setting<T>(
        String key, SettingType<T> type, T defaultValue, List<SettingRule<T>> rules) {

    public Setting {
        rules = List.copyOf(rules);
        if (!allows(rules, defaultValue)
                || type.read(type.write(defaultValue)).filter(defaultValue::equals).isEmpty()) {
            throw new IllegalArgumentException("the default of " + key + " is not allowed");
        }
    }

    public Setting(String key, SettingType<T> type, T defaultValue) {
        this(key, type, defaultValue, List.of());
    }

    /** The same with one more rule; {@code allowed} says it in English. */
    public Setting<T> where(Predicate<T> holds, String allowed) {
        List<SettingRule<T>> more = new ArrayList<>(rules);
        more.add(new SettingRule<>(holds, allowed));
        return new Setting<>(key, type, defaultValue, more);
    }

    /** The value that this text says, empty where it is not allowed. */
    public Optional<T> read(String text) {
        return type.read(text).filter(value -> allows(rules, value));
    }

    /** What is allowed, in English, for a message. */
    public String allowed() {
        StringBuilder text = new StringBuilder(type.allowed());
        rules.forEach(rule -> text.append("; ").append(rule.allowed()));
        return text.toString();
    }

    String defaultText() {
        return type.write(defaultValue);
    }

    private static <T> boolean allows(List<SettingRule<T>> rules, T value) {
        return rules.stream().allMatch(rule -> rule.holds().test(value));
    }
}
