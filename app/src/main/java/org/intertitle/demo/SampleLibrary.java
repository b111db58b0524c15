package org.intertitle.demo;

import org.intertitle.demo.LibraryFile.Container;
import org.intertitle.demo.LibraryFile.Plain;
import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryFile.Truth;
import org.intertitle.demo.TrackPlan.Type;
import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The small library of {@code demo}: tiny real files with all that goes wrong in real ones. */
public final class SampleLibrary {

    private static final Charset UTF_8 = StandardCharsets.UTF_8;
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private final List<LibraryFile> files = new ArrayList<>();

    private SampleLibrary() {}

    public static List<LibraryFile> files() {
        return new SampleLibrary().laidOut();
    }

    private List<LibraryFile> laidOut() {
        films();
        harbourLights();
        glassOrchard();
        kazeNoShiori();
        nordlicht();
        leftOutAndBroken();
        return List.copyOf(files);
    }

    private void films() {
        String metropolis =
                film(
                        "Metropolis (1927)/Metropolis (1927)",
                        "Metropolis",
                        1927,
                        audio("de"),
                        srt("en"));
        sidecar("Films/Metropolis (1927)/Metropolis.1927.ger.srt", metropolis, "de", WESTERN, 40);

        String general =
                film("The General (1926)/The General (1926)", "The General", 1926, audio("en"));
        sidecar("Films/The General (1926)/Subs/2_German.srt", general, "de", UTF_8, 40);
        sidecar("Films/The General (1926)/Subs/3_English.srt", general, "en", UTF_8, 40);

        String nosferatu =
                film(
                        "Nosferatu (1922)/Nosferatu (1922)",
                        "Nosferatu",
                        1922,
                        audio("de"),
                        ass("en"));
        sidecar("Films/Nosferatu (1922)/Nosferatu_ger_1922.srt", nosferatu, "de", UTF_8, 40);

        String moon =
                film(
                        "A Trip to the Moon (1902)/A Trip to the Moon (1902)",
                        "A Trip to the Moon",
                        1902,
                        audio("fr"));
        sidecar(
                "Films/A Trip to the Moon (1902)/A Trip to the Moon (1902).srt",
                moon,
                "de",
                UTF_8,
                30);

        String sunrise =
                film("Sunrise (1927)/Sunrise (1927)", "Sunrise", 1927, audio("en"), srt("de"));
        sidecar("Films/Sunrise (1927)/Sunrise (1927).en.srt", sunrise, "en", UTF_8, 40);

        film(
                "Safety Last! (1923)/Safety Last! (1923) [1080p]",
                "Safety Last!",
                1923,
                audio("en"),
                srt("de").asForced(),
                srt("en").asHearingImpaired());
        film(
                "Amélie à Paris (2001)/Amélie à Paris (2001)",
                "Amélie à Paris",
                2001,
                audio("fr"),
                ass("de"));
        film(
                "Faust (1926)/Faust (1926)",
                "Faust",
                1926,
                audio("de"),
                srt("de").asCommentary(),
                new TrackPlan(Type.PGS, Language.of("en"), null, false, false, false, false, 0));
        mp4Film("Häxan (1922)/Häxan (1922)", "Häxan", 1922, "sv", "de");
        String cyrillic = film("Солярис (1972)/Солярис (1972)", "Солярис", 1972, audio("ru"));
        sidecar("Films/Солярис (1972)/Солярис (1972).ru.srt", cyrillic, "ru", CYRILLIC, 30);
    }

    private void harbourLights() {
        for (int episode = 1; episode <= 5; episode++) {
            String base =
                    "Series/Harbour Lights (2014)/Season 02/Harbour Lights S02E%02d"
                            .formatted(episode);
            String path = episode("Harbour Lights", 2014, 2, episode, base, audio("en"));
            switch (episode) {
                case 4 ->
                        sidecar(
                                "Series/Harbour Lights (2014)/Season 02/harbour lights 2x04"
                                        + " deutsch.srt",
                                path,
                                "de",
                                UTF_8,
                                40);
                case 5 -> {
                    sidecar(base + ".de.srt", path, "de", UTF_8, 40);
                    forced("Series/Harbour Lights (2014)/Season 02/HL.S02E05.DE.FORCED.srt", path);
                }
                default -> sidecar(base + ".en.srt", path, "en", UTF_8, 40);
            }
        }
    }

