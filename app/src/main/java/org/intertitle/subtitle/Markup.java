package org.intertitle.subtitle;

/** How one format marks up the text of a cue. Implementations are stateless. */
interface Markup {

    /** The text without markup, counting what has no place in {@link StyledText}. */
    StyledText parse(Cue cue, Losses losses);

    /** The markup of a format id; formats without their own share SubRip's. */
    static Markup of(SubtitleDocument document) {
        return switch (document.format()) {
            case "ass", "ssa" -> new AssMarkup(AssStyles.of(document));
            case "vtt" -> new VttMarkup();
            case "microdvd" -> new MicroDvdMarkup();
            default -> new HtmlMarkup();
        };
    }
}
