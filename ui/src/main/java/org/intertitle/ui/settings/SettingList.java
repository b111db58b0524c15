package org.intertitle.ui.settings;

import org.intertitle.ui.kit.SettingField;

import java.util.List;

/** The settings as texts by key; called in the background. */
public interface SettingList {
    List<SettingField> list();

    /** Throws an {@code AppException} that says what is allowed. */
    void set(String key, String value);

    void reset(String key);

    /** What is stored and not understood, as a newer version may have written it; it is kept. */
    List<Foreign> foreign();

    /**
     * Something stored under a key that is not known, or, where it is {@code known}, a value that
     * is not understood and in whose place the default applies; empty where it must not be shown.
     */
    record Foreign(String key, String value, boolean known) {}
}
