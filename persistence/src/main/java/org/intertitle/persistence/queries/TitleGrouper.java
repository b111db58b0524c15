package org.intertitle.persistence.queries;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups;
import org.intertitle.queries.TitleSort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts titles together in groups: one query, whose rows are dealt out in their order. */
final class TitleGrouper {

    private static final List<String> KINDS = List.of("FILM", "SERIES", "ANIME");
    private static final List<String> STATES = List.of("WANTED", "DAMAGED", "OFFLINE", "COMPLETE");

    private final TitleOrder order;

    TitleGrouper(TitleOrder order) {
        this.order = order;
    }

    TitleGroups of(
            Tx tx,
            Conditions conditions,
            TitleGrouping grouping,
            TitleSort sort,
            boolean descending) {
        if (grouping == TitleGrouping.NONE) {
            return new TitleGroups(order.ids(tx, conditions, sort, descending), List.of());
        }
        boolean downLetters = descending && sort == TitleSort.NAME;
        Map<String, List<TitleId>> groups = new TreeMap<>(keys(tx, grouping, downLetters));
        for (Object[] row : order.rows(tx, conditions, sort, descending, columns(grouping))) {
            groups.computeIfAbsent(key(grouping, row), _ -> new ArrayList<>())
                    .add(new TitleId((Long) row[0]));
        }
        List<TitleId> ids = new ArrayList<>();
        List<TitleGroups.Group> counts = new ArrayList<>();
        groups.forEach((key, titles) -> {
            ids.addAll(titles);
            counts.add(new TitleGroups.Group(key, titles.size()));
        });
        return new TitleGroups(ids, counts);
    }

    private static String columns(TitleGrouping grouping) {
        return switch (grouping) {
            case NONE -> "";
            case FOLDER -> ", t.folderId";
            case KIND -> ", t.kind, t.anime";
            case LETTER -> ", substring(t.folded, 1, 1)";
            case STATE -> ", t.wanted, t.state";
        };
    }

    private static String key(TitleGrouping grouping, Object[] row) {
        return switch (grouping) {
            case NONE -> "";
            case FOLDER -> row[2].toString();
            case KIND -> (Boolean) row[3] ? "ANIME" : ((TitleKind) row[2]).name();
            case LETTER -> FirstLetter.of((String) row[2]);
            case STATE -> state((Integer) row[2], (VideoState) row[3]);
        };
    }

    private static String state(int wanted, VideoState state) {
        return switch (state) {
            case DAMAGED, OFFLINE -> state.name();
            case PRESENT -> wanted > 0 ? "WANTED" : "COMPLETE";
        };
    }

    private static Comparator<String> keys(Tx tx, TitleGrouping grouping, boolean downLetters) {
        return switch (grouping) {
            case NONE -> Comparator.naturalOrder();
            case FOLDER -> Comparator.comparingInt(folders(tx)::indexOf);
            case KIND -> Comparator.comparingInt(KINDS::indexOf);
            case LETTER -> {
                Comparator<String> letters = FirstLetter::compare;
                yield downLetters ? letters.reversed() : letters;
            }
            case STATE -> Comparator.comparingInt(STATES::indexOf);
        };
    }

    /** The ids of folders in the order of their paths. */
    private static List<String> folders(Tx tx) {
        return SessionTx.of(tx)
                .query(Long.class, "select f.id from FolderEntity f order by f.folded, f.id")
                .getResultList()
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
