package org.intertitle.updates;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/** Whether a newer version is asked for, once a day; not unless the user says so. */
public record UpdatesSettings(boolean check) {

    /** The key of the setting. */
    public static final String CHECK_KEY = "updates.check";

    private static final Setting<Boolean> CHECK =
            new Setting<>(CHECK_KEY, SettingType.bool(), false);

    public static final SettingsGroup<UpdatesSettings> GROUP =
            new SettingsGroup<>(
                    "updates", List.of(CHECK), values -> new UpdatesSettings(values.get(CHECK)));
}
