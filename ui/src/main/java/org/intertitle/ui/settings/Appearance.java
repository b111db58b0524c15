package org.intertitle.ui.settings;

/**
 * What must be known before the database is open: the fields {@code appearance.theme} and {@code
 * appearance.language}. The theme is applied at once, the language at the next start.
 */
public interface Appearance extends SettingList {}
