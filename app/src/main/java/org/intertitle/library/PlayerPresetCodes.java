package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** ISO 639-1 and 639-2 codes and English names, without the codes that only sites use. */
final class PlayerPresetCodes {

    private static final String BIBLIOGRAPHIC =
            "fre fr ger de chi zh cze cs dut nl gre el rum ro slo sk per fa may ms bur my ice is"
                    + " mac mk baq eu arm hy geo ka alb sq tib bo mao mi wel cy";
    private static final Map<String, Language> ISO = new HashMap<>();
    private static final Map<String, Language> NAMES = new HashMap<>();

    static {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.of(code);
            Language language = new Language(locale.getLanguage());
            ISO.put(code, language);
            try {
                ISO.put(locale.getISO3Language(), language);
            } catch (MissingResourceException e) {
                continue;
            }
            NAMES.putIfAbsent(
                    locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language);
        }
        ISO.put("fil", new Language("fil"));
        String[] cells = BIBLIOGRAPHIC.split(" ");
        for (int i = 0; i < cells.length; i += 2) {
            ISO.put(cells[i], new Language(cells[i + 1]));
        }
    }

    private PlayerPresetCodes() {}

    static @Nullable Language iso(String token) {
        return ISO.get(token);
    }

    static @Nullable Language isoOrName(String token) {
        Language language = ISO.get(token);
        return language == null ? NAMES.get(token) : language;
    }
}
