package org.intertitle.subtitle;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds the charset of a subtitle: BOM, strict UTF-8, UTF-16 without BOM, then what the language
 * and the statistics of the bytes say. Pure and thread-safe; any bytes give a text.
 */
public final class Encodings {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final String JAPANESE_ESCAPE = "\u001B$B";
    private static final int SAMPLE = 1 << 16;

    private Encodings() {}

    /** The text of the bytes; {@code hint} is the language that the name or the user told. */
    public static DecodedText decode(byte[] bytes, Language hint) {
        Charset marked = byBom(bytes);
        if (marked != null) {
            return decoded(bytes, marked, true);
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return decoded(bytes, wide, false);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean valid = text.indexOf('\uFFFD') < 0 || Utf8Check.of(bytes).invalid() == 0;
        if (valid && text.contains(JAPANESE_ESCAPE)) {
            return decoded(bytes, Charset.forName("ISO-2022-JP"), false);
        }
        if (valid || Utf8Check.of(bytes).mostlyValid()) {
            LineEnding ending = LineEnding.of(text);
            return new DecodedText(text, "UTF-8", false, ending, !valid);
        }
        return decoded(bytes, LegacyCharset.of(bytes, hint), false);
    }

    /** The text of the bytes in a charset that the user told; a BOM of that charset is no text. */
    public static DecodedText decodeAs(byte[] bytes, Charset charset) {
        return decoded(bytes, charset, charset.equals(byBom(bytes)));
    }

    private static DecodedText decoded(byte[] bytes, Charset charset, boolean bom) {
        int skipped = bom ? "\uFEFF".getBytes(charset).length : 0;
        String text = new String(bytes, skipped, bytes.length - skipped, charset);
        boolean damaged = text.indexOf('\uFFFD') >= 0;
        return new DecodedText(text, charset.name(), bom, LineEnding.of(text), damaged);
    }

    /** UTF-32 before UTF-16, whose little-endian mark is the beginning of the other's. */
    private static @Nullable Charset byBom(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0) && bytes.length % 4 == 0) {
            return UTF_32LE;
        }
        if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return UTF_32BE;
        }
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without BOM: a tenth of the bytes are zero, nearly all of them on one side. */
    private static @Nullable Charset wide(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - (i & 1);
                odd += i & 1;
            }
        }
        if ((even + odd) * 10 < length || length < 4) {
            return null;
        }
        if (odd > even * 20) {
            return StandardCharsets.UTF_16LE;
        }
        return even > odd * 20 ? StandardCharsets.UTF_16BE : null;
    }
}
