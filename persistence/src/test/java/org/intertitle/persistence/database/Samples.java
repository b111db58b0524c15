package org.intertitle.persistence.database;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.TextFacts;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stores small, whole records for tests; each method writes in a unit of work of its own. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-24T10:15:30.123456Z");
    public static final Language GERMAN = new Language("de");
    public static final Language ENGLISH = new Language("en");

    private final Database database;

    public Samples(Database database) {
        this.database = database;
    }

    public LibraryFolder folder(String path) {
        return folder(path, null);
    }

    public LibraryFolder folder(String path, @Nullable ProfileId profile) {
        return database.unitOfWork()
                .write(tx -> {
                    FolderId id = database.folders().nextId(tx);
                    LibraryFolder folder =
                            new LibraryFolder(
                                    id, Path.of(path), FolderKind.AUTO, profile, true, true, null);
                    database.folders().insert(tx, folder);
                    return folder;
                });
    }

    public Title film(LibraryFolder folder, String name, @Nullable Integer year) {
        return title(folder, name, year, TitleKind.FILM, false);
    }

    public Title title(
            LibraryFolder folder,
            String name,
            @Nullable Integer year,
            TitleKind kind,
            boolean anime) {
        return database.unitOfWork()
                .write(tx -> {
                    Title title =
                            new Title(
                                    database.library().reserveTitles(tx, 1),
                                    folder.id(),
                                    RelativePath.ROOT,
                                    kind,
                                    anime,
                                    name,
                                    year,
                                    Map.of("imdb", "tt0017136"),
                                    null,
                                    null);
                    database.library().insertTitles(tx, List.of(title));
                    return title;
                });
    }

    public Video video(Title title, String path) {
        return video(title, path, EpisodeNumbers.NONE);
    }

    public Video episode(Title title, String path, int season, int episode) {
        return video(
                title,
                path,
                new EpisodeNumbers(season, List.of(episode), List.of(), null, "The Épisode"));
    }

    public Video video(Title title, String path, EpisodeNumbers numbers) {
        return database.unitOfWork()
                .write(tx -> {
                    VideoId id = database.library().reserveVideos(tx, 1);
                    Video video = plain(id, title, path, numbers);
                    database.library().insertVideos(tx, List.of(video));
                    return video;
                });
    }

    public static Video plain(VideoId id, Title title, String path, EpisodeNumbers numbers) {
        return new Video(
                id,
                title.folder(),
                new RelativePath(path),
                title.id(),
                numbers,
                ReleaseFacts.NONE,
                VideoState.PRESENT,
                null,
                1000,
                NOW,
                null,
                "matroska",
                5_400_000L,
                List.of(),
                NOW,
                1);
    }

    /** A video in which no field is empty. */
    public static Video full(Video video) {
        return new Video(
                video.id(),
                video.folder(),
                video.path(),
                video.title(),
                new EpisodeNumbers(
                        2, List.of(3, 4), List.of(15, 16), LocalDate.of(2026, 3, 30), "Zwölf"),
                new ReleaseFacts("GROUP", "Blu-ray", "1080p", "H.265", "Director's Cut", 1),
                VideoState.DAMAGED,
                "media.truncated",
                1L << 41,
                NOW.plusNanos(1000),
                "cafe",
                "mp4",
                1234L,
                List.of(
                        new AudioTrack(1, "aac", ENGLISH, "Ton \"eins\"", 6, true, false),
                        new AudioTrack(2, "opus", Language.UNDETERMINED, null, 2, false, true)),
                NOW.minusSeconds(5),
                7);
    }

    public Subtitle sidecar(Video video, Language language, @Nullable Integer quality) {
        return database.unitOfWork()
                .write(tx -> {
                    SubtitleId id = database.library().reserveSubtitles(tx, 1);
                    Subtitle subtitle = sidecar(id, video, language, quality);
                    database.library().insertSubtitles(tx, List.of(subtitle));
                    return subtitle;
                });
    }

    public static Subtitle sidecar(
            SubtitleId id, Video video, Language language, @Nullable Integer quality) {
        return new Subtitle(
                id,
                video.id(),
                SubtitleSource.SIDECAR,
                new RelativePath(video.path().encoded() + "." + language + ".srt"),
                null,
                language,
                false,
                true,
                false,
                false,
                "srt",
                false,
                "label",
                new PlayedAs(language, false, true),
                quality == null
                        ? null
                        : new TextFacts(
                                "UTF-8", 12, 1000, 5000, language, 0.875, true, false, quality,
                                "abcd"),
                4321,
                NOW);
    }

    public static Subtitle track(SubtitleId id, Video video, int index, Language language) {
        return new Subtitle(
                id,
                video.id(),
                SubtitleSource.EMBEDDED,
                null,
                index,
                language,
                true,
                false,
                true,
                true,
                "pgs",
                true,
                null,
                null,
                null,
                0,
                null);
    }

    /** The same subtitle in another format. */
    public static Subtitle inFormat(Subtitle subtitle, String format) {
        return new Subtitle(
                subtitle.id(),
                subtitle.video(),
                subtitle.source(),
                subtitle.path(),
                subtitle.track(),
                subtitle.language(),
                subtitle.forced(),
                subtitle.hearingImpaired(),
                subtitle.commentary(),
                subtitle.isDefault(),
                format,
                false,
                subtitle.label(),
                subtitle.played(),
                subtitle.text(),
                subtitle.bytes(),
                subtitle.modified());
    }

    /** The title under a profile of its own. */
    public void assign(Title title, ProfileId profile) {
        Title changed =
                new Title(
                        title.id(),
                        title.folder(),
                        title.location(),
                        title.kind(),
                        title.anime(),
                        title.name(),
                        title.year(),
                        title.ids(),
                        profile,
                        title.artwork());
        database.unitOfWork().run(tx -> database.library().updateTitles(tx, List.of(changed)));
    }

    public Wanted wanted(Video video, Language language, CellState state) {
        return wanted(
                video, language, state, state == CellState.WANTED ? ReasonCode.MISSING : null);
    }

    public Wanted wanted(
            Video video, Language language, CellState state, @Nullable ReasonCode reason) {
        return wanted(video, language, state, reason, null);
    }

    /** Wanted although this sidecar is there under another name. */
    public Wanted misnamed(Video video, Subtitle with) {
        return wanted(video, with.language(), CellState.WANTED, ReasonCode.MISNAMED, with.id());
    }

    private Wanted wanted(
            Video video,
            Language language,
            CellState state,
            @Nullable ReasonCode reason,
            @Nullable SubtitleId subtitle) {
        return database.unitOfWork()
                .write(tx -> {
                    WantedId id = database.wanted().reserve(tx, 1);
                    Wanted item =
                            new Wanted(
                                    id,
                                    video.id(),
                                    language,
                                    SubtitleKind.FULL,
                                    language.equals(GERMAN) ? 0 : 1,
                                    state,
                                    reason,
                                    subtitle,
                                    NOW,
                                    Effort.NONE);
                    database.wanted().insert(tx, List.of(item));
                    return item;
                });
    }

    public void ignore(Wanted item) {
        database.unitOfWork().run(tx -> database.wanted().update(tx, List.of(ignored(item))));
    }

    public static Wanted ignored(Wanted item) {
        return new Wanted(
                item.id(),
                item.video(),
                item.language(),
                item.kind(),
                item.position(),
                item.state(),
                item.reason(),
                item.subtitle(),
                item.since(),
                new Effort(2, NOW, true, "net.offline"));
    }

    public Profile profile(String name, boolean isDefault) {
        return database.unitOfWork()
                .write(tx -> {
                    Profile profile = profile(database.profiles().nextId(tx), name, isDefault, 1);
                    database.profiles().insert(tx, profile);
                    return profile;
                });
    }

    public static Profile profile(ProfileId id, String name, boolean isDefault, long revision) {
        return new Profile(
                id,
                name,
                isDefault,
                List.of(
                        new Wish(
                                GERMAN,
                                SubtitleKind.FORCED,
                                HearingImpaired.AVOID,
                                Set.of(GERMAN),
                                Set.of(ENGLISH, new Language("ja"))),
                        Wish.of(ENGLISH, SubtitleKind.FULL)),
                Embedded.TEXT,
                List.of(new Equivalent(new Language("pt-BR"), new Language("pt"))),
                TargetFormat.SRT,
                new Cutoff.At(GERMAN, SubtitleKind.FULL),
                List.of("adopt", "extract"),
                60,
                List.of("a|b"),
                List.of("c"),
                List.of("d", "e"),
                revision);
    }

    public Title reload(TitleId id) {
        return database.unitOfWork().read(tx -> database.library().title(tx, id).orElseThrow());
    }

    public Video reload(VideoId id) {
        return database.unitOfWork().read(tx -> database.library().video(tx, id).orElseThrow());
    }
}
