package org.intertitle.persistence.database;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.StaleVideo;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Writes a large library straight into a database, as a scan would leave it but without files:
 * seven tenths films, the rest series of twenty episodes, and one series of 1,200 episodes that is
 * wanted in six languages. The same every time.
 */
public final class LargeLibrary {

    /** The name of the series of 1,200 episodes. */
    public static final String LONGEST = "Kaiserliche Nächte";

    private static final int UNIT = 1_000;
    private static final int LONG_SERIES = 1_200;
    private static final int EPISODES = 20;
    private static final Instant NEWEST = Instant.parse("2026-11-24T18:00:00Z");
    private static final List<Language> TWO = List.of(new Language("de"), new Language("en"));
    private static final List<Language> SIX =
            List.of(
                    new Language("de"),
                    new Language("en"),
                    new Language("fr"),
                    new Language("es"),
                    new Language("it"),
                    new Language("ja"));
    private static final String[] FIRST = {
        "The", "Der", "La", "Last", "Silent", "Amélie", "Größe", "Crimson", "Little", "North",
        "Ночь", "東京", "Red", "Blue", "Übermut", "Señor", "Night", "Winter", "Golden", "Broken"
    };
    private static final String[] SECOND = {
        "River", "Straße", "House", "Garden", "Mountain", "Été", "Stories", "物語", "Любовь", "Train",
        "Island", "Memory", "Shadow", "City", "Fields", "Harbour", "Letter", "Sister", "Storm",
                "Road"
    };
    private static final String[] GROUPS = {"SubsPlease", "GRP", "NOVA", "AMIABLE", "FraMeSToR"};

    private final Database database;
    private final Random random = new Random(42);
    private final List<Title> titles = new ArrayList<>();
    private final List<Video> videos = new ArrayList<>();
    private final List<Subtitle> subtitles = new ArrayList<>();
    private final List<Wanted> items = new ArrayList<>();
    private final List<StaleVideo> computed = new ArrayList<>();
    private long nextTitle = 1;
    private long nextVideo = 1;
    private long nextSubtitle = 1;
    private long nextWanted = 1;

    private LargeLibrary(Database database) {
        this.database = database;
    }

    /** Writes a library of this many videos; at least 2,000. The database must be empty. */
    public static void write(Database database, int videos) {
        new LargeLibrary(database).write(videos);
    }

    private void write(int count) {
        Profile two = profile("German and English", true, TWO);
        Profile six = profile("Six languages", false, SIX);
        Samples samples = new Samples(database);
        LibraryFolder films = samples.folder("/media/films");
        LibraryFolder series = samples.folder("/media/NAS/series");
        LibraryFolder anime = samples.folder("/media/anime");
        series(anime, LONGEST, LONG_SERIES, six, true);
        int left = count - LONG_SERIES;
        int episodes = left * 3 / 10 / EPISODES;
        for (int i = 0; i < episodes; i++) {
            series(i % 4 == 0 ? anime : series, name(i, "Part"), EPISODES, two, false);
        }
        for (int i = 0; i < left - episodes * EPISODES; i++) {
            film(films, name(i, ""), two);
        }
        if (!videos.isEmpty()) {
            flush();
        }
    }

    private String name(int number, String word) {
        String name =
                FIRST[random.nextInt(FIRST.length)] + " " + SECOND[random.nextInt(SECOND.length)];
        return number < 5 ? name : (name + " " + word).strip() + " " + number;
    }

    private Profile profile(String name, boolean isDefault, List<Language> languages) {
        return database.unitOfWork()
                .write(tx -> {
                    ProfileId id = database.profiles().nextId(tx);
                    Profile profile =
                            new Profile(
                                    id,
                                    name,
                                    isDefault,
                                    languages.stream()
                                            .map(each -> Wish.of(each, SubtitleKind.FULL))
                                            .toList(),
                                    Embedded.ANY,
                                    List.of(),
                                    TargetFormat.KEEP,
                                    new Cutoff.All(),
                                    List.of("adopt", "extract", "convert"),
                                    0,
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    1);
                    database.profiles().insert(tx, profile);
                    return profile;
                });
    }

    private void film(LibraryFolder folder, String name, Profile profile) {
        int year = 1920 + random.nextInt(106);
        Title title = title(folder, name, year, TitleKind.FILM, false, null);
        String file = name.replace(' ', '.') + "." + year + ".1080p.mkv";
        video(folder, title, file, EpisodeNumbers.NONE, profile);
    }

