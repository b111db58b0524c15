package org.intertitle.media;

import org.intertitle.kernel.Language;

import java.util.Locale;

/** Language codes as containers write them: ISO 639-2 in either form, or BCP 47. */
public final class ContainerLanguage {

    private ContainerLanguage() {}

    /**
     * The language of a code; {@code und} where it says nothing. {@code lat} is Latin here, while
     * file names use it for Latin American Spanish.
     */
    public static Language of(String code) {
        String clean = code.strip().toLowerCase(Locale.ROOT);
        return switch (clean) {
            case "", "und", "mis", "mul", "zxx", "qaa" -> Language.UNDETERMINED;
            case "lat", "la" -> new Language("la");
            default -> Language.of(code.strip());
        };
    }
}
