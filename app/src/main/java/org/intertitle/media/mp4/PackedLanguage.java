package org.intertitle.media.mp4;

import org.intertitle.kernel.Language;
import org.intertitle.media.ContainerLanguage;

/**
 * The language of a media header: three letters of five bits (ISO/IEC 14496-12), or in QuickTime
 * files a Macintosh language code below 0x400.
 */
final class PackedLanguage {

    private static final int FIRST_PACKED = 0x400;
    private static final int UNSPECIFIED = 0x7FFF;

    /** In the order of their numbers; what is missing has no language that people watch in. */
    private static final String[] MACINTOSH = {
        "en", "fr", "de", "it", "nl", "sv", "es", "da", "pt", "no", "he", "ja", "ar", "fi", "el",
        "is", "mt", "tr", "hr", "zh-Hant", "ur", "hi", "th", "ko", "lt", "pl", "hu", "et", "lv",
        "se", "fo", "fa", "ru", "zh-Hans", "nl-BE", "ga", "sq", "ro", "cs", "sk", "sl", "yi", "sr",
        "mk", "bg", "uk", "be", "uz", "kk"
    };

    private PackedLanguage() {}

    static Language of(int code, boolean quickTime) {
        if (code == UNSPECIFIED) {
            return Language.UNDETERMINED;
        }
        if (code < FIRST_PACKED) {
            return quickTime && code < MACINTOSH.length
                    ? Language.of(MACINTOSH[code])
                    : Language.UNDETERMINED;
        }
        char[] letters = {letter(code >> 10), letter(code >> 5), letter(code)};
        return ContainerLanguage.of(new String(letters));
    }

    private static char letter(int bits) {
        return (char) ((bits & 0x1F) + 0x60);
    }
}
