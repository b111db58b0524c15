package org.intertitle.subtitle;

import java.util.List;
import java.util.Locale;

/** Files that hold a notice of the site instead of a subtitle. */
final class StubText {

    private static final int FEW_CUES = 6;

    private static final List<String> NOTICES =
            List.of(
                    "log in",
                    "login",
                    "sign in",
                    "sign up",
                    "register",
                    "download limit",
                    "limit reached",
                    "limit exceeded",
                    "quota",
                    "premium",
                    "vip member",
                    "subscribe",
                    "captcha",
                    "not available",
                    "please upgrade",
                    "no subtitles");

    private StubText() {}

    /** A few cues that all are notices or advertisements, or hold no letter at all. */
    static boolean is(List<String> plainTexts) {
        if (plainTexts.isEmpty() || plainTexts.size() > FEW_CUES) {
            return false;
        }
        boolean letters = false;
        boolean notices = true;
        for (String text : plainTexts) {
            letters |= text.chars().anyMatch(Character::isLetter);
            notices &= text.isEmpty() || Advertisement.in(text) || isNotice(text);
        }
        return !letters || notices;
    }

    private static boolean isNotice(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NOTICES.stream().anyMatch(lower::contains);
    }
}
