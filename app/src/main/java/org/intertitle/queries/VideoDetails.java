package org.intertitle.queries;

import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.wanted.Wanted;

import java.util.List;

/** A video with all that belongs to it. */
public record VideoDetails(
        Video video, Title title, List<Subtitle> subtitles, List<Wanted> wanted) {

    public VideoDetails {
        subtitles = List.copyOf(subtitles);
        wanted = List.copyOf(wanted);
    }
}
