package org.intertitle.persistence.queries;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleRow;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of titles: one query for what they sum up, one for their coverage. */
final class TitleRows {

    private static final String TITLES =
            "select t.id, t.folderId, t.location, t.name, t.year, t.kind, t.anime, t.videos,"
                    + " t.wanted, t.quality, t.state, t.added, t.artwork"
                    + " from TitleEntity t where t.id in :ids";
    private static final String CELLS =
            "select v.titleId, w.language, w.kind, w.state, count(w.id), min(w.position)"
                    + " from VideoEntity v join WantedEntity w on w.videoId = v.id"
                    + " where v.titleId in :ids"
                    + " group by v.titleId, w.language, w.kind, w.state";

    /** A title's row as it is stored. */
    record Stored(
            long id,
            long folder,
            String location,
            String name,
            @Nullable Integer year,
            TitleKind kind,
            boolean anime,
            int videos,
            int wanted,
            @Nullable Integer quality,
            VideoState state,
            @Nullable Instant added,
            @Nullable String artwork) {

        TitleRow row(List<Coverage> coverage) {
            return new TitleRow(
                    new TitleId(id),
                    new FolderId(folder),
                    new RelativePath(location),
                    name,
                    year,
                    kind,
                    anime,
                    videos,
                    wanted,
                    quality,
                    state,
                    added == null ? Instant.EPOCH : added,
                    artwork == null ? null : new RelativePath(artwork),
                    coverage);
        }
    }

    List<TitleRow> of(Tx tx, List<TitleId> ids) {
        List<Long> values = ids.stream().map(TitleId::value).toList();
        SessionTx session = SessionTx.of(tx);
        Map<Long, Stored> stored = new HashMap<>();
        session.among(Stored.class, TITLES, values).forEach(row -> stored.put(row.id(), row));
        Map<Long, CoverageSum> coverage = new HashMap<>();
        session.among(Object[].class, CELLS, values)
                .forEach(cell ->
                        coverage.computeIfAbsent((Long) cell[0], _ -> new CoverageSum())
                                .add(
                                        new Language((String) cell[1]),
                                        (SubtitleKind) cell[2],
                                        (CellState) cell[3],
                                        ((Long) cell[4]).intValue(),
                                        (Integer) cell[5]));
        return values.stream()
                .map(stored::get)
                .filter(Objects::nonNull)
                .map(row -> row.row(coverage.getOrDefault(row.id(), new CoverageSum()).rows()))
                .toList();
    }
}
