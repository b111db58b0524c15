package org.intertitle.persistence.queries;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.TitleKind;
import org.intertitle.persistence.session.JsonText;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.queries.WantedRow;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rows of wanted items, each page by one query. */
final class WantedRows {

    private static final String ITEMS =
            "select w.id, v.id, v.folderId, v.path, v.season, v.episodes, v.absolutes, v.airDate,"
                    + " v.episodeName, t.id, t.kind, t.name, t.year, w.language, w.kind, w.state,"
                    + " w.reason, w.ignored, w.attempts, w.nextAttempt, w.since"
                    + " from WantedEntity w join VideoEntity v on v.id = w.videoId"
                    + " join TitleEntity t on t.id = v.titleId where w.id in :ids";

    /** An item with its video and title as they are stored. */
    record Stored(
            long id,
            long video,
            long folder,
            String path,
            @Nullable Integer season,
            @Nullable String episodes,
            @Nullable String absolutes,
            @Nullable LocalDate airDate,
            @Nullable String episodeName,
            long title,
            TitleKind titleKind,
            String titleName,
            @Nullable Integer year,
            String language,
            SubtitleKind kind,
            CellState state,
            @Nullable ReasonCode reason,
            boolean ignored,
            int attempts,
            @Nullable Instant nextAttempt,
            Instant since) {

        WantedRow row() {
            return new WantedRow(
                    new WantedId(id),
                    new VideoId(video),
                    new TitleId(title),
                    new FolderId(folder),
                    new RelativePath(path),
                    titleKind,
                    titleName,
                    year,
                    numbers(),
                    new Language(language),
                    kind,
                    state,
                    reason,
                    ignored,
                    attempts,
                    nextAttempt,
                    since);
        }

        private EpisodeNumbers numbers() {
            return new EpisodeNumbers(
                    season,
                    JsonText.readList(episodes, Integer.class),
                    JsonText.readList(absolutes, Integer.class),
                    airDate,
                    episodeName);
        }
    }

    List<WantedRow> of(Tx tx, List<WantedId> ids) {
        List<Long> values = ids.stream().map(WantedId::value).toList();
        Map<Long, Stored> stored = new HashMap<>();
        SessionTx.of(tx)
                .among(Stored.class, ITEMS, values)
                .forEach(row -> stored.put(row.id(), row));
        return values.stream().map(stored::get).filter(Objects::nonNull).map(Stored::row).toList();
    }
}
