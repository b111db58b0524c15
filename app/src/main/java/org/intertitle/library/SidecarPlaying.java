package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

/** Asks how a player would load a sidecar from where it lies. */
final class SidecarPlaying {

    private SidecarPlaying() {}

    /** Null where it would not: another name, another format, a folder that it does not look in. */
    static @Nullable PlayedAs of(PlayerPreset preset, RelativePath video, RelativePath sidecar) {
        String base = base(video.name());
        RelativePath place = video.parent();
        RelativePath folder = sidecar.parent();
        if (folder.equals(place)) {
            return preset.playedAs(base, sidecar.name());
        }
        boolean directlyBelow = !folder.equals(RelativePath.ROOT) && folder.parent().equals(place);
        return directlyBelow ? preset.playedAs(base, sidecar.name(), true, folder.name()) : null;
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
