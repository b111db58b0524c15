package org.intertitle.demo;

import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryFile.Truth;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The ways in which people and programs name sidecars: a pattern over the video's base name ({@code
 * %b}), the name of another release of it ({@code %r}), the language's tag ({@code %l}, in capitals
 * {@code %L}), its three-letter code ({@code %3}), its English name ({@code %n}) and the flags. A
 * style without a language leaves it to the text.
 */
record NamingStyle(String pattern, boolean forced, boolean hearingImpaired) {

    /** The video's own name and nothing else. */
    static final NamingStyle BARE = full("%b.%e");

    /** Every style that begins with the name of its video, as players and programs write them. */
    static final List<NamingStyle> OWN =
            List.of(
                    full("%b.%l.%e"),
                    full("%b.%3.%e"),
                    impaired("%b.%l.sdh.%e"),
                    impaired("%b.%l.hi.%e"),
                    impaired("%b.%l.cc.%e"),
                    onlyForced("%b.%l.forced.%e"),
                    full("%b.%l.default.%e"),
                    full("%b.%n.%e"),
                    impaired("%b.sdh.%l.%e"),
                    onlyForced("%b.forced.%l.%e"),
                    onlyForced("%b.%l-forced.%e"),
                    full("%b_%l.%e"),
                    full("%b-%l.%e"),
                    full("%b [%l].%e"),
                    full("%b (%n).%e"),
                    impaired("%b.[hi].%l.%e"),
                    full("%b.%l.full.%e"),
                    full("%b.%l.2.%e"),
                    onlyForced("%b.%l.foreign.%e"),
                    full("%b %n.%e"),
                    full("Subs/%b.%l.%e"),
                    full("Subs/%b/2_%n.%e"),
                    full("Subtitles/%b.%3.%e"),
                    onlyForced("subs/%b.%l.forced.%e"),
                    full("%b.%L.%e"),
                    onlyForced("%b.[fo].%l.%e"),
                    impaired("%b.%n.SDH.%e"),
                    full("%b.%l.normal.%e"));

    /** The same, and those of other releases of the video. */
    static final List<NamingStyle> ALL =
            Stream.concat(
                            OWN.stream(),
                            Stream.of(
                                    full("%r.%l.%e"),
                                    full("%r %n.%e"),
                                    onlyForced("%r.%3.forced.%e"),
                                    full("Subs/%r.%3.%e")))
                    .toList();

    /** The same, and those that rely on being in the folder of one video. */
    static final List<NamingStyle> ALONE =
            Stream.concat(
                            ALL.stream(),
                            Stream.of(
                                    full("Subs/2_%n.%e"),
                                    full("Subs/%n.%e"),
                                    impaired("Subs/3_%n.sdh.%e"),
                                    full("%n.%e"),
                                    onlyForced("%l.forced.%e")))
                    .toList();

    private static NamingStyle full(String pattern) {
        return new NamingStyle(pattern, false, false);
    }

    private static NamingStyle impaired(String pattern) {
        return new NamingStyle(pattern, false, true);
    }

    private static NamingStyle onlyForced(String pattern) {
        return new NamingStyle(pattern, true, false);
    }

    /** Whether the name says the language. */
    boolean named() {
        return pattern.matches(".*%[lL3n].*");
    }

    /** The path of a sidecar of the video. */
    String path(SampleVideo video, SampleLanguage language, String extension) {
        String base = video.base();
        int slash = base.lastIndexOf('/');
        return base.substring(0, slash + 1)
                + pattern.replace("%b", base.substring(slash + 1))
                        .replace("%r", otherRelease(video.truth()))
                        .replace("%l", language.tag())
                        .replace("%L", language.tag().toUpperCase(Locale.ROOT))
                        .replace("%3", language.threeLetters())
                        .replace("%n", language.englishName())
                        .replace("%e", extension);
    }

    private static String otherRelease(Truth truth) {
        if (truth.absolute() != null) {
            return "[Fan] %s - %02d (720p)".formatted(truth.title(), truth.absolute());
        }
        StringBuilder number = new StringBuilder();
        if (truth.film()) {
            number.append(truth.year());
        } else {
            number.append("S%02d".formatted(truth.season()));
            truth.episodes().forEach(episode -> number.append("E%02d".formatted(episode)));
        }
        return "%s.%s.720p.HDTV.x264-ELSE".formatted(SampleNames.dotted(truth.title()), number);
    }
}
