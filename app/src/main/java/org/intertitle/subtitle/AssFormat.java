package org.intertitle.subtitle;

import java.util.List;
import java.util.Locale;

/**
 * Advanced SubStation Alpha and its older form SSA, which differ in the names of a section and a
 * field. Everything but dialogue lines survives as it stands.
 */
final class AssFormat implements SubtitleFormat {

    static final AssFormat ASS = new AssFormat("ass");
    static final AssFormat SSA = new AssFormat("ssa");

    private static final int LOOK_AT_LINES = 300;

    private final String id;

    private AssFormat(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<String> extensions() {
        return List.of(id);
    }

    @Override
    public boolean recognises(String text) {
        return id.equals(flavour(text));
    }

    /** {@code ass}, {@code ssa}, or nothing where the text is neither. */
    private static String flavour(String text) {
        String found = "";
        int at = 0;
        for (int line = 0; line < LOOK_AT_LINES && at < text.length(); line++) {
            int end = endOfLine(text, at);
            String told = tell(text.substring(at, Math.min(end, at + 40)));
            if (told.equals("srt")) {
                return found;
            }
            if (told.equals("ssa")) {
                return told;
            }
            if (!told.isEmpty()) {
                found = told;
            }
            at = end + 1;
        }
        return found;
    }

    private static String tell(String start) {
        String line = start.strip().toLowerCase(Locale.ROOT);
        if (line.startsWith("[")) {
            return switch (line) {
                case "[script info]", "[v4+ styles]", "[v4 styles+]", "[events]" -> "ass";
                case "[v4 styles]" -> "ssa";
                default -> "";
            };
        }
        if (line.startsWith("dialogue:")) {
            return line.startsWith("dialogue: marked=") ? "ssa" : "ass";
        }
        return line.contains("-->") && TimingLine.parse(line, 0, line.length()) != null
                ? "srt"
                : "";
    }

    private static int endOfLine(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return at;
            }
        }
        return text.length();
    }

    @Override
    public SubtitleDocument read(String text) {
        return new SubtitleDocument(
                id, LineEnding.dominant(text), new AssReader(text, AssFields.usual(id)).read());
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public String write(SubtitleDocument document) {
        return new DocumentWriter(document.lineEnding(), false, this::write).write(document);
    }

    private void write(StringBuilder out, Cue cue, int ordinal, String newline) {
        List<String> names = AssFields.usual(id);
        List<String> values = AssFields.defaults(id);
        if (cue.details() instanceof CueDetails.Ass fields) {
            names = fields.names();
            values = fields.values();
        }
        out.append("Dialogue: ").append(AssFields.line(names, values, cue));
    }
}