    private void glassOrchard() {
        for (int episode = 1; episode <= 3; episode++) {
            SampleVideo video =
                    new SampleVideo(
                            "Series/Glass Orchard/Season 01/Glass.Orchard.S01E%02d.720p.WEB-DL.mp4"
                                    .formatted(episode),
                            Container.MP4,
                            List.of(audio("en"), TrackPlan.text(Type.MOV_TEXT, "de", 30)),
                            new Truth(false, "Glass Orchard", null, 1, List.of(episode), null));
            files.add(video);
        }
    }

    private void kazeNoShiori() {
        for (int number = 6; number <= 9; number++) {
            String base =
                    "Anime/Kaze no Shiori/[Umi] Kaze no Shiori - %02d (1080p)".formatted(number);
            SampleVideo video =
                    new SampleVideo(
                            base + ".mkv",
                            Container.MATROSKA,
                            List.of(audio("ja"), ass("en")),
                            new Truth(false, "Kaze no Shiori", null, null, List.of(), number));
            files.add(video);
            if (number == 7) {
                files.add(
                        new SampleSidecar(
                                "Anime/Kaze no Shiori/[Fan] Kaze no Shiori - 07 (DE).ass",
                                video.path(),
                                Language.of("de"),
                                false,
                                false,
                                true,
                                "ass",
                                UTF_8,
                                40,
                                7));
            }
        }
    }

    private void nordlicht() {
        for (int episode = 1; episode <= 4; episode++) {
            String base = "Series/Nordlicht/Staffel 1/Nordlicht S01E%02d".formatted(episode);
            episode(
                    "Nordlicht",
                    null,
                    1,
                    episode,
                    base,
                    audio("de"),
                    srt("de"),
                    srt("de").asForced(),
                    srt("en"));
        }
        episode(
                "Nordlicht",
                null,
                1,
                5,
                "Series/Nordlicht/Staffel 1/Nordlicht S01E05-E06",
                audio("de"),
                srt("en"));
    }

    private void leftOutAndBroken() {
        plain("Films/Metropolis (1927)/trailers/Metropolis-trailer.mkv", "a trailer is left out");
        plain("Films/Empty (2003)/Empty (2003).mkv", "");
        plain(
                "Films/Noise (2004)/Noise (2004).mp4",
                "this is no video at all, whatever its name says");
        plain("Films/Sunrise (1927)/Sunrise (1927).de.srt.txt", "not a subtitle");
        plain(
                "Films/Nosferatu (1922)/movie.nfo",
                "<movie><title>Nosferatu</title><year>1922</year>"
                        + "<uniqueid type=\"imdb\">tt0013442</uniqueid></movie>");
        plain("Private/.ignore", "");
        plain("Private/Holiday.mkv", "this folder asks to be left alone");
    }

    private String film(String base, String title, int year, TrackPlan... tracks) {
        SampleVideo video =
                new SampleVideo(
                        "Films/" + base + ".mkv",
                        Container.MATROSKA,
                        List.of(tracks),
                        new Truth(true, title, year, null, List.of(), null));
        files.add(video);
        return video.path();
    }

    private void mp4Film(String base, String title, int year, String spoken, String written) {
        files.add(
                new SampleVideo(
                        "Films/" + base + ".mp4",
                        Container.MP4,
                        List.of(audio(spoken), TrackPlan.text(Type.MOV_TEXT, written, 30)),
                        new Truth(true, title, year, null, List.of(), null)));
    }

    private String episode(
            String series,
            @Nullable Integer year,
            int season,
            int episode,
            String base,
            TrackPlan... tracks) {
        List<Integer> episodes =
                base.endsWith("-E06") ? List.of(episode, episode + 1) : List.of(episode);
        SampleVideo video =
                new SampleVideo(
                        base + ".mkv",
                        Container.MATROSKA,
                        List.of(tracks),
                        new Truth(false, series, year, season, episodes, null));
        files.add(video);
        return video.path();
    }

    private void sidecar(String path, String video, String language, Charset charset, int cues) {
        files.add(
                new SampleSidecar(
                        path,
                        video,
                        Language.of(language),
                        false,
                        false,
                        !path.endsWith("(1902).srt"),
                        "srt",
                        charset,
                        cues,
                        path.length()));
    }

    private void forced(String path, String video) {
        files.add(
                new SampleSidecar(
                        path, video, Language.of("de"), true, false, true, "srt", UTF_8, 4, 3));
    }

    private void plain(String path, String text) {
        files.add(new Plain(path, text.getBytes(UTF_8), null));
    }

    private static TrackPlan audio(String language) {
        return TrackPlan.audio(language);
    }

    private static TrackPlan srt(String language) {
        return TrackPlan.text(Type.SUBRIP, language, 30);
    }

    private static TrackPlan ass(String language) {
        return TrackPlan.text(Type.ASS, language, 30);
    }
}
