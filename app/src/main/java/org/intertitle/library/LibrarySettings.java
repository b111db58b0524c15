package org.intertitle.library;

import org.intertitle.config.Setting;
import org.intertitle.config.SettingType;
import org.intertitle.config.SettingsGroup;

import java.util.List;

/**
 * How the library is read: the player that sidecars are named for, whether links are followed, and
 * how many files are read at once (0: as many as there are processors, two to eight).
 */
public record LibrarySettings(PlayerPreset preset, boolean followLinks, int readingThreads) {

    private static final Setting<PlayerPreset> PRESET =
            new Setting<>(
                    "library.preset",
                    SettingType.choice(PlayerPreset.class),
                    PlayerPreset.JELLYFIN);
    private static final Setting<Boolean> FOLLOW_LINKS =
            new Setting<>("library.follow_links", SettingType.bool(), true);
    private static final Setting<Integer> READING_THREADS =
            new Setting<>("library.reading_threads", SettingType.integer(0, 32), 0);

    public static final SettingsGroup<LibrarySettings> GROUP =
            new SettingsGroup<>(
                    "library",
                    List.of(PRESET, FOLLOW_LINKS, READING_THREADS),
                    values ->
                            new LibrarySettings(
                                    values.get(PRESET),
                                    values.get(FOLLOW_LINKS),
                                    values.get(READING_THREADS)));

    /** The same, read by one thread where that shall be. */
    public LibrarySettings gentle(boolean now) {
        return now ? new LibrarySettings(preset, followLinks, 1) : this;
    }

    int threads() {
        return readingThreads > 0
                ? readingThreads
                : Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);
    }
}
