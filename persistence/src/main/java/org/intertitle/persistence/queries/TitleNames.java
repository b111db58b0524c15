package org.intertitle.persistence.queries;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.library.TitleKind;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.TitleIndex;

import java.util.stream.Stream;

/** The names of all titles, read row by row: no list of them is held beside the index. */
final class TitleNames {

    private static final int ROWS_AT_ONCE = 2_000;

    TitleIndex index(Tx tx) {
        TitleIndex.Builder index = new TitleIndex.Builder();
        try (Stream<Object[]> rows =
                SessionTx.of(tx)
                        .query(
                                Object[].class,
                                "select t.id, t.kind, t.name, t.folded, t.year from TitleEntity t")
                        .setFetchSize(ROWS_AT_ONCE)
                        .getResultStream()) {
            rows.forEach(row ->
                    index.add(
                            new TitleId((Long) row[0]),
                            (TitleKind) row[1],
                            (String) row[2],
                            (String) row[3],
                            (Integer) row[4]));
        }
        return index.build();
    }
}
