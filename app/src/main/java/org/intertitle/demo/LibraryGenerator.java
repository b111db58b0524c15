package org.intertitle.demo;

import org.intertitle.demo.LibraryFile.Container;
import org.intertitle.demo.LibraryFile.Plain;
import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryFile.Truth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Lays out a realistic library of any size: films, series, anime, specials, extras, sidecars in
 * every naming style, and some broken files. The same size and seed give the same library.
 */
@SuppressWarnings("EnumOrdinal")
public final class LibraryGenerator {

    private static final List<String> FIRST =
            List.of(
                    "Silent",
                    "Crimson",
                    "Hidden",
                    "Last",
                    "Broken",
                    "Golden",
                    "Distant",
                    "Winter",
                    "Paper",
                    "Burning",
                    "Hollow",
                    "Northern",
                    "Quiet",
                    "Second",
                    "Empty",
                    "Électrique",
                    "Übermorgen",
                    "Stille");

    private static final List<String> SECOND =
            List.of(
                    "Harbour",
                    "Orchard",
                    "Meridian",
                    "Lantern",
                    "Cathedral",
                    "Garden",
                    "River",
                    "Station",
                    "Letter",
                    "Mountain",
                    "Window",
                    "Island",
                    "Compass",
                    "Theatre",
                    "Straße",
                    "Forêt",
                    "海辺");

    private static final List<String> ANIME =
            List.of(
                    "Kaze no Shiori",
                    "Hoshi no Kawa",
                    "Yoru to Umi",
                    "Tetsu no Hana",
                    "Sora Biyori");

    private static final List<String> GROUPS = List.of("NTb", "FLUX", "SPARKS", "AMIABLE", "RARBG");

    private static final int EPISODES_IN_SEASON = 10;

    private final int videos;
    private final Random random;
    private final List<LibraryFile> files = new ArrayList<>();
    private int made;
    private int serial;

    private LibraryGenerator(int videos, long seed) {
        this.videos = videos;
        this.random = new Random(seed);
    }

    /** The files of a library with so many videos (extras and broken ones come on top). */
    public static List<LibraryFile> generate(int videos, long seed) {
        return new LibraryGenerator(videos, seed).generate();
    }

    private List<LibraryFile> generate() {
        while (made < videos) {
            switch (serial % 5) {
                case 0, 1 -> films(4);
                case 2, 3 -> series();
                default -> anime();
            }
            serial++;
        }
        broken();
        return List.copyOf(files);
    }

    private void films(int count) {
        for (int i = 0; i < count && made < videos; i++) {
            int year = 1950 + random.nextInt(75);
            String title = name(made) + " " + (made + 1);
            String folder = "Films/%s (%d)/".formatted(title, year);
            String base =
                    made % 3 == 0
                            ? "%s (%d)".formatted(title, year)
                            : "%s.%d.1080p.BluRay.x264-%s"
                                    .formatted(
                                            title.replace(' ', '.'),
                                            year,
                                            GROUPS.get(made % GROUPS.size()));
            add(folder + base, new Truth(true, title, year, null, List.of(), null));
            if (made % 17 == 0) {
                files.add(plain(folder + "trailers/" + title + "-trailer.mkv", "extra"));
            }
        }
    }

    private void series() {
        int year = 1990 + random.nextInt(35);
        String title = name(serial) + " Chronicle " + (serial + 1);
        String folder = "Series/%s (%d)/".formatted(title, year);
        for (int season = 1; season <= 2; season++) {
            for (int episode = 1; episode <= EPISODES_IN_SEASON && made < videos; episode++) {
                String base =
                        serial % 2 == 0
                                ? "%s - S%02dE%02d".formatted(title, season, episode)
                                : "%s.S%02dE%02d.720p.WEB-DL.DD5.1.H.264-%s"
                                        .formatted(
                                                title.replace(' ', '.'),
                                                season,
                                                episode,
                                                GROUPS.get(serial % GROUPS.size()));
                add(
                        folder + "Season %02d/".formatted(season) + base,
                        new Truth(false, title, year, season, List.of(episode), null));
            }
        }
        if (made < videos) {
            add(
                    folder + "Specials/%s - S00E01".formatted(title),
                    new Truth(false, title, year, 0, List.of(1), null));
        }
    }

    private void anime() {
        String title = ANIME.get((serial / 5) % ANIME.size()) + " " + (serial / 5 + 1);
        String folder = "Anime/" + title + "/";
        for (int number = 1; number <= 12 && made < videos; number++) {
            String base =
                    "[Umi] %s - %02d (1080p) [%08X]".formatted(title, number, random.nextInt());
            add(folder + base, new Truth(false, title, null, null, List.of(), number));
        }
    }

    private void add(String base, Truth truth) {
        Container container = made % 5 == 4 ? Container.MP4 : Container.MATROSKA;
        String extension = container == Container.MP4 ? ".mp4" : ".mkv";
        SampleVideo video = new SampleVideo(base + extension, container, tracks(container), truth);
        files.add(video);
        sidecars(video);
        made++;
    }

    private List<TrackPlan> tracks(Container container) {
        boolean matroska = container == Container.MATROSKA;
        List<TrackPlan> tracks = new ArrayList<>();
        tracks.add(TrackPlan.audio(made % 4 == 3 ? "ja" : "en"));
        TrackPlan.Type text =
                matroska
                        ? made % 3 == 0 ? TrackPlan.Type.ASS : TrackPlan.Type.SUBRIP
                        : TrackPlan.Type.MOV_TEXT;
        int subtitles = random.nextInt(5);
        for (int i = 0; i < subtitles; i++) {
            SampleLanguage language = SampleLanguage.values()[(made + i) % 6];
            TrackPlan track = TrackPlan.text(text, language.tag(), 12);
            tracks.add(
                    switch (i) {
                        case 2 -> track.asForced();
                        case 3 ->
                                matroska
                                        ? TrackPlan.text(TrackPlan.Type.PGS, language.tag(), 0)
                                        : track.asHearingImpaired();
                        default -> track;
                    });
        }
        return tracks;
    }

    /** Thirteen sidecars for ten videos, a tenth of them without a language in the name. */
    private void sidecars(SampleVideo video) {
        int count = made % 10 < 3 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            boolean bare = i == 0 && made % 8 == 0;
            NamingStyle style =
                    bare
                            ? NamingStyle.ALL.getLast()
                            : NamingStyle.ALL.get((made + i * 7) % (NamingStyle.ALL.size() - 1));
            SampleLanguage language =
                    SampleLanguage.values()[(made * 3 + i) % SampleLanguage.values().length];
            String path = style.path(video.base(), language, "srt");
            files.add(
                    new SampleSidecar(
                            path,
                            video.path(),
                            language.language(),
                            style.forced(),
                            style.hearingImpaired(),
                            style.named(),
                            "srt",
                            StandardCharsets.UTF_8,
                            made % 25 == 0 ? 400 : 8,
                            made + i));
        }
    }

    private void broken() {
        files.add(plain("Films/Empty (2001)/Empty (2001).mkv", ""));
        files.add(plain("Films/Noise (2002)/Noise (2002).mp4", "this is no video at all"));
        files.add(plain("Series/.ignore-me/readme.txt", "not a video"));
    }

    private static Plain plain(String path, String text) {
        return new Plain(path, text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static String name(int place) {
        return FIRST.get(place % FIRST.size())
                + " "
                + SECOND.get(place / FIRST.size() % SECOND.size());
    }
}
