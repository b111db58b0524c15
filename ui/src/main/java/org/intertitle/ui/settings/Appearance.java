package org.intertitle.ui.settings;

import org.intertitle.ui.kit.SettingField;

import java.util.List;

/** What must be known before the database is open; read and written in the background. */
public interface Appearance {
    /** The fields {@code theme} (a choice) and {@code language}, as texts. */
    List<SettingField> list();

    /** Stores a choice; the theme is applied at once, the language at the next start. */
    void set(String key, String value);

    void reset(String key);
}
