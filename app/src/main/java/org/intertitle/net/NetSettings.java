package org.intertitle.net;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/** The one switch: while {@code offline}, which is the default, nothing leaves this machine. */
public record NetSettings(boolean offline) {

    /** The key of the switch. */
    public static final String SWITCH = "net.offline";

    private static final Setting<Boolean> OFFLINE = new Setting<>(SWITCH, SettingType.bool(), true);

    public static final SettingsGroup<NetSettings> GROUP =
            new SettingsGroup<>(
                    "net", List.of(OFFLINE), values -> new NetSettings(values.get(OFFLINE)));
}
