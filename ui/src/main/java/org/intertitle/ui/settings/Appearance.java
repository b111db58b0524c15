package org.intertitle.ui.settings;

/**
 * What must be known before the database is open: theme, language, font scale ({@code 80} to {@code
 * 200} per cent), density and motion, each a field {@code appearance.…}; applied at once.
 */
public interface Appearance extends SettingList {
    /** The size in force, in percent. */
    int scale();
}
