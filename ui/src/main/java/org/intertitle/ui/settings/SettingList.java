package org.intertitle.ui.settings;

import java.util.List;
import org.intertitle.ui.kit.SettingField;

/** The settings as texts by key; called in the background. */
public interface SettingList {
    List<SettingField> list();

    /** Throws an {@code AppException} that says what is allowed. */
    void set(String key, String value);

    void reset(String key);
}
