package org.intertitle.subtitle;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** Simplified or traditional: signs that GB 2312 has and Big5 has not, against the reverse. */
final class ChineseScript {

    private ChineseScript() {}

    /** {@code zh-Hans}, {@code zh-Hant}, or {@code zh} where no sign tells. */
    static String of(List<String> lines) {
        CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
        CharsetEncoder traditional = Charset.forName("Big5").newEncoder();
        int difference = 0;
        for (String line : lines) {
            for (int at = 0; at < line.length(); at++) {
                char c = line.charAt(at);
                if (c >= 0x4E00 && c <= 0x9FFF) {
                    difference += simplified.canEncode(c) ? 1 : 0;
                    difference -= traditional.canEncode(c) ? 1 : 0;
                }
            }
        }
        return difference == 0 ? "zh" : difference > 0 ? "zh-Hans" : "zh-Hant";
    }
}
