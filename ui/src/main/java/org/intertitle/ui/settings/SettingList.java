package org.intertitle.ui.settings;

import org.intertitle.ui.kit.SettingField;

import java.util.List;

/** The settings as texts by key; called in the background. */
public interface SettingList {
    List<SettingField> list();

    /** Throws an {@code AppException} that says what is allowed. */
    void set(String key, String value);

    void reset(String key);
}
