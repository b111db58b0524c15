package org.intertitle.subtitle;

import java.util.List;

/** WebVTT as the W3C describes it; header, NOTE, STYLE and REGION blocks survive as they stand. */
final class WebVttFormat implements SubtitleFormat {

    static final String ID = "vtt";

    private static final String MAGIC = "WEBVTT";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> extensions() {
        return List.of("vtt", "webvtt");
    }

    @Override
    public boolean recognises(String text) {
        return text.startsWith(MAGIC)
                && (text.length() == MAGIC.length() || text.charAt(MAGIC.length()) <= ' ');
    }

    @Override
    public SubtitleDocument read(String text) {
        return new SubtitleDocument(ID, LineEnding.dominant(text), new WebVttReader(text).read());
    }

    @Override
    public boolean writable() {
        return true;
    }

    @Override
    public String write(SubtitleDocument document) {
        return new DocumentWriter(document.lineEnding(), true, WebVttFormat::write).write(document);
    }

    private static void write(StringBuilder out, Cue cue, int ordinal, String newline) {
        String settings = "";
        if (cue.details() instanceof CueDetails.Vtt(String id, String all)) {
            settings = all;
            if (id != null) {
                out.append(id).append(newline);
            }
        }
        Timestamp.appendVtt(out, cue.startMs());
        out.append(" --> ");
        Timestamp.appendVtt(out, cue.endMs());
        if (!settings.isEmpty()) {
            out.append(' ').append(settings);
        }
        if (!cue.text().isEmpty()) {
            out.append(newline).append(cue.text().replace("\n", newline));
        }
    }
}
