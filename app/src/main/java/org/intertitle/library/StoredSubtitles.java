package org.intertitle.library;

import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the subtitles of some videos, by video. */
final class StoredSubtitles {

    private StoredSubtitles() {}

    static Map<VideoId, List<Subtitle>> of(
            LibraryRepository library, Tx tx, Collection<VideoId> videos) {
        Map<VideoId, List<Subtitle>> byVideo = new HashMap<>();
        if (!videos.isEmpty()) {
            for (Subtitle subtitle : library.subtitlesOf(tx, videos)) {
                byVideo.computeIfAbsent(subtitle.video(), _ -> new ArrayList<>()).add(subtitle);
            }
        }
        return byVideo;
    }
}
