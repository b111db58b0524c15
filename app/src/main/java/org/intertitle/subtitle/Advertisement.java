package org.intertitle.subtitle;

import java.util.List;
import java.util.Locale;

/** Cues that advertise rather than translate: addresses, sites, credits of uploaders. */
final class Advertisement {

    private static final List<String> SIGNS =
            List.of(
                    "www.",
                    "http://",
                    "https://",
                    "opensubtitles",
                    "subscene",
                    "addic7ed",
                    "podnapisi",
                    "yifysubtitles",
                    "yts.",
                    "titlovi.com",
                    "legendas.tv",
                    "subtitles by ",
                    "subtitled by ",
                    "synced by ",
                    "sync by ",
                    "synced and corrected by",
                    "sync & corrections by",
                    "corrected by ",
                    "subtitles downloaded from",
                    "downloaded from",
                    "advertise your product",
                    "support us and become vip",
                    "become a vip member",
                    "watch any video online",
                    "untertitel von ",
                    "legendas por ",
                    "traduction par ",
                    "sous-titres par ",
                    "subtítulos por ",
                    "sottotitoli di ");

    private Advertisement() {}

    static boolean in(String plainText) {
        String lower = plainText.toLowerCase(Locale.ROOT);
        for (String sign : SIGNS) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
