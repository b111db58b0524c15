package org.intertitle.jobs;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/** Whether the system tells of jobs that have ended while nobody looks at the window. */
public record NoticeSettings(boolean system) {

    private static final Setting<Boolean> SYSTEM =
            new Setting<>("notifications.system", SettingType.bool(), true);

    public static final SettingsGroup<NoticeSettings> GROUP =
            new SettingsGroup<>(
                    "notifications",
                    List.of(SYSTEM),
                    values -> new NoticeSettings(values.get(SYSTEM)));
}
