package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * How much a text that was decoded with a guessed charset looks like writing, judged by what is not
 * ASCII: scripts that mix within a word, capitals inside words, signs between letters and control
 * characters speak against it, frequent letters for it.
 */
final class Writing {

    private static final Map<Script, String> FREQUENT =
            Map.of(
                    Script.CYRILLIC, "оеаинтслврОЕАИНТСЛВР",
                    Script.GREEK, "αοιετσνηυρκπάίόέή",
                    Script.HEBREW, "יוהלאמרתבש",
                    Script.ARABIC, "ايلنمورتبهدسع",
                    Script.THAI, "านรอกเงมยลวดทสต",
                    Script.LATIN, "éèàáíóúäöüåøæñçêâãõôşğıńłśążęćěščřžýůőűăîțāēīūķļņģįųė");

    private static final String PUNCTUATION = "«»¿¡“”‘’‚„…–—‹›•·♪ €°\u00A0、。！？「」『』（），：～―ー・؟،";

    private final String text;
    private double good;
    private double bad;
    private int seen;
    private int run;

    private Writing(String text) {
        this.text = text;
    }

    /** From about -3 (certainly not) to 1.5. */
    static double likeness(String text) {
        return new Writing(text).judge();
    }

    private double judge() {
        Script before = null;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            Script script = Script.of(c);
            if (c < 0x80) {
                run = 0;
                if (script != null && before != null && before != Script.LATIN) {
                    bad += 0.5;
                }
            } else {
                foreign(at, c, script, before);
            }
            before = script;
        }
        return seen == 0 ? 0 : (good - 3 * bad) / seen;
    }

    private void foreign(int at, char c, @Nullable Script script, @Nullable Script before) {
        seen++;
        if (script == null) {
            other(at, c);
            return;
        }
        run++;
        good += FREQUENT.getOrDefault(script, "").indexOf(c) >= 0 ? 1.5 : 1;
        if (before != null && before != script && !(script.eastAsian() && before.eastAsian())) {
            bad += 1;
        }
        if (script == Script.LATIN && run > 3) {
            bad += 1;
        }
        boolean inside = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        if (inside && Character.isUpperCase(c)) {
            bad += 1;
        }
    }

    private void other(int at, char c) {
        if (PUNCTUATION.indexOf(c) >= 0 || isMark(c)) {
            good += 1;
        } else if (Character.isISOControl(c)
                || c == '\uFFFD'
                || !Character.isDefined(c)
                || Character.getType(c) == Character.PRIVATE_USE) {
            bad += 2;
        } else if (letterAt(at - 1) || letterAt(at + 1)) {
            bad += 1;
        }
        run = 0;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
