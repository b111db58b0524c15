package org.intertitle.demo;

import org.intertitle.kernel.Language;

import java.util.List;

/** The languages of sample subtitles, with the codes that names use for them. */
enum SampleLanguage {
    EN("en", "eng", "English"),
    DE("de", "ger", "German"),
    FR("fr", "fre", "French"),
    ES("es", "spa", "Spanish"),
    IT("it", "ita", "Italian"),
    NL("nl", "dut", "Dutch"),
    SV("sv", "swe", "Swedish"),
    PL("pl", "pol", "Polish"),
    RU("ru", "rus", "Russian"),
    JA("ja", "jpn", "Japanese"),
    PT_BR("pt-BR", "pob", "Brazilian Portuguese");

    /** All of them, in the order in which libraries take them. */
    static final List<SampleLanguage> ALL = List.of(values());

    private final String tag;
    private final String threeLetters;
    private final String englishName;

    SampleLanguage(String tag, String threeLetters, String englishName) {
        this.tag = tag;
        this.threeLetters = threeLetters;
        this.englishName = englishName;
    }

    String tag() {
        return tag;
    }

    String threeLetters() {
        return threeLetters;
    }

    String englishName() {
        return englishName;
    }

    Language language() {
        return Language.of(tag);
    }

    /** What its text can tell: no region. */
    Language inText() {
        return Language.of(language().base());
    }
}
