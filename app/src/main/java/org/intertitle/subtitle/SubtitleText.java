package org.intertitle.subtitle;

/** The text of a cue as a person reads it. Pure and thread-safe. */
public final class SubtitleText {

    private SubtitleText() {}

    /**
     * The text without tags, drawings and comments, lines parted by {@code \n}, stripped; {@code
     * format} is the id of the format whose markup it is in.
     */
    public static String plain(String text, String format) {
        boolean marked =
                switch (format) {
                    case "ass", "ssa" -> text.indexOf('{') >= 0 || text.indexOf('\\') >= 0;
                    case "vtt" -> text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
                    default -> text.indexOf('<') >= 0 || text.indexOf('{') >= 0;
                };
        return marked ? parsed(text, format) : text.strip();
    }

    private static String parsed(String text, String format) {
        Cue cue = new Cue(0, 0, text);
        Losses ignored = new Losses();
        StyledText styled =
                switch (format) {
                    case "ass", "ssa" ->
                            AssMarkup.parse(text, new AssStyles.Named(TextStyle.PLAIN, 0), ignored);
                    case "vtt" -> new VttMarkup().parse(cue, ignored);
                    case "microdvd" -> new MicroDvdMarkup().parse(cue, ignored);
                    default -> HtmlMarkup.parse(text, ignored);
                };
        return styled.plain().strip();
    }
}
