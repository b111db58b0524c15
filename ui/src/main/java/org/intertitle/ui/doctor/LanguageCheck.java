package org.intertitle.ui.doctor;

import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.ui.doctor.Finding.Word;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether the language of a text is told: its model is large, and may be damaged or missing. */
record LanguageCheck() implements Check {

    private static final String ENGLISH =
            "1\n00:00:01,000 --> 00:00:04,000\nWe should have left before the rain started.\n";

    @Override
    public String name() {
        return "engine_language";
    }

    @Override
    public List<Finding> look() {
        byte[] text = ENGLISH.getBytes(StandardCharsets.UTF_8);
        String told = new SubtitleInspector(new TextLanguage()).language(text).language().tag();
        return List.of(
                told.equals("en")
                        ? Finding.ok(name(), "doctor.language")
                        : Finding.failed(name(), "doctor.language.wrong", new Word(told)));
    }
}
