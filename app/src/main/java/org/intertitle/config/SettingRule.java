package org.intertitle.config;

import java.util.function.Predicate;

/** A rule that a value of a setting keeps, and what it allows in English. */
public record SettingRule<T>(Predicate<T> holds, String allowed) {}
