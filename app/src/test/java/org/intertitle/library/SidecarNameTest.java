package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Random;

class SidecarNameTest {

    /**
     * name behind the base {@code x}; language; F forced, H hearing-impaired, D default, C
     * commentary; label.
     */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "x.srt, und, '', -",
                "x.hi.srt, hi, '', -",
                "x.en.hi.srt, en, H, -",
                "x.hi.en.srt, en, H, -",
                "x.sdh.en.srt, en, H, -",
                "x.en.sdh.srt, en, H, -",
                "x.en.cc.srt, en, H, -",
                "x.hin.srt, hi, '', -",
                "x.hi.sdh.srt, hi, H, -",
                "x.hi.forced.srt, hi, F, -",
                "x.[hi].en.srt, en, H, -",
                "x.[fo].en.srt, en, F, -",
                "x.fo.srt, fo, '', -",
                "x.eng.srt, en, '', -",
                "x.ger.srt, de, '', -",
                "x.deu.srt, de, '', -",
                "x.English.srt, en, '', -",
                "x.Deutsch.srt, de, '', -",
                "x.englisch.srt, en, '', -",
                "x.en-US.srt, en-US, '', -",
                "x.en_US.srt, en-US, '', -",
                "x.pt-BR.srt, pt-BR, '', -",
                "x.pob.srt, pt-BR, '', -",
                "x.pb.srt, pt-BR, '', -",
                "x.pt.br.srt, pt-BR, '', -",
                "x.Portuguese (Brazil).srt, pt-BR, '', -",
                "x.Brazilian Portuguese.srt, pt-BR, '', -",
                "x.es-419.srt, es-419, '', -",
                "x.es.ar.srt, es-419, '', -",
                "x.es-MX.srt, es-419, '', -",
                "x.spl.srt, es-419, '', -",
                "x.zh-TW.srt, zh-Hant, '', -",
                "x.cht.srt, zh-Hant, '', -",
                "x.big5.srt, zh-Hant, '', -",
                "x.zh_hant.srt, zh-Hant, '', -",
                "x.chs.srt, zh-Hans, '', -",
                "x.zh-Hans.srt, zh-Hans, '', -",
                "x.简体.srt, zh-Hans, '', -",
                "x.繁體.srt, zh-Hant, '', -",
                "x.中英双语.srt, zh, '', -",
                "x.简体&英文.ass, zh-Hans, '', -",
                "x.JPSC.ass, zh-Hans, '', -",
                "x.CHS&JPN.ass, zh-Hans, '', -",
                "x.ja[cc].srt, ja, H, -",
                "x.日本語.srt, ja, '', -",
                "x.한국어.srt, ko, '', -",
                "x.Русский.srt, ru, '', -",
                "x.en.forced.srt, en, F, -",
                "x.forced.en.srt, en, F, -",
                "x.en.foreign.srt, en, F, -",
                "x.en-forced.srt, en, F, -",
                "x.pt-BR-forced.srt, pt-BR, F, -",
                "x.en.forced.sdh.srt, en, FH, -",
                "x.en.default.srt, en, D, -",
                "x.en.default.forced.srt, en, DF, -",
                "x.en.commentary.srt, en, C, -",
                "x.de.kommentar.srt, de, C, -",
                "x.en.full.srt, en, '', -",
                "x.en.dialogue.ass, en, '', -",
                "x.en.2.srt, en, '', -",
                "x.2.srt, und, '', -",
                "x.2.en.srt, en, '', -",
                "x.en.0.srt, en, '', -",
                "x.en.signs.ass, en, F, signs",
                "x.en.Signs & Songs.ass, en, F, Signs & Songs",
                "x.Netflix.en.srt, en, '', Netflix",
                "x.en.Netflix.srt, en, '', Netflix",
                "x.en.Director Cut Fix.srt, en, '', Director Cut Fix",
                "x.2_English.srt, en, '', -",
                "x.English (SDH).srt, en, H, -",
                "x.English [CC].srt, en, H, -",
                "x - English.srt, en, '', -",
                "x_en.srt, en, '', -",
                "x-en.srt, en, '', -",
                "x (DE).ass, de, '', -",
                "x [German].ass, de, '', -",
                "X.EN.SRT, en, '', -",
            })
    void readsWhatOthersWrite(
            String file,
            String language,
            String flags,
            @org.jspecify.annotations.Nullable String label) {
        SidecarName name = SidecarName.read(file, List.of("x"));
        assertThat(name.base()).isEqualTo("x");
        assertThat(name.language().tag()).as("language").isEqualTo(language);
        assertThat(name.forced()).as("forced").isEqualTo(flags.contains("F"));
        assertThat(name.hearingImpaired()).as("hearing-impaired").isEqualTo(flags.contains("H"));
        assertThat(name.isDefault()).as("default").isEqualTo(flags.contains("D"));
        assertThat(name.commentary()).as("commentary").isEqualTo(flags.contains("C"));
        assertThat(name.label()).as("label").isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Film 2.en.srt, Film",
        "Films.en.srt, Film",
        "Film II.srt, Film",
        "Show.S01E02.en.srt, Show",
        "Film - Returns.en.srt, Film"
    })
    void anotherWorkIsNotTakenForABase(String file, String base) {
        assertThat(SidecarName.read(file, List.of(base)).base()).isNull();
    }

    @Test
    void theLongestBaseWins() {
        List<String> bases = List.of("Film", "Film.Extended", "Film.Extended.Cut");
        assertThat(SidecarName.read("Film.Extended.en.srt", bases).base())
                .isEqualTo("Film.Extended");
    }

    @Test
    void composedAndDecomposedNamesAreOne() {
        SidecarName name = SidecarName.read("Ame\u0301lie.fr.srt", List.of("Am\u00e9lie"));
        assertThat(name.base()).isEqualTo("Am\u00e9lie");
    }

    @ParameterizedTest
    @CsvSource({
        "2_English.srt, en",
        "Nosferatu_ger_1922.srt, de",
        "harbour lights 2x04 deutsch.srt, de",
        "[Umi] Kaze no Shiori - 07 (DE).ass, de",
        "The German Doctor 2013.srt, und",
        "Show.S01E02.1080p.WEB.x264.english.srt, en"
    })
    void badlyNamedFilesStillTellTheirLanguage(String file, String language) {
        assertThat(SidecarName.read(file, List.of()).language().tag()).isEqualTo(language);
    }

    @Test
    void noNameMakesItThrow() {
        String[] pieces = {
            "", ".", "-", "[", "]", "(", ")", "hi", "en", "x", "\ud800", "2", "&", "forced", "简"
        };
        Random random = new Random(11);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(10); i >= 0; i--) {
                name.append(pieces[random.nextInt(pieces.length)]);
            }
            SidecarName read = SidecarName.read(name + ".srt", List.of("x", "x.en", ""));
            assertThat(read.extension()).isEqualTo("srt");
        }
        assertThat(SidecarName.read("a.".repeat(5_000) + "srt", List.of("a"))).isNotNull();
    }
}
