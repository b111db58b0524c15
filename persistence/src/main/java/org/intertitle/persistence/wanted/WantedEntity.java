package org.intertitle.persistence.wanted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.persistence.session.Moments;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The row of one wanted item. */
@Entity
@Table(name = "wanted")
class WantedEntity {
    @Id long id;
    @Column long videoId;
    @Column @Nullable Long titleId;
    @Column String language;

    @Column
    @Enumerated(EnumType.STRING)
    SubtitleKind kind;

    @Column int position;

    @Column
    @Enumerated(EnumType.STRING)
    CellState state;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable ReasonCode reason;

    @Column @Nullable Long subtitleId;
    @Column Instant since;
    @Column int attempts;
    @Column @Nullable Instant nextAttempt;
    @Column boolean ignored;
    @Column @Nullable String lastError;

    WantedEntity() {}

    static WantedEntity of(Wanted item) {
        WantedEntity row = new WantedEntity();
        SubtitleId subtitle = item.subtitle();
        row.id = item.id().value();
        row.videoId = item.video().value();
        row.language = item.language().tag();
        row.kind = item.kind();
        row.position = item.position();
        row.state = item.state();
        row.reason = item.reason();
        row.subtitleId = subtitle == null ? null : subtitle.value();
        row.since = Moments.kept(item.since());
        row.attempts = item.effort().attempts();
        row.nextAttempt = Moments.keptOrNull(item.effort().nextAttempt());
        row.ignored = item.effort().ignored();
        row.lastError = item.effort().lastError();
        return row;
    }

    Wanted item() {
        return new Wanted(
                new WantedId(id),
                new VideoId(videoId),
                new Language(language),
                kind,
                position,
                state,
                reason,
                subtitleId == null ? null : new SubtitleId(subtitleId),
                since,
                new Effort(attempts, nextAttempt, ignored, lastError));
    }
}
