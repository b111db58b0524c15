package org.intertitle.demo;

import org.intertitle.demo.LibraryFile.Plain;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryFile.Truth;
import org.intertitle.demo.VideoContents.Company;

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

    private static final int EPISODES_IN_SEASON = 10;
    private static final List<String> SEASON_FOLDERS =
            List.of("Season %02d/", "Season %d/", "S%02d/", "Staffel %d/");

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
            String title = SampleNames.of(made) + " " + (made + 1);
            film(title, new Truth(true, title, year, null, List.of(), null));
        }
    }

    private void film(String title, Truth truth) {
        String plain = "%s (%d)".formatted(title, truth.year());
        String release =
                "%s.%d.1080p.BluRay.x264-%s"
                        .formatted(
                                SampleNames.dotted(title), truth.year(), SampleNames.group(made));
        String folder = "Films/" + plain + "/";
        switch (made % 23) {
            case 4 -> add("Films/" + release, truth, Company.OTHERS);
            case 9 -> {
                add(folder + plain + " - 1080p", truth, Company.VERSIONS);
                if (made < videos) {
                    add(folder + plain + " - 2160p", truth, Company.VERSIONS);
                }
            }
            case 14 -> {
                files.add(nfo(folder + "movie.nfo", title, truth));
                add(folder + "rip-%04d".formatted(made), truth, Company.NONE);
            }
            case 18 -> add(folder + plain + " Part %d".formatted(1), truth, Company.NONE);
            default -> add(folder + (made % 3 == 0 ? plain : release), truth, Company.NONE);
        }
        if (made % 17 == 0) {
            files.add(plain(folder + "trailers/" + title + "-trailer.mkv", "extra"));
            files.add(plain(folder + "sample.mkv", "extra"));
        }
    }

    private void series() {
        boolean dated = serial % 7 != 3;
        Integer year = dated ? 1990 + random.nextInt(35) : null;
        String title = SampleNames.of(serial) + " Chronicle " + (serial + 1);
        String folder = "Series/" + title + (dated ? " (%d)/".formatted(year) : "/");
        for (int season = 1; season <= 2; season++) {
            String inside =
                    folder
                            + SEASON_FOLDERS
                                    .get(serial / 5 % SEASON_FOLDERS.size())
                                    .formatted(season);
            for (int episode = 1; episode <= EPISODES_IN_SEASON && made < videos; episode++) {
                boolean two = season == 2 && episode == EPISODES_IN_SEASON - 1;
                List<Integer> episodes = two ? List.of(episode, episode + 1) : List.of(episode);
                add(
                        inside + episode(title, season, episodes),
                        new Truth(false, title, year, season, episodes, null),
                        Company.OTHERS);
                episode += two ? 1 : 0;
            }
        }
        if (made < videos) {
            add(
                    folder + "Specials/%s - S00E01".formatted(title),
                    new Truth(false, title, year, 0, List.of(1), null),
                    Company.NONE);
        }
    }

    private String episode(String title, int season, List<Integer> episodes) {
        int first = episodes.getFirst();
        boolean two = episodes.size() > 1;
        String dotted = SampleNames.dotted(title);
        return switch (serial % 4) {
            case 0 ->
                    "%s - S%02dE%02d".formatted(title, season, first)
                            + (two ? "-E%02d".formatted(first + 1) : "");
            case 1 ->
                    "%s - %dx%02d".formatted(title, season, first)
                            + (two ? "-%dx%02d".formatted(season, first + 1) : "")
                            + " - The one at the pier";
            case 2 ->
                    "S%02dE%02d".formatted(season, first)
                            + (two ? "E%02d".formatted(first + 1) : "");
            default ->
                    "%s.S%02dE%02d".formatted(dotted, season, first)
                            + (two ? "E%02d".formatted(first + 1) : "")
                            + ".720p.WEB-DL.DD5.1.H.264-"
                            + SampleNames.group(serial);
        };
    }

    private void anime() {
        String title = SampleNames.anime(serial / 5);
        String folder = "Anime/" + title + "/";
        for (int number = 1; number <= 12 && made < videos; number++) {
            String base =
                    "[Umi] %s - %02d (1080p) [%08X]".formatted(title, number, random.nextInt());
            add(
                    folder + base,
                    new Truth(false, title, null, null, List.of(), number),
                    Company.OTHERS);
        }
    }

    private void add(String base, Truth truth, Company company) {
        VideoContents contents = new VideoContents(made, company, random);
        SampleVideo video = contents.video(base, truth);
        files.add(video);
        files.addAll(contents.sidecars(video));
        made++;
    }

    private void broken() {
        files.add(plain("Films/Empty (2001)/Empty (2001).mkv", ""));
        files.add(plain("Films/Noise (2002)/Noise (2002).mp4", "this is no video at all"));
        files.add(plain("Series/.ignore-me/readme.txt", "not a video"));
    }

    private static Plain nfo(String path, String title, Truth truth) {
        return plain(
                path,
                "<movie><title>%s</title><year>%d</year></movie>".formatted(title, truth.year()));
    }

    private static Plain plain(String path, String text) {
        return new Plain(path, text.getBytes(StandardCharsets.UTF_8), null);
    }
}
