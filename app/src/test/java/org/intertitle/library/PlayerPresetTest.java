package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PlayerPresetTest {

    private static final List<String> LABELS =
            List.of("", "Netflix", "Signs & Songs", "v2", "a.b", "hi", "forced", "English", "it");

    /** preset, name, what it is played as: language and flags, or {@code -} where not at all. */
    @ParameterizedTest
    @CsvSource({
        "JELLYFIN, Film.srt, und",
        "JELLYFIN, Film.hi.srt, hi",
        "JELLYFIN, Film.en.hi.srt, en H",
        "JELLYFIN, Film.sdh.en.srt, en H",
        "JELLYFIN, Film.en.forced.srt, en F",
        "JELLYFIN, Film.en-forced.srt, und F",
        "JELLYFIN, Film.English.srt, en",
        "JELLYFIN, Film.pt-BR.srt, pt-BR",
        "JELLYFIN, Film.zh-Hant.srt, und",
        "JELLYFIN, Film 2.en.srt, -",
        "JELLYFIN, Film.en.txt, -",
        "JELLYFIN, FILM.EN.SRT, en",
        "KODI, Film.en.srt, en",
        "KODI, Film 2.en.srt, en",
        "KODI, Film.English.forced.srt, en F",
        "KODI, Film.pt-BR.srt, pt",
        "PLEX, Film.en.srt, en",
        "PLEX, Film.ger.forced.srt, de F",
        "PLEX, Film.en.sdh.srt, en H",
        "PLEX, Film.en.hi.srt, hi",
        "PLEX, Film.pt-BR.srt, und",
        "PLEX, Film.English.srt, und",
        "PLEX, Film.en.sup, -",
        "PLAIN, Film.srt, und",
        "PLAIN, Film.de.forced.srt, de F",
        "PLAIN, Film.en.hi.srt, en H",
        "PLAIN, Film.hi.srt, hi",
        "PLAIN, Film - English.srt, -",
        "MIRROR, Film.eng.cc.srt, en H"
    })
    void eachPlayerIsSimulated(PlayerPreset preset, String name, String expected) {
        assertThat(text(preset.playedAs("Film", name))).isEqualTo(expected);
    }

    @Test
    void foldersForSubtitlesAreReadBySomePlayers() {
        assertThat(PlayerPreset.JELLYFIN.playedAs("Film", "Film.en.srt", true, "Subs")).isNull();
        assertThat(PlayerPreset.PLAIN.playedAs("Film", "Film.en.srt", true, "Subs")).isNull();
        assertThat(PlayerPreset.KODI.playedAs("Film", "Film.en.srt", true, "Subs")).isNotNull();
        assertThat(PlayerPreset.PLEX.playedAs("Film", "Film.en.srt", true, "Subtitles"))
                .isNotNull();
        assertThat(PlayerPreset.KODI.playedAs("Film", "2_English.srt", true, "Subs")).isNull();
    }

    @ParameterizedTest
    @EnumSource(PlayerPreset.class)
    void whatIsWrittenIsPlayedAsMeant(PlayerPreset preset) {
        for (Language language : languages()) {
            for (int flags = 0; flags < 4; flags++) {
                boolean forced = (flags & 1) > 0;
                boolean impaired = (flags & 2) > 0;
                for (String label : LABELS) {
                    String name =
                            SidecarNaming.name(
                                    preset,
                                    "Film (2010)",
                                    language,
                                    forced,
                                    impaired,
                                    label,
                                    "srt");
                    PlayedAs played = preset.playedAs("Film (2010)", name);
                    assertThat(played)
                            .as(name)
                            .isEqualTo(preset.closest(language, forced, impaired));
                    assertThat(played)
                            .as(name)
                            .satisfies(p -> assertTold(preset, p, language, forced, impaired));
                }
            }
        }
    }

    private static void assertTold(
            PlayerPreset preset,
            PlayedAs played,
            Language language,
            boolean forced,
            boolean impaired) {
        assertThat(played.forced()).isEqualTo(forced);
        boolean oneFlag = preset == PlayerPreset.PLEX && forced;
        assertThat(played.hearingImpaired()).isEqualTo(impaired && !oneFlag);
        if (tells(preset, language)) {
            assertThat(played.language().reads(language) || played.language().equals(language))
                    .isTrue();
        } else {
            assertThat(played.language().base()).isEqualTo(language.base());
        }
    }

    /** Varieties that have no code in a player fall back to the plain language. */
    private static boolean tells(PlayerPreset preset, Language language) {
        return switch (preset) {
            case PLAIN, MIRROR -> true;
            case JELLYFIN -> !language.tag().equals("sr-Latn");
            case PLEX, KODI -> !List.of("zh-Hant", "es-419", "sr-Latn").contains(language.tag());
        };
    }

    @ParameterizedTest
    @EnumSource(SidecarNamingStyle.Codes.class)
    void mirroredStylesArePlayedAsMeant(SidecarNamingStyle.Codes codes) {
        for (String word : List.of("sdh", "hi", "cc")) {
            for (boolean first : new boolean[] {false, true}) {
                SidecarNamingStyle style = new SidecarNamingStyle(codes, word, first);
                for (Language language : languages()) {
                    String name =
                            SidecarNaming.name(
                                    PlayerPreset.MIRROR,
                                    "x",
                                    language,
                                    false,
                                    true,
                                    null,
                                    "ass",
                                    style);
                    assertThat(PlayerPreset.MIRROR.playedAs("x", name))
                            .as(name)
                            .isEqualTo(new PlayedAs(language, false, true));
                }
            }
        }
    }

    @Test
    void theStyleOfAFolderIsTheOneSeenMost() {
        SidecarNamingStyle style =
                SidecarNamingStyle.of(
                        List.of("a.eng.srt", "a.ger.hi.srt", "b.fre.hi.srt", "b.de.srt"),
                        List.of("a", "b"));
        assertThat(style)
                .isEqualTo(
                        new SidecarNamingStyle(
                                SidecarNamingStyle.Codes.BIBLIOGRAPHIC, "hi", false));
        assertThat(
                        SidecarNaming.name(
                                PlayerPreset.MIRROR,
                                "c",
                                Language.of("de"),
                                false,
                                true,
                                null,
                                "srt",
                                style))
                .isEqualTo("c.ger.hi.srt");
    }

    @Test
    void unknownWordsSurviveRewriting() {
        SidecarName read = SidecarName.read("Film.Crew Talk.English.srt", List.of("Film"));
        for (PlayerPreset preset : PlayerPreset.values()) {
            String name =
                    SidecarNaming.name(
                            preset, "Film", read.language(), false, false, read.label(), "srt");
            assertThat(SidecarName.read(name, List.of("Film"))).isEqualTo(read);
        }
    }

    @Test
    void writtenNamesAreReadBackByOurselves() {
        for (PlayerPreset preset : PlayerPreset.values()) {
            for (Language language : languages()) {
                String name = SidecarNaming.name(preset, "Film", language, true, true, null, "srt");
                SidecarName read = SidecarName.read(name, List.of("Film"));
                PlayedAs closest = preset.closest(language, true, true);
                assertThat(new PlayedAs(read.language(), read.forced(), read.hearingImpaired()))
                        .as(name)
                        .isEqualTo(closest);
            }
        }
    }

    private static List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        for (String code : Locale.getISOLanguages()) {
            Language language = Language.of(code);
            if (language.tag().equals(Locale.of(code).getLanguage())) {
                languages.add(language);
            }
        }
        for (String tag :
                List.of(
                        "und", "pt-BR", "es-419", "zh-Hant", "zh-Hans", "sr-Latn", "fil",
                        "en-US")) {
            languages.add(Language.of(tag));
        }
        return languages;
    }

    private static String text(@Nullable PlayedAs played) {
        if (played == null) {
            return "-";
        }
        String flags = (played.forced() ? "F" : "") + (played.hearingImpaired() ? "H" : "");
        return (played.language().tag() + " " + flags).strip();
    }
}
