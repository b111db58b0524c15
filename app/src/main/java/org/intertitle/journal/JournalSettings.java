package org.intertitle.journal;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/** For how many days the bytes of replaced files are kept; 0 is for ever. */
public record JournalSettings(int keepDays) {

    private static final int MOST_DAYS = 3650;

    private static final Setting<Integer> KEEP =
            new Setting<>("journal.keep", SettingType.integer(0, MOST_DAYS), 0);

    public static final SettingsGroup<JournalSettings> GROUP =
            new SettingsGroup<>(
                    "journal", List.of(KEEP), values -> new JournalSettings(values.get(KEEP)));
}
