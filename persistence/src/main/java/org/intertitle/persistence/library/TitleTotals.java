package org.intertitle.persistence.library;

import org.hibernate.StatelessSession;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.persistence.session.SessionTx;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what a title's row sums up about its videos (their number, what they lack, the worst
 * sidecar, the worst state, the newest) true: what one unit of work touches is summed up once,
 * before it commits. Belongs to one unit of work.
 */
public final class TitleTotals implements SessionTx.Consequence {

    private static final String OF_VIDEOS =
            "select distinct v.titleId from VideoEntity v where v.id in :ids";

    private static final String TITLES =
            "select distinct v.title_id from video v where v.id in (:ids)";

    // The states happen to be in the order of the alphabet, the most telling first. A cross join
    // keeps its order on SQLite, which otherwise reads all open items for each title.
    static final String SUM_UP =
            """
            update title set
                videos = (select count(*) from video v where v.title_id = title.id),
                wanted = (select count(*) from video v cross join wanted w
                    where v.title_id = title.id and w.video_id = v.id
                    and w.state in ('WANTED', 'WORKING') and w.ignored = false),
                quality = (select min(s.quality) from video v join subtitle s on s.video_id = v.id
                    where v.title_id = title.id and s.source = 'SIDECAR'),
                state = coalesce(
                    (select min(v.state) from video v where v.title_id = title.id), 'PRESENT'),
                added = (select max(v.added) from video v where v.title_id = title.id)
            where id in (:ids)
            """;

    /** All that wanted items alone can change: most of the time is saved. */
    static final String SUM_UP_WANTED =
            """
            update title set
                wanted = (select count(*) from video v cross join wanted w
                    where v.title_id = title.id and w.video_id = v.id
                    and w.state in ('WANTED', 'WORKING') and w.ignored = false)
            where id in (:ids)
            """;

    private final Set<Long> videos = new HashSet<>();
    private final Set<Long> lacking = new HashSet<>();
    private final Set<Long> titles = new HashSet<>();

    private TitleTotals() {}

    public static TitleTotals of(Tx tx) {
        return SessionTx.of(tx).consequence(TitleTotals.class, TitleTotals::new);
    }

    /** What is stored about these videos changed; they are still there. */
    public void touch(Stream<VideoId> touched) {
        touched.forEach(video -> videos.add(video.value()));
    }

    /** Only the wanted items of these videos changed. */
    public void touchWanted(Stream<VideoId> touched) {
        touched.forEach(video -> lacking.add(video.value()));
    }

    /** These videos are about to leave their titles. */
    void leave(Tx tx, Collection<Long> leaving) {
        titles.addAll(SessionTx.of(tx).among(Long.class, OF_VIDEOS, leaving));
    }

    @Override
    public void settle(StatelessSession session) {
        titles.addAll(titlesOf(session, videos));
        Set<Long> wanting = new HashSet<>(titlesOf(session, lacking));
        wanting.removeAll(titles);
        SessionTx.pieces(titles, ids -> List.of(change(session, SUM_UP, ids)));
        SessionTx.pieces(wanting, ids -> List.of(change(session, SUM_UP_WANTED, ids)));
        videos.clear();
        lacking.clear();
        titles.clear();
    }

    private static List<Long> titlesOf(StatelessSession session, Set<Long> of) {
        return SessionTx.pieces(
                of,
                ids -> session.createNativeQuery(among(TITLES, ids), Long.class).getResultList());
    }

    private static int change(StatelessSession session, String sql, List<Long> ids) {
        return session.createNativeMutationQuery(among(sql, ids)).executeUpdate();
    }

    /** Numbers written out: binding hundreds of them costs more than all the rest. */
    private static String among(String sql, List<Long> ids) {
        String listed = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return sql.replace(":ids", listed);
    }
}
