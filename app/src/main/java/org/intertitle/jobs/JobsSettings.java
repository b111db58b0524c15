package org.intertitle.jobs;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/** How jobs behave. */
public record JobsSettings(OnBattery onBattery) {

    private static final Setting<OnBattery> ON_BATTERY =
            new Setting<>("jobs.on_battery", SettingType.choice(OnBattery.class), OnBattery.GENTLE);

    public static final SettingsGroup<JobsSettings> GROUP =
            new SettingsGroup<>(
                    "jobs",
                    List.of(ON_BATTERY),
                    values -> new JobsSettings(values.get(ON_BATTERY)));
}
