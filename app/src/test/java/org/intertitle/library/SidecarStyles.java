package org.intertitle.library;

import org.intertitle.kernel.Language;

import java.util.List;

/**
 * Ground truth for sidecar names: styles as players, managers, sites and people write them. Each
 * pattern is a path beside or below the video's folder; {@code {b}} is the video's base name,
 * {@code {2} {3} {n} {t}} the language as two letters, three letters (bibliographic), English name
 * and tag, {@code {title} {year} {s} {ss} {e} {ee}} the video's numbers.
 */
final class SidecarStyles {

    /** A pattern, its flags (F forced, H hearing-impaired), and whether it names no language. */
    record Style(String pattern, String flags, boolean silent) {

        boolean forced() {
            return flags.contains("F");
        }

        boolean hearingImpaired() {
            return flags.contains("H");
        }
    }

    /** A language in its written forms. */
    record Written(Language language, String two, String three, String name, String tag) {}

    static final List<Written> LANGUAGES =
            List.of(
                    new Written(Language.of("en"), "en", "eng", "English", "en-US"),
                    new Written(Language.of("de"), "de", "ger", "German", "de"),
                    new Written(Language.of("fr"), "fr", "fre", "French", "fr"),
                    new Written(Language.of("hi"), "hi", "hin", "Hindi", "hi-IN"),
                    new Written(Language.of("ja"), "ja", "jpn", "Japanese", "ja"),
                    new Written(Language.of("pt-BR"), "pb", "pob", "Portuguese (Brazil)", "pt-BR"),
                    new Written(
                            Language.of("zh-Hant"), "zt", "cht", "Chinese (Traditional)", "zh-TW"),
                    new Written(Language.of("cs"), "cs", "cze", "Czech", "cs"));

    /** Beside any video. */
    static final List<Style> ANY =
            List.of(
                    style("{b}.srt", "", true),
                    style("{b}.{2}.srt"),
                    style("{b}.{3}.srt"),
                    style("{b}.{t}.srt"),
                    style("{b}.{n}.srt"),
                    style("{b}.{2}.forced.srt", "F", false),
                    style("{b}.forced.{2}.srt", "F", false),
                    style("{b}.{3}.foreign.srt", "F", false),
                    style("{b}.{3}-forced.srt", "F", false),
                    style("{b}.{2}.sdh.srt", "H", false),
                    style("{b}.{2}.hi.srt", "H", false),
                    style("{b}.{t}.cc.srt", "H", false),
                    style("{b}.sdh.{2}.srt", "H", false),
                    style("{b}.[hi].{3}.srt", "H", false),
                    style("{b}.[fo].{3}.srt", "F", false),
                    style("{b}.{2}.forced.sdh.ass", "FH", false),
                    style("{b}.{2}.default.srt"),
                    style("{b}.{2}.default.forced.srt", "F", false),
                    style("{b}.{3}.0.srt"),
                    style("{b}.2.{3}.srt"),
                    style("{b}.{3}.Signs & Songs.ass", "F", false),
                    style("{b}.Some Label.{3}.srt"),
                    style("{b}.{3}.Some Label.srt"),
                    style("{b}_{3}.srt"),
                    style("{b}-{3}.srt"),
                    style("{b} - {n}.srt"),
                    style("{b} ({3}).srt"),
                    style("{b} [{n}].srt"),
                    style("{b}.{n} [CC].srt", "H", false),
                    style("{b}.{n} (SDH).srt", "H", false),
                    style("Subs/{b}.{2}.srt"),
                    style("Subtitles/{b}.{3}.srt"),
                    style("VobSubs/{b}.{2}.idx"),
                    style("Subs/{b}/2_{n}.srt"),
                    style("Subs/{b}/3_{n}.srt"),
                    style("Subs/{b}/{3}.srt"),
                    style("Subs/{b}/{n}.forced.srt", "F", false),
                    style("Subs/{n}/{b}.srt"),
                    style("{n}/{b}.srt"));

    static final List<Style> FILM =
            List.of(
                    style("{title}_{3}_{year}.srt"),
                    style("{title} ({year}) {n}.srt"),
                    style("{title}.{year}.720p.HDTV.x264.{3}.srt"),
                    style("Subs/2_{n}.srt"),
                    style("Subs/{3}.srt"),
                    style("Subs/{n}.sdh.srt", "H", false),
                    style("{n}.srt"),
                    style("subtitles.{3}.srt"));

    static final List<Style> EPISODE =
            List.of(
                    style("{title} {s}x{ee} {n}.srt"),
                    style("{title}.S{ss}E{ee}.720p.HDTV.{3}.srt"),
                    style("{title} - {s}x{ee} - {2}.srt"),
                    style("S{ss}E{ee}.{3}.srt"),
                    style("Subs/S{ss}E{ee}.{2}.srt"),
                    style("{title} Season {s} Episode {e} {n}.srt"),
                    style("{title}.s{ss}e{ee}.{n}.sdh.srt", "H", false));

    static final List<Style> ANIME =
            List.of(
                    style("[Umi] {title} - {ee} ({2}).ass"),
                    style("[Subs] {title} - {ee} [{3}].ass"),
                    style("[Umi] {title} - {ee}v2 [1080p] [{n}].ass"),
                    style("{title} - {ee}.{3}.ass"),
                    style("Subs/{title} {ee} {n}.srt"));

    private SidecarStyles() {}

    private static Style style(String pattern) {
        return new Style(pattern, "", false);
    }

    private static Style style(String pattern, String flags, boolean silent) {
        return new Style(pattern, flags, silent);
    }
}
