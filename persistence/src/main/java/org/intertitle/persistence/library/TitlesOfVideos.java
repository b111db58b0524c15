package org.intertitle.persistence.library;

import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.SessionTx;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The titles that videos belong to, for rows that keep their video's title with them. Where a video
 * moves to another title, the database follows by itself.
 */
public final class TitlesOfVideos {

    private TitlesOfVideos() {}

    /** Of those of these videos that there are. */
    public static Map<Long, Long> of(Tx tx, Stream<Long> videos) {
        Map<Long, Long> titles = new HashMap<>();
        SessionTx.of(tx)
                .among(
                        Object[].class,
                        "select v.id, v.titleId from VideoEntity v where v.id in :ids",
                        videos.distinct().toList())
                .forEach(row -> titles.put((Long) row[0], (Long) row[1]));
        return titles;
    }
}
