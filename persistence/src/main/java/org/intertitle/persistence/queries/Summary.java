package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.Tx;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.queries.StateCount;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The library in numbers, each counted in an index. */
final class Summary {

    private static final String LACKING = "w.state in (WANTED, WORKING) and w.ignored = false";

    LibrarySummary of(Tx tx) {
        SessionTx session = SessionTx.of(tx);
        int films = count(session, "select count(t.id) from TitleEntity t where t.kind = FILM");
        int titles = count(session, "select count(t.id) from TitleEntity t");
        int videos = count(session, "select count(v.id) from VideoEntity v");
        int lacking =
                count(
                        session,
                        "select count(distinct w.videoId) from WantedEntity w where " + LACKING);
        Map<ReasonCode, Integer> reasons = reasons(session);
        return new LibrarySummary(
                titles,
                films,
                titles - films,
                videos,
                inState(session, VideoState.OFFLINE),
                inState(session, VideoState.DAMAGED),
                videos - lacking,
                count(session, "select count(w.id) from WantedEntity w where " + LACKING),
                reasons.getOrDefault(ReasonCode.MISNAMED, 0),
                reasons.getOrDefault(ReasonCode.EMBEDDED_ONLY, 0),
                coverage(session));
    }

    private static int count(SessionTx session, String hql) {
        return session.query(Long.class, hql).getSingleResult().intValue();
    }

    private static int inState(SessionTx session, VideoState state) {
        return session.query(
                        Long.class,
                        "select count(v.id) from VideoEntity v"
                                + " where v.state <> PRESENT and v.state = :state")
                .setParameter("state", state)
                .getSingleResult()
                .intValue();
    }

    private static Map<ReasonCode, Integer> reasons(SessionTx session) {
        return session
                .query(
                        Object[].class,
                        "select w.reason, count(w.id) from WantedEntity w where "
                                + LACKING
                                + " and w.reason is not null group by w.reason")
                .getResultList()
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> (ReasonCode) row[0], row -> ((Long) row[1]).intValue()));
    }

    private static List<Coverage> coverage(SessionTx session) {
        CoverageSum sum = new CoverageSum();
        states(session)
                .forEach(each ->
                        sum.add(each.language(), each.kind(), each.state(), each.videos(), 0));
        return sum.rows().stream()
                .sorted((one, other) -> Integer.compare(other.asked(), one.asked()))
                .toList();
    }

    List<StateCount> states(Tx tx) {
        return states(SessionTx.of(tx));
    }

    private static List<StateCount> states(SessionTx session) {
        return session
                .query(
                        Object[].class,
                        "select w.language, w.kind, w.state, count(w.id) from WantedEntity w"
                                + " where w.ignored = false or w.state not in (WANTED, WORKING)"
                                + " group by w.language, w.kind, w.state")
                .getResultList()
                .stream()
                .map(row ->
                        new StateCount(
                                new Language((String) row[0]),
                                (SubtitleKind) row[1],
                                (CellState) row[2],
                                ((Long) row[3]).intValue()))
                .toList();
    }
}
