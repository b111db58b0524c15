package org.intertitle.config;

import java.util.List;

/**
 * A setting as it is listed: values as text, {@code changed} where a value is stored, {@code
 * choices} empty where they cannot be counted, {@code allowed} in English.
 */
public record SettingValue(
        String feature,
        String key,
        String value,
        String defaultValue,
        boolean changed,
        String type,
        List<String> choices,
        String allowed) {}
