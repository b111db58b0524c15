package org.intertitle.config;

/** Gives the values of a group's settings to the reader that builds its record. */
public interface SettingValues {

    <T> T get(Setting<T> setting);
}
