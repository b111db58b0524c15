package org.intertitle.wanted;

import org.intertitle.library.PlayerPreset;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;

import java.util.List;

/**
 * All that the need of a video follows from: the video, its subtitles, its profile, and the player
 * that its sidecars are named for.
 */
public record NeedInput(
        Video video, List<Subtitle> subtitles, Profile profile, PlayerPreset preset) {

    public NeedInput {
        subtitles = List.copyOf(subtitles);
    }
}
