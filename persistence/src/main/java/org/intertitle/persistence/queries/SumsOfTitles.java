package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleSums;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Adds up what several titles have and lack: one query over their wanted items. */
final class SumsOfTitles {

    private static final String CELLS =
            "select w.language, w.kind, w.state, w.ignored, w.reason, count(w.id)" + " from ";
    private static final String GROUPS =
            " group by w.language, w.kind, w.state, w.ignored, w.reason";
    private static final String OF_VIDEOS =
            "VideoEntity v join WantedEntity w on w.videoId = v.id where v.titleId in ";

    /** All titles that meet these conditions; {@code all} where every title does. */
    TitleSums of(SessionTx session, Conditions titles, int count, boolean all) {
        String from =
                all
                        ? "WantedEntity w"
                        : OF_VIDEOS
                                + "(select t.id from TitleEntity t where "
                                + titles.text()
                                + ")";
        return sum(
                count,
                titles.into(session.query(Object[].class, CELLS + from + GROUPS)).getResultList());
    }

    TitleSums of(SessionTx session, Collection<Long> titles) {
        return sum(
                titles.size(),
                session.among(Object[].class, CELLS + OF_VIDEOS + ":ids" + GROUPS, titles));
    }

    private static TitleSums sum(int titles, List<Object[]> cells) {
        CoverageSum coverage = new CoverageSum();
        int wanted = 0;
        int fixable = 0;
        for (Object[] cell : cells) {
            CellState state = (CellState) cell[2];
            boolean lacking = state == CellState.WANTED || state == CellState.WORKING;
            boolean ignored = (Boolean) cell[3];
            int items = ((Long) cell[5]).intValue();
            coverage.add(
                    new Language((String) cell[0]),
                    (SubtitleKind) cell[1],
                    lacking && ignored ? CellState.NOT_WANTED : state,
                    items,
                    0);
            if (lacking && !ignored) {
                ReasonCode reason = (ReasonCode) cell[4];
                wanted += items;
                fixable += reason != null && reason.onDisk() ? items : 0;
            }
        }
        return new TitleSums(titles, wanted, fixable, mostAskedFirst(coverage));
    }

    private static List<Coverage> mostAskedFirst(CoverageSum sum) {
        return sum.rows().stream()
                .sorted(Comparator.comparingInt(Coverage::asked).reversed())
                .toList();
    }
}
