package org.intertitle.library;

import java.util.List;

/**
 * Where a subtitle file from elsewhere belongs by its name alone: to one video, to one of several
 * (versions of the same), or to none that is known. {@code name} is what its name says besides.
 */
public record SubtitleHome(List<Video> videos, SidecarName name) {
    public SubtitleHome {
        videos = List.copyOf(videos);
    }
}
