package org.intertitle.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.WantedId;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Lists of what is missing. */
public interface WantedQueries {

    /**
     * The ids of wanted items, of one language or all, in a filter over their videos, grouped by
     * reason in the enum's order, then by title, season, episode, path. Ignored ones only where
     * {@code ignored}.
     */
    List<WantedId> ids(Tx tx, @Nullable Language language, QueryFilter filter, boolean ignored);

    /** Rows for these ids, in the order of the ids; ids that are gone are left out. */
    List<WantedRow> rows(Tx tx, List<WantedId> ids);

    /** How many wanted items are in a filter over their videos, without those set aside. */
    int count(Tx tx, QueryFilter filter);

    Map<ReasonCode, Integer> countsByReason(Tx tx, @Nullable Language language, QueryFilter filter);
}
