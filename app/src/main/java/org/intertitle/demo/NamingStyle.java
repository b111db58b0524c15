package org.intertitle.demo;

import java.util.List;

/**
 * The ways in which people and programs name sidecars: a pattern over the video's base name ({@code
 * %b}), the language's tag ({@code %l}), its three-letter code ({@code %3}), its English name
 * ({@code %n}) and the flags. A style without a language leaves it to the text. {@code plays} tells
 * whether a player of the plain kind would load it so.
 */
record NamingStyle(String pattern, boolean forced, boolean hearingImpaired, boolean plays) {

    /** Every style that the reader must understand, as the reference of names lists them. */
    static final List<NamingStyle> ALL =
            List.of(
                    plays("%b.%l.%e"),
                    plays("%b.%3.%e"),
                    plays("%b.%l.sdh.%e").hearing(),
                    plays("%b.%l.hi.%e").hearing(),
                    plays("%b.%l.cc.%e").hearing(),
                    plays("%b.%l.forced.%e").onlyForced(),
                    plays("%b.%l.default.%e"),
                    odd("%b.%n.%e"),
                    odd("%b.sdh.%l.%e").hearing(),
                    odd("%b.forced.%l.%e").onlyForced(),
                    odd("%b.%l-forced.%e").onlyForced(),
                    odd("%b_%l.%e"),
                    odd("%b-%l.%e"),
                    odd("%b [%l].%e"),
                    odd("%b (%n).%e"),
                    odd("%b.[hi].%l.%e").hearing(),
                    odd("%b.%l.full.%e"),
                    odd("%b.%l.2.%e"),
                    odd("%b.%l.foreign.%e").onlyForced(),
                    odd("%b %n.%e"),
                    odd("Subs/%b.%l.%e"),
                    odd("Subs/%b/2_%n.%e"),
                    odd("Subtitles/%b.%3.%e"),
                    odd("subs/%b.%l.forced.%e").onlyForced(),
                    odd("%b.%e"));

    private static NamingStyle plays(String pattern) {
        return new NamingStyle(pattern, false, false, true);
    }

    private static NamingStyle odd(String pattern) {
        return new NamingStyle(pattern, false, false, false);
    }

    private NamingStyle hearing() {
        return new NamingStyle(pattern, false, true, plays);
    }

    private NamingStyle onlyForced() {
        return new NamingStyle(pattern, true, false, plays);
    }

    /** Whether the name says the language. */
    boolean named() {
        return pattern.contains("%l") || pattern.contains("%3") || pattern.contains("%n");
    }

    /** The path of a sidecar of the video with this path without extension. */
    String path(String videoBase, SampleLanguage language, String extension) {
        int slash = videoBase.lastIndexOf('/');
        String folder = videoBase.substring(0, slash + 1);
        return folder
                + pattern.replace("%b", videoBase.substring(slash + 1))
                        .replace("%l", language.tag())
                        .replace("%3", language.threeLetters())
                        .replace("%n", language.englishName())
                        .replace("%e", extension);
    }
}
