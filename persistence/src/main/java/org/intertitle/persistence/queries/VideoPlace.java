package org.intertitle.persistence.queries;

import java.util.Comparator;

/** Where a video stands in lists: by title name, season, episode, path. */
record VideoPlace(String titleName, long title, int season, long episode, String path, long id)
        implements Comparable<VideoPlace> {

    private static final Comparator<VideoPlace> ORDER =
            Comparator.comparing(VideoPlace::titleName, CodePoints.ORDER)
                    .thenComparingLong(VideoPlace::title)
                    .thenComparingInt(VideoPlace::season)
                    .thenComparingLong(VideoPlace::episode)
                    .thenComparing(VideoPlace::path)
                    .thenComparingLong(VideoPlace::id);

    @Override
    public int compareTo(VideoPlace other) {
        return ORDER.compare(this, other);
    }
}
