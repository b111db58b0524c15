package org.intertitle.media;

import java.util.regex.Pattern;

/** What the words of a track title say about it, as people write them in releases. */
final class TitleWords {

    private static final int ANY_CASE =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern FORCED =
            Pattern.compile("\\b(forced|signs|forc[eé]s?|forzad[oa]s?|erzwungene?)\\b", ANY_CASE);
    private static final Pattern WHOLE =
            Pattern.compile("\\b(full|dialog|dialogue|dialogues|non[ -]?forced)\\b", ANY_CASE);
    private static final Pattern HEARING_IMPAIRED =
            Pattern.compile(
                    "(?<!\\bnon[ -])(?<!\\bno )(\\b(sdh|cc|hoh|hearing[ -]?impaired|closed["
                            + " -]captions?)\\b|[(\\[]hi[)\\]])",
                    ANY_CASE);
    private static final Pattern COMMENTARY =
            Pattern.compile(
                    "\\b(commentary|commentaries|(audio)?kommentare?|commentaires?|comentarios?)\\b",
                    ANY_CASE);

    private TitleWords() {}

    static boolean forced(String title) {
        return FORCED.matcher(title).find() && !WHOLE.matcher(title).find();
    }

    static boolean hearingImpaired(String title) {
        return HEARING_IMPAIRED.matcher(title).find();
    }

    static boolean commentary(String title) {
        return COMMENTARY.matcher(title).find();
    }
}
