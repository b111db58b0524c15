package org.intertitle.ui.settings;

import java.util.List;
import org.intertitle.ui.kit.SettingField;

/** What must be known before the database is open; read and written in the background. */
public interface Appearance {
    /** The fields {@code theme} (a choice) and {@code language}, as texts. */
    List<SettingField> list();

    /** Stores a choice; the theme is applied at once, the language at the next start. */
    void set(String key, String value);

    void reset(String key);
}
