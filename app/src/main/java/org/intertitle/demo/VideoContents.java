package org.intertitle.demo;

import org.intertitle.demo.LibraryFile.Container;
import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryFile.Truth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is inside one video of a generated library, and the sidecars that belong to it; {@code
 * place} chooses both.
 */
record VideoContents(int place, Company company, Random random) {

    /** What else lies in the folder of a video, and so what its sidecars must tell. */
    enum Company {
        /** Nothing: names may say nothing of it. */
        NONE,
        /** Other titles, or other episodes. */
        OTHERS,
        /** Other versions of the same: only its own full name tells. */
        VERSIONS
    }

    private static final int SUBTITLE_LANGUAGES = 6;

    SampleVideo video(String base, Truth truth) {
        Container container = place % 5 == 4 ? Container.MP4 : Container.MATROSKA;
        String extension = container == Container.MP4 ? ".mp4" : ".mkv";
        return new SampleVideo(base + extension, container, tracks(container), truth);
    }

    private List<TrackPlan> tracks(Container container) {
        boolean matroska = container == Container.MATROSKA;
        List<TrackPlan> tracks = new ArrayList<>();
        tracks.add(TrackPlan.audio(place % 4 == 3 ? "ja" : "en"));
        if (matroska && place % 11 == 5) {
            tracks.add(TrackPlan.audio("de").asCommentary());
        }
        int subtitles = random.nextInt(5);
        for (int i = 0; i < subtitles; i++) {
            tracks.add(track(i, matroska));
        }
        return tracks;
    }

    private TrackPlan track(int number, boolean matroska) {
        String language = SampleLanguage.ALL.get((place + number) % SUBTITLE_LANGUAGES).tag();
        TrackPlan.Type type =
                matroska
                        ? place % 3 == 0 ? TrackPlan.Type.ASS : TrackPlan.Type.SUBRIP
                        : TrackPlan.Type.MOV_TEXT;
        TrackPlan track = TrackPlan.text(type, language, 12);
        return switch (number) {
            case 1 -> matroska && place % 7 == 2 ? track.asCommentary() : track;
            case 2 -> place % 2 == 0 ? track.asForced() : track.asHearingImpaired();
            case 3 ->
                    matroska
                            ? TrackPlan.text(TrackPlan.Type.PGS, language, 0)
                            : track.asHearingImpaired();
            default -> track;
        };
    }

    /** Thirteen sidecars for ten videos, a tenth of them without a language in the name. */
    List<SampleSidecar> sidecars(SampleVideo video) {
        List<SampleSidecar> sidecars = new ArrayList<>();
        int count = place % 10 < 3 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            SampleLanguage language =
                    SampleLanguage.ALL.get((place * 3 + i) % SampleLanguage.ALL.size());
            sidecars.add(sidecar(video, style(i), language, place + i));
        }
        return sidecars;
    }

    private NamingStyle style(int number) {
        if (number == 0 && place % 8 == 0) {
            return NamingStyle.BARE;
        }
        List<NamingStyle> styles =
                switch (company) {
                    case NONE -> NamingStyle.ALONE;
                    case OTHERS -> NamingStyle.ALL;
                    case VERSIONS -> NamingStyle.OWN;
                };
        return styles.get((place + number * 7) % styles.size());
    }

    private SampleSidecar sidecar(
            SampleVideo video, NamingStyle style, SampleLanguage language, int seed) {
        return new SampleSidecar(
                style.path(video, language, "srt"),
                video.path(),
                style.named() ? language.language() : language.inText(),
                style.forced(),
                style.hearingImpaired(),
                style.named(),
                "srt",
                StandardCharsets.UTF_8,
                place % 25 == 0 ? 400 : 8,
                seed);
    }
}
