package org.intertitle.persistence.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.TextFacts;
import org.intertitle.persistence.session.Moments;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Objects;

/** The row of one subtitle; {@code cues} is null until its text was read. */
@Entity
@Table(name = "subtitle")
class SubtitleEntity {
    @Id long id;
    @Column long videoId;
    @Column @Nullable Long titleId;

    @Column
    @Enumerated(EnumType.STRING)
    SubtitleSource source;

    @Column @Nullable String path;
    @Column @Nullable Integer track;
    @Column String language;
    @Column boolean forced;
    @Column boolean hearingImpaired;
    @Column boolean commentary;
    @Column boolean isDefault;
    @Column String format;
    @Column boolean bitmap;
    @Column @Nullable String label;
    @Column @Nullable String playedLanguage;
    @Column @Nullable Boolean playedForced;
    @Column @Nullable Boolean playedHearingImpaired;
    @Column @Nullable String encoding;
    @Column @Nullable Integer cues;
    @Column @Nullable Long firstMs;
    @Column @Nullable Long lastMs;
    @Column @Nullable String textLanguage;
    @Column @Nullable Double confidence;
    @Column @Nullable Boolean textHearingImpaired;
    @Column @Nullable Boolean textForced;
    @Column @Nullable Integer quality;
    @Column @Nullable String sha256;
    @Column long bytes;
    @Column @Nullable Instant modified;

    SubtitleEntity() {}

    static SubtitleEntity of(Subtitle subtitle) {
        SubtitleEntity row = new SubtitleEntity();
        RelativePath path = subtitle.path();
        row.id = subtitle.id().value();
        row.videoId = subtitle.video().value();
        row.source = subtitle.source();
        row.path = path == null ? null : path.encoded();
        row.track = subtitle.track();
        row.language = subtitle.language().tag();
        row.forced = subtitle.forced();
        row.hearingImpaired = subtitle.hearingImpaired();
        row.commentary = subtitle.commentary();
        row.isDefault = subtitle.isDefault();
        row.format = subtitle.format();
        row.bitmap = subtitle.bitmap();
        row.label = subtitle.label();
        row.played(subtitle.played());
        row.text(subtitle.text());
        row.bytes = subtitle.bytes();
        row.modified = Moments.keptOrNull(subtitle.modified());
        return row;
    }

    private void played(@Nullable PlayedAs played) {
        if (played != null) {
            playedLanguage = played.language().tag();
            playedForced = played.forced();
            playedHearingImpaired = played.hearingImpaired();
        }
    }

    private void text(@Nullable TextFacts text) {
        if (text != null) {
            encoding = text.encoding();
            cues = text.cues();
            firstMs = text.firstMs();
            lastMs = text.lastMs();
            textLanguage = text.language().tag();
            confidence = text.confidence();
            textHearingImpaired = text.hearingImpaired();
            textForced = text.forced();
            quality = text.quality();
            sha256 = text.sha256();
        }
    }

    Subtitle subtitle() {
        return new Subtitle(
                new SubtitleId(id),
                new VideoId(videoId),
                source,
                path == null ? null : new RelativePath(path),
                track,
                new Language(language),
                forced,
                hearingImpaired,
                commentary,
                isDefault,
                format,
                bitmap,
                label,
                played(),
                text(),
                bytes,
                modified);
    }

    private @Nullable PlayedAs played() {
        return playedLanguage == null
                ? null
                : new PlayedAs(
                        new Language(playedLanguage),
                        stored(playedForced),
                        stored(playedHearingImpaired));
    }

    private @Nullable TextFacts text() {
        return cues == null
                ? null
                : new TextFacts(
                        encoding,
                        cues,
                        stored(firstMs),
                        stored(lastMs),
                        new Language(stored(textLanguage)),
                        stored(confidence),
                        stored(textHearingImpaired),
                        stored(textForced),
                        stored(quality),
                        sha256);
    }

    /** What is never null beside {@code cues}, or beside {@code playedLanguage}. */
    private static <T> T stored(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
