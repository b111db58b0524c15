package org.intertitle.ui.kit;

import java.util.List;

/**
 * One setting as a form shows it: key, type (as the configuration names it: boolean, integer, text
 * and more), the values to choose from where they can be counted, value, default, and whether they
 * differ.
 */
public record SettingField(
        String key,
        String type,
        List<String> choices,
        String value,
        String defaultValue,
        boolean changed) {
    public SettingField {
        choices = List.copyOf(choices);
    }
}
