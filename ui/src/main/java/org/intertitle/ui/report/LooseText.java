package org.intertitle.ui.report;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes paths, addresses and names out of text in which nothing says where they begin and end. As a
 * name may hold anything, what follows the beginning of a path goes with it, to the end of the
 * line; only the known reasons of systems stay.
 */
final class LooseText {

    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}_.)\\]])";

    /** Libraries of the system, and what it says of itself, are nobody's. */
    private static final Pattern LIBRARY =
            Pattern.compile(
                    "/(?:proc|sys)/[a-z_]+(?:/[a-z0-9_-]+){0,6}(?![\\w./-])|"
                        + "/(?:usr/)?lib(?:32|64)?/(?:[\\w+-]+/){0,8}[\\w+-]+\\.so[\\d.]*(?![\\w.])");

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?!file:|jar:)(?:[a-z][a-z0-9+.-]*:){1,3}//");
    private static final Pattern PATH =
            Pattern.compile(
                    "(?i)\\b(?:jar:)?file:|\\b[a-z]:[/\\\\]|\\\\\\\\|"
                            + NOT_AFTER
                            + "~[\\w.-]*[/\\\\]|"
                            + NOT_AFTER
                            + "/(?=[^\\s])");

    /** Something between slashes that begins nowhere, but no class and none of these words. */
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_$/])(?!(?:java|javax|jdk|sun|com|org|javafx)/|\\[?L?java/"
                            + "|GNU/Linux|I/O)[\\p{L}\\p{N}_%.-]+[/\\\\][\\p{L}%]");

    private static final Pattern FILE =
            Pattern.compile(
                    "(?i)\\.(?:mkv|mp4|m4v|avi|mov|wmv|m2ts|ts|mpe?g|webm|og[mv]|flv|vob|iso|mk[as]"
                            + "|srt|ass|ssa|vtt|sub|sup|idx|smi|ttml|nfo|jpe?g|png|webp)\\b");
    private static final Pattern QUOTED = Pattern.compile("(['\"`‘„«‹]).*(?:['\"`’“»›])");

    private final Pseudonyms pseudonyms;
    private final List<Pattern> words;

    LooseText(Pseudonyms pseudonyms, Whereabouts where) {
        this.pseudonyms = pseudonyms;
        this.words =
                where.words().stream()
                        .map(word ->
                                Pattern.compile(
                                        "(?<![\\p{L}\\p{N}])"
                                                + Pattern.quote(word)
                                                + "(?![\\p{L}\\p{N}])",
                                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                        .toList();
    }

    String told(String line) {
        Reason reason = Reason.in(Normalizer.normalize(line, Normalizer.Form.NFC));
        return parts(reason.before()) + reason.words();
    }

    private String parts(String text) {
        Matcher library = LIBRARY.matcher(text);
        return library.find()
                ? ended(text.substring(0, library.start()))
                        + library.group()
                        + parts(text.substring(library.end()))
                : ended(text);
    }

    private String ended(String text) {
        if (FILE.matcher(text).find() && !PATH.matcher(text).find()) {
            return pseudonyms.path(text);
        }
        Matcher address = ADDRESS.matcher(text);
        Matcher path = PATH.matcher(text);
        int addressAt = address.find() ? address.start() : text.length();
        int pathAt = path.find() ? path.start() : text.length();
        if (addressAt < pathAt) {
            return plain(text.substring(0, addressAt))
                    + address.group()
                    + pseudonyms.address(text.substring(address.end()));
        }
        if (pathAt < text.length()) {
            return plain(text.substring(0, pathAt)) + pseudonyms.paths(text.substring(pathAt));
        }
        return plain(text);
    }

    private String plain(String text) {
        if (RELATIVE.matcher(text).find() || FILE.matcher(text).find()) {
            return pseudonyms.path(text);
        }
        Matcher quoted = QUOTED.matcher(text);
        String told = quoted.replaceAll(found -> pseudonyms.name(found.group()));
        for (Pattern word : words) {
            told = word.matcher(told).replaceAll("(somebody)");
        }
        return told;
    }
}
