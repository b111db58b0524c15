package org.intertitle.wanted;

import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;

import java.util.List;

/** All that the need of a video follows from: the video, its subtitles, and its profile. */
public record NeedInput(Video video, List<Subtitle> subtitles, Profile profile) {

    public NeedInput {
        subtitles = List.copyOf(subtitles);
    }
}
