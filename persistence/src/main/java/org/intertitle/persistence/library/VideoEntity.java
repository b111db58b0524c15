package org.intertitle.persistence.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.JsonText;
import org.intertitle.persistence.session.Moments;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The row of one video; {@code need…} says what its need was computed from and is written by the
 * wanted items alone.
 */
@Entity
@Table(name = "video")
class VideoEntity {
    @Id long id;
    @Column long folderId;
    @Column long titleId;
    @Column String path;
    @Column String directory;
    @Column String folded;
    @Column @Nullable Integer season;
    @Column @Nullable String episodes;
    @Column @Nullable String absolutes;
    @Column @Nullable LocalDate airDate;
    @Column @Nullable String episodeName;
    @Column int seasonOrder;
    @Column long episodeOrder;
    @Column @Nullable String releaseGroup;
    @Column @Nullable String source;
    @Column @Nullable String screenSize;
    @Column @Nullable String videoCodec;
    @Column @Nullable String edition;
    @Column @Nullable Integer part;

    @Column
    @Enumerated(EnumType.STRING)
    VideoState state;

    @Column @Nullable String problem;
    @Column long bytes;
    @Column Instant modified;
    @Column @Nullable String identity;
    @Column @Nullable String container;
    @Column @Nullable Long durationMs;
    @Column @Nullable String audio;
    @Column Instant added;
    @Column long revision;

    @Column(insertable = false, updatable = false)
    @Nullable Long needRevision;

    @Column(insertable = false, updatable = false)
    @Nullable Long needProfile;

    @Column(insertable = false, updatable = false)
    @Nullable Long needProfileRevision;

    VideoEntity() {}

    static VideoEntity of(Video video) {
        VideoEntity row = new VideoEntity();
        row.id = video.id().value();
        row.folderId = video.folder().value();
        row.titleId = video.title().value();
        row.path = video.path().encoded();
        row.directory = directory(video.path().parent());
        row.folded = folded(video);
        row.numbers(video.numbers());
        row.release(video.release());
        row.state = video.state();
        row.problem = video.problem();
        row.bytes = video.bytes();
        row.modified = Moments.kept(video.modified());
        row.identity = video.identity();
        row.container = video.container();
        row.durationMs = video.durationMs();
        row.audio = AudioJson.write(video.audio());
        row.added = Moments.kept(video.added());
        row.revision = video.revision();
        return row;
    }

    /** A directory without the slash that it has or not by whether it was there when encoded. */
    static String directory(RelativePath directory) {
        String encoded = directory.encoded();
        return encoded.endsWith("/") ? encoded.substring(0, encoded.length() - 1) : encoded;
    }

    private static String folded(Video video) {
        String episode = video.numbers().name();
        String path = Folding.path(video.path());
        return episode == null ? path : Folding.name(episode) + " / " + path;
    }

    private void numbers(EpisodeNumbers numbers) {
        season = numbers.season();
        episodes = JsonText.writeList(numbers.episodes());
        absolutes = JsonText.writeList(numbers.absolute());
        airDate = numbers.date();
        episodeName = numbers.name();
        seasonOrder = season == null ? -1 : season;
        episodeOrder = order(numbers);
    }

    private static long order(EpisodeNumbers numbers) {
        if (!numbers.episodes().isEmpty()) {
            return numbers.episodes().getFirst();
        }
        if (!numbers.absolute().isEmpty()) {
            return numbers.absolute().getFirst();
        }
        LocalDate date = numbers.date();
        return date == null ? -1 : date.toEpochDay();
    }

    private void release(ReleaseFacts release) {
        releaseGroup = release.releaseGroup();
        source = release.source();
        screenSize = release.screenSize();
        videoCodec = release.videoCodec();
        edition = release.edition();
        part = release.part();
    }

    EpisodeNumbers numbers() {
        return new EpisodeNumbers(
                season,
                JsonText.readList(episodes, Integer.class),
                JsonText.readList(absolutes, Integer.class),
                airDate,
                episodeName);
    }

    Video video() {
        return new Video(
                new VideoId(id),
                new FolderId(folderId),
                new RelativePath(path),
                new TitleId(titleId),
                numbers(),
                new ReleaseFacts(releaseGroup, source, screenSize, videoCodec, edition, part),
                state,
                problem,
                bytes,
                modified,
                identity,
                container,
                durationMs,
                AudioJson.read(audio),
                added,
                revision);
    }
}
