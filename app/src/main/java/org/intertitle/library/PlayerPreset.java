package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * The player for which a folder's sidecars are named. Each one is simulated from its published
 * naming rules, so that "would be loaded as" is a fact of name and place alone. Thread-safe.
 */
public enum PlayerPreset {
    /** Jellyfin and Emby. */
    JELLYFIN,
    PLEX,
    /**
     * Kodi takes any name that begins with the video's; it has no mark for hearing-impaired but
     * shows the word.
     */
    KODI,
    /** Players that read {@code <base>.<language>[.forced][.sdh].<ext>} beside the video. */
    PLAIN,
    /** As most names in the folder are; plays as {@link #PLAIN}. */
    MIRROR;

    /**
     * How the player would load a sidecar; null where it would not. {@code videoBase} is the
     * video's name without extension; {@code subFolderName} is read only if {@code inSubFolder}.
     */
    public @Nullable PlayedAs playedAs(
            String videoBase, String sidecarFileName, boolean inSubFolder, String subFolderName) {
        PlayerPresetRules rules = rules();
        String extension = SidecarName.extension(sidecarFileName);
        if (!rules.extensions().contains(extension)
                || (inSubFolder
                        && !rules.subFolders().contains(SidecarNameBases.key(subFolderName)))) {
            return null;
        }
        String stem =
                sidecarFileName.substring(0, sidecarFileName.length() - extension.length() - 1);
        String key = SidecarNameBases.key(stem);
        String base = SidecarNameBases.key(videoBase);
        return key.startsWith(base) ? rules.read(key.substring(base.length())) : null;
    }

    /** The same for a sidecar beside its video. */
    public @Nullable PlayedAs playedAs(String videoBase, String sidecarFileName) {
        return playedAs(videoBase, sidecarFileName, false, "");
    }

    /**
     * The nearest to what is asked for that this player can be told by a name: not every player
     * knows every variety of a language, or two flags at once.
     */
    public PlayedAs closest(Language language, boolean forced, boolean hearingImpaired) {
        PlayerPresetRules rules = rules();
        String tags = String.join(".", rules.tags(language, forced, hearingImpaired));
        PlayedAs played = rules.read(tags.isEmpty() ? "" : "." + SidecarNameBases.key(tags));
        return played == null ? new PlayedAs(Language.UNDETERMINED, false, false) : played;
    }

    PlayerPresetRules rules() {
        return switch (this) {
            case JELLYFIN -> new PlayerPresetJellyfin();
            case PLEX -> new PlayerPresetPlex();
            case KODI -> new PlayerPresetKodi();
            case PLAIN, MIRROR -> new PlayerPresetPlain();
        };
    }
}
