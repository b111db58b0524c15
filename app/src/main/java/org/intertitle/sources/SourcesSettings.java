package org.intertitle.sources;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/** How files are adopted: moved, or copied because others still share them. */
public record SourcesSettings(Adoption adoption) {

    private static final Setting<Adoption> ADOPTION =
            new Setting<>("sources.adopt", SettingType.choice(Adoption.class), Adoption.MOVE);

    public static final SettingsGroup<SourcesSettings> GROUP =
            new SettingsGroup<>(
                    "sources",
                    List.of(ADOPTION),
                    values -> new SourcesSettings(values.get(ADOPTION)));

    /** What happens to the original of an adopted file. */
    public enum Adoption {
        MOVE,
        COPY
    }
}
