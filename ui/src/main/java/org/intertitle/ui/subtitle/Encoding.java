package org.intertitle.ui.subtitle;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The encodings that a person may try where the found one is wrong. */
public enum Encoding {
    UTF_8("UTF-8", "unicode"),
    UTF_16LE("UTF-16LE", "unicode"),
    UTF_16BE("UTF-16BE", "unicode"),
    WINDOWS_1252("windows-1252", "western"),
    WINDOWS_1250("windows-1250", "central"),
    ISO_8859_2("ISO-8859-2", "central"),
    WINDOWS_1251("windows-1251", "cyrillic"),
    KOI8_R("KOI8-R", "cyrillic"),
    WINDOWS_1253("windows-1253", "greek"),
    WINDOWS_1254("windows-1254", "turkish"),
    WINDOWS_1255("windows-1255", "hebrew"),
    WINDOWS_1256("windows-1256", "arabic"),
    WINDOWS_1257("windows-1257", "baltic"),
    WINDOWS_1258("windows-1258", "vietnamese"),
    WINDOWS_874("x-windows-874", "thai"),
    GB18030("GB18030", "chinese"),
    BIG5("Big5", "chinese"),
    SHIFT_JIS("Shift_JIS", "japanese"),
    EUC_JP("EUC-JP", "japanese"),
    EUC_KR("EUC-KR", "korean");

    private final String charset;
    private final String script;

    Encoding(String charset, String script) {
        this.charset = charset;
        this.script = script;
    }

    /** Those that this runtime knows. */
    static List<Encoding> known() {
        return Arrays.stream(values()).filter(each -> Charset.isSupported(each.charset)).toList();
    }

    static Optional<Encoding> of(String charset) {
        return known().stream().filter(each -> each.charset.equals(charset)).findFirst();
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    /** The last word of the key that names what is written in it. */
    String script() {
        return script;
    }
}
