package org.intertitle.config;

/**
 * A stored value that is not allowed: the default is used instead, the stored text stays. {@code
 * allowed} says in English what would be.
 */
public record SettingProblem(String key, String stored, String allowed) {}
