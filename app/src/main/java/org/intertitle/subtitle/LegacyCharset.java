package org.intertitle.subtitle;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The charset of bytes that are no Unicode: of those that decode them, the one whose text looks
 * most like writing; the language's own and the statistical detector's answer are ahead.
 */
final class LegacyCharset {

    private static final int SAMPLE = 1 << 14;

    private static final String CENTRAL = "windows-1250 ISO-8859-2";
    private static final String CYRILLIC = "windows-1251 KOI8-R IBM866 ISO-8859-5";
    private static final String WESTERN = "windows-1252 ISO-8859-15";
    private static final String BALTIC = "windows-1257 ISO-8859-13";
    private static final String ARABIC = "windows-1256 ISO-8859-6";

    private static final Map<String, String> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("zh", "GB18030 Big5 Big5-HKSCS"),
                    Map.entry("ja", "windows-31j EUC-JP ISO-2022-JP"),
                    Map.entry("ko", "x-windows-949 EUC-KR"),
                    Map.entry("th", "x-windows-874 TIS-620"),
                    Map.entry("vi", "windows-1258"),
                    Map.entry("ar", ARABIC),
                    Map.entry("fa", ARABIC),
                    Map.entry("ur", ARABIC),
                    Map.entry("he", "windows-1255 ISO-8859-8"),
                    Map.entry("tr", "windows-1254 ISO-8859-9"),
                    Map.entry("az", "windows-1254 ISO-8859-9"),
                    Map.entry("el", "windows-1253 ISO-8859-7 IBM737 IBM869"),
                    Map.entry("pl", CENTRAL),
                    Map.entry("cs", CENTRAL),
                    Map.entry("sk", CENTRAL),
                    Map.entry("sl", CENTRAL),
                    Map.entry("hu", CENTRAL),
                    Map.entry("bs", CENTRAL),
                    Map.entry("hr", CENTRAL),
                    Map.entry("ro", CENTRAL),
                    Map.entry("sq", "windows-1252 windows-1250"),
                    Map.entry("sr", CENTRAL + " " + CYRILLIC),
                    Map.entry("lt", BALTIC),
                    Map.entry("lv", BALTIC),
                    Map.entry("et", BALTIC + " " + WESTERN),
                    Map.entry("bg", CYRILLIC),
                    Map.entry("mk", CYRILLIC),
                    Map.entry("ru", CYRILLIC),
                    Map.entry("uk", CYRILLIC),
                    Map.entry("be", CYRILLIC));

    private static final List<String> ANY =
            List.of(
                    "windows-1252",
                    "windows-1250",
                    "windows-1254",
                    "windows-1251",
                    "windows-1253",
                    "windows-1255",
                    "windows-1256",
                    "x-windows-874",
                    "windows-31j",
                    "GB18030",
                    "Big5",
                    "x-windows-949",
                    "EUC-JP",
                    "KOI8-R");

    private LegacyCharset() {}

    /** The charset; ISO-8859-1, which knows every byte, where nothing else fits. */
    static Charset of(byte[] bytes, Language hint) {
        byte[] sample = sample(bytes);
        List<String> own = ofLanguage(hint);
        String told = told(sample);
        Set<String> names = new LinkedHashSet<>(own);
        if (told != null) {
            names.add(told);
        }
        names.addAll(ANY);
        Charset best = StandardCharsets.ISO_8859_1;
        double most = Double.NEGATIVE_INFINITY;
        for (String name : names) {
            String text = strictly(sample, name);
            double ahead = ahead(name, own, told);
            double score = text == null ? most : Writing.likeness(text) + ahead;
            if (score > most) {
                most = score;
                best = Charset.forName(name);
            }
        }
        return best;
    }

    /** The charsets that files in a language come in, the likeliest first; empty if unknown. */
    static List<String> ofLanguage(Language language) {
        if (!language.determined()) {
            return List.of();
        }
        String names =
                switch (language.tag()) {
                    case "zh-Hant" -> "Big5 Big5-HKSCS GB18030";
                    case "sr-Latn" -> CENTRAL;
                    case "sr-Cyrl" -> CYRILLIC;
                    default -> BY_LANGUAGE.getOrDefault(language.base(), WESTERN);
                };
        return List.of(names.split(" "));
    }

    private static double ahead(String name, List<String> own, @Nullable String told) {
        int place = own.indexOf(name);
        double byLanguage = place < 0 ? 0 : 0.6 - 0.02 * place;
        return byLanguage + (name.equals(told) ? 0.25 : 0);
    }

    /** What Mozilla's detector says, as a name that we use; null where it says nothing. */
    private static @Nullable String told(byte[] sample) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null) {
            return null;
        }
        return switch (name) {
            case "SHIFT_JIS" -> "windows-31j";
            case "EUC-KR" -> "x-windows-949";
            case "BIG5" -> "Big5";
            case "TIS620" -> "x-windows-874";
            case "GB18030", "HZ-GB-2312" -> "GB18030";
            case "ISO-8859-1", "US-ASCII", "UTF-8" -> null;
            case "WINDOWS-1250",
                    "WINDOWS-1251",
                    "WINDOWS-1252",
                    "WINDOWS-1253",
                    "WINDOWS-1254",
                    "WINDOWS-1255",
                    "WINDOWS-1256" ->
                    "windows-" + name.substring(8);
            default -> name;
        };
    }

    private static @Nullable String strictly(byte[] bytes, String name) {
        try {
            if (!Charset.isSupported(name)) {
                return null;
            }
            return Charset.forName(name)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException | IllegalCharsetNameException e) {
            return null;
        }
    }

    /** Whole lines that are not plain ASCII: they alone tell charsets apart. */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int start = 0;
        boolean telling = false;
        for (int at = 0; at < bytes.length && sample.size() < SAMPLE; at++) {
            telling |= bytes[at] < 0;
            if (bytes[at] == '\n' || at + 1 == bytes.length) {
                if (telling) {
                    sample.write(bytes, start, Math.min(SAMPLE, at + 1 - start));
                }
                start = at + 1;
                telling = false;
            }
        }
        return sample.toByteArray();
    }
}
