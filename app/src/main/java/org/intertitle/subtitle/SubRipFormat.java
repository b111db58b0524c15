package org.intertitle.subtitle;

import java.util.List;

/**
 * SubRip: numbered blocks with a timing line, parted by blank lines. Read as leniently as players
 * do: numbers, blank lines and hours may be missing, {@code .} may stand for {@code ,}.
 */
final class SubRipFormat implements SubtitleFormat {

    static final String ID = "srt";

    private static final int LOOK_AT_LINES = 2000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> extensions() {
        return List.of("srt");
    }

    @Override
    public boolean recognises(String text) {
        int at = 0;
        for (int line = 0; line < LOOK_AT_LINES && at < text.length(); line++) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            if (hasTimingLine(text, at, end)) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    private static boolean hasTimingLine(String text, int from, int to) {
        int arrow = text.indexOf("->", from, to);
        if (arrow < 0) {
            return false;
        }
        if (text.indexOf('\r', from, to) < 0) {
            return TimingLine.parse(text, from, to) != null;
        }
        int start = Math.max(from, text.lastIndexOf('\r', arrow) + 1);
        int end = text.indexOf('\r', arrow, to);
        return TimingLine.parse(text, start, end < 0 ? to : end) != null;
    }

    @Override
    public SubtitleDocument read(String text) {
        return new SubtitleDocument(ID, LineEnding.dominant(text), new SubRipReader(text).read());
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public String write(SubtitleDocument document) {
        return new DocumentWriter(document.lineEnding(), true, SubRipFormat::write).write(document);
    }

    private static void write(StringBuilder out, Cue cue, int ordinal, String newline) {
        String coordinates = "";
        if (cue.details() instanceof CueDetails.SubRip(String number, String rest)) {
            coordinates = rest;
            if (number != null) {
                out.append(number).append(newline);
            }
        } else {
            out.append(ordinal).append(newline);
        }
        Timestamp.appendSubRip(out, cue.startMs());
        out.append(" --> ");
        Timestamp.appendSubRip(out, cue.endMs());
        if (!coordinates.isEmpty()) {
            out.append("  ").append(coordinates);
        }
        if (!cue.text().isEmpty()) {
            out.append(newline).append(cue.text().replace("\n", newline));
        }
    }
}
