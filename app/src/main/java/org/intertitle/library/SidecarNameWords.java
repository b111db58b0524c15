package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The table of words that the names of sidecars are made of besides language codes. */
final class SidecarNameWords {

    /** What a word says about a sidecar. */
    enum Meaning {
        FORCED,
        /** Forced, and worth keeping as a label. */
        SIGNS,
        HEARING_IMPAIRED,
        DEFAULT,
        COMMENTARY,
        /** Says nothing that matters: {@code full}, {@code subs}, {@code 2}. */
        NOISE
    }

    private static final Map<String, Meaning> WORDS = new HashMap<>();
    private static final Map<String, String> LANGUAGES = new HashMap<>();
    private static final Set<String> CJK =
            Set.of("简", "繁", "中文", "中字", "中英", "双语", "雙語", "日语", "日語", "英文", "英语");

    static {
        words(
                Meaning.FORCED,
                "forced foreign force forzado forzados forcé forcés forces forcati erzwungen"
                        + " embedded-forced zwang");
        words(Meaning.SIGNS, "signs songs sign song");
        words(
                Meaning.HEARING_IMPAIRED,
                "sdh cc hoh hearing hearingimpaired impaired hörgeschädigt hörgeschädigte"
                        + " hörgeschädigten gehörlose malentendants malentendant sordos closed");
        words(Meaning.DEFAULT, "default standard");
        words(Meaning.COMMENTARY, "commentary comment comments kommentar commentaire comentario");
        words(
                Meaning.NOISE,
                "full dialogue dialog dialogues normal embedded custom sub subs subtitle subtitles"
                    + " untertitel legenda legendas subtitulos captions caption regular complete"
                    + " and text track 双语 雙語 字幕 utf8 utf-8 für for the captioned");
        languages(
                "espanol es francais fr portugues pt cestina cs turkce tr romana ro engl en"
                    + " nederlands nl jpsc zh-Hans jptc zh-Hant scjp zh-Hans tcjp zh-Hant jps"
                    + " zh-Hans jpt zh-Hant 中文 zh 中字 zh 国语 zh 日本語 ja 日语 ja 日語 ja 英文 en 英语 en 英語 en"
                    + " 한국어 ko 한글 ko 简日 zh-Hans 繁日 zh-Hant 简英 zh-Hans 繁英 zh-Hant 中英 zh 中英双语 zh 中英雙語"
                    + " zh 简繁 zh 简体中文 zh-Hans 繁體中文 zh-Hant 繁体中文 zh-Hant 简日双语 zh-Hans 繁日雙語 zh-Hant"
                    + " latinoamérica es-419 latinoamerica es-419 latam es-419 brasileiro pt-BR"
                    + " brazil pt-BR zh_hans zh-Hans zh_hant zh-Hant");
    }

    private SidecarNameWords() {}

    static @Nullable Meaning meaning(String word) {
        Meaning meaning = WORDS.get(word);
        boolean number =
                !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(Character::isDigit);
        return meaning == null && number ? Meaning.NOISE : meaning;
    }

    /** The language that a word in lower case is a code or a name of; null if it is none. */
    static @Nullable Language language(String word) {
        String known = LANGUAGES.get(word);
        if (known != null) {
            return new Language(known);
        }
        if (word.length() < 2 || word.length() > 40 || !tagged(word)) {
            return null;
        }
        return Language.parse(word).orElseGet(() -> inScript(word));
    }

    /** Whether what follows a dash can be a script or a region: {@code en-forced} is no tag. */
    private static boolean tagged(String word) {
        int dash = word.lastIndexOf('-');
        int length = word.length() - dash - 1;
        return dash < 0
                || length == 2
                || length == 4
                || Character.isDigit(word.charAt(word.length() - 1));
    }

    private static @Nullable Language inScript(String word) {
        if (CJK.stream().noneMatch(word::contains)) {
            return null;
        }
        boolean both = word.contains("简") && word.contains("繁");
        if (!both && word.contains("简")) {
            return new Language("zh-Hans");
        }
        return new Language(!both && word.contains("繁") ? "zh-Hant" : "zh");
    }

    /** Two words that together are one language: {@code pt.br}, {@code es.ar}. */
    static @Nullable Language pair(String left, String right) {
        return switch (left + " " + right) {
            case "pt br" -> new Language("pt-BR");
            case "es ar", "es mx", "es la", "es 419" -> new Language("es-419");
            case "zh tw", "zh hk", "zh hant" -> new Language("zh-Hant");
            case "zh cn", "zh hans", "zh sg" -> new Language("zh-Hans");
            case "en us" -> new Language("en-US");
            case "en gb", "en uk" -> new Language("en-GB");
            case "fr ca" -> new Language("fr-CA");
            case "pt pt" -> new Language("pt-PT");
            case "sr latn" -> new Language("sr-Latn");
            case "sr cyrl" -> new Language("sr-Cyrl");
            default -> null;
        };
    }

    private static void words(Meaning meaning, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, meaning);
        }
    }

    private static void languages(String pairs) {
        String[] cells = pairs.split(" +");
        for (int i = 0; i < cells.length; i += 2) {
            LANGUAGES.put(cells[i], cells[i + 1]);
        }
    }
}