    private void series(
            LibraryFolder folder, String name, int count, Profile profile, boolean ownProfile) {
        Title title =
                title(
                        folder,
                        name,
                        1990 + random.nextInt(36),
                        TitleKind.SERIES,
                        folder.root().endsWith("anime"),
                        ownProfile ? profile.id() : null);
        for (int i = 0; i < count; i++) {
            int season = 1 + i / EPISODES;
            int episode = 1 + i % EPISODES;
            String file = String.format(Locale.ROOT, "%s S%02dE%02d.mkv", name, season, episode);
            EpisodeNumbers numbers =
                    new EpisodeNumbers(
                            season, List.of(episode), List.of(), null, "Episode " + (i + 1));
            video(folder, title, file, numbers, profile);
        }
    }

    private Title title(
            LibraryFolder folder,
            String name,
            int year,
            TitleKind kind,
            boolean anime,
            @Nullable ProfileId profile) {
        String directory = kind == TitleKind.FILM ? name + " (" + year + ")" : name;
        Title title =
                new Title(
                        new TitleId(nextTitle++),
                        folder.id(),
                        RelativePath.ROOT.child(folder.root().resolve(directory)),
                        kind,
                        anime,
                        name,
                        year,
                        Map.of(),
                        profile,
                        null);
        titles.add(title);
        return title;
    }

    private void video(
            LibraryFolder folder,
            Title title,
            String file,
            EpisodeNumbers numbers,
            Profile profile) {
        VideoId id = new VideoId(nextVideo++);
        Path path = title.location().in(folder.root()).resolve(file);
        Instant added = NEWEST.minus(Duration.ofMinutes(random.nextInt(3 * 365 * 24 * 60)));
        Video video =
                new Video(
                        id,
                        folder.id(),
                        RelativePath.of(folder.root(), path),
                        title.id(),
                        numbers,
                        new ReleaseFacts(
                                GROUPS[random.nextInt(GROUPS.length)],
                                "Blu-ray",
                                random.nextInt(3) == 0 ? "720p" : "1080p",
                                "H.264",
                                null,
                                null),
                        random.nextInt(500) == 0 ? VideoState.DAMAGED : VideoState.PRESENT,
                        null,
                        1_000_000_000L + random.nextInt(1_000_000_000),
                        added,
                        null,
                        "matroska",
                        5_400_000L,
                        List.of(),
                        added,
                        1);
        videos.add(video);
        int place = 0;
        for (Wish wish : profile.wishes()) {
            answer(video, wish.language(), place++);
        }
        computed.add(new StaleVideo(id, profile.id()));
        if (videos.size() == UNIT) {
            flush();
        }
    }

    /** Half of the wishes are satisfied by a sidecar, a fifth by a track, the rest is wanted. */
    private void answer(Video video, Language language, int place) {
        int dice = random.nextInt(100);
        CellState state =
                dice < 45
                        ? CellState.PRESENT
                        : dice < 50
                                ? CellState.POOR
                                : dice < 70 ? CellState.EMBEDDED : CellState.WANTED;
        boolean misnamed = state == CellState.WANTED && dice % 10 == 0;
        SubtitleId with = null;
        if (state != CellState.WANTED || misnamed) {
            with = new SubtitleId(nextSubtitle++);
            int quality = state == CellState.POOR ? random.nextInt(50) : 50 + random.nextInt(51);
            subtitles.add(
                    state == CellState.EMBEDDED
                            ? Samples.track(with, video, 2 + place, language)
                            : Samples.sidecar(with, video, language, quality));
        }
        items.add(
                new Wanted(
                        new WantedId(nextWanted++),
                        video.id(),
                        language,
                        SubtitleKind.FULL,
                        place,
                        state,
                        state != CellState.WANTED
                                ? null
                                : misnamed ? ReasonCode.MISNAMED : ReasonCode.MISSING,
                        with,
                        video.added(),
                        random.nextInt(200) == 0 ? Effort.NONE.ignored(true) : Effort.NONE));
    }

    private void flush() {
        database.unitOfWork().run(this::flush);
        titles.clear();
        videos.clear();
        subtitles.clear();
        items.clear();
        computed.clear();
    }

    private void flush(Tx tx) {
        reserve(tx);
        database.library().insertTitles(tx, titles);
        database.library().insertVideos(tx, videos);
        database.library().insertSubtitles(tx, subtitles);
        database.wanted().insert(tx, items);
        database.wanted().computed(tx, computed);
    }

    private void reserve(Tx tx) {
        if (!titles.isEmpty()) {
            database.library().reserveTitles(tx, titles.size());
        }
        database.library().reserveVideos(tx, videos.size());
        if (!subtitles.isEmpty()) {
            database.library().reserveSubtitles(tx, subtitles.size());
        }
        database.wanted().reserve(tx, items.size());
    }
}
