package org.intertitle.subtitle;

/** Writes a document: untouched entries as they were read, the others by the format's writer. */
final class DocumentWriter {

    /** How one format writes a cue, without what separates it from the next. */
    @FunctionalInterface
    interface CueWriter {
        void write(StringBuilder out, Cue cue, int ordinal, String newline);
    }

    private final String newline;
    private final boolean blankLineBetween;
    private final CueWriter cues;
    private final StringBuilder out = new StringBuilder();
    private boolean lastIsNew;

    DocumentWriter(LineEnding lineEnding, boolean blankLineBetween, CueWriter cues) {
        this.newline = lineEnding.terminator();
        this.blankLineBetween = blankLineBetween;
        this.cues = cues;
    }

    String write(SubtitleDocument document) {
        int ordinal = 0;
        for (Entry entry : document.entries()) {
            switch (entry) {
                case Verbatim verbatim -> out.append(verbatim.text());
                case Cue cue -> append(cue, ++ordinal);
            }
        }
        return out.toString();
    }

    private void append(Cue cue, int ordinal) {
        String raw = cue.source().raw();
        if (raw == null || lastIsNew) {
            separate();
        }
        if (raw == null) {
            cues.write(out, cue, ordinal, newline);
        } else {
            out.append(raw);
        }
        lastIsNew = raw == null;
        String gap = cue.source().gap();
        out.append(gap != null ? gap : blankLineBetween ? newline + newline : newline);
    }

    private void separate() {
        if (out.isEmpty()) {
            return;
        }
        if (!endsLine(out.length())) {
            out.append(newline);
        }
        if (blankLineBetween && !endsLine(startOfLastTerminator())) {
            out.append(newline);
        }
    }

    private boolean endsLine(int length) {
        return length == 0 || out.charAt(length - 1) == '\n' || out.charAt(length - 1) == '\r';
    }

    private int startOfLastTerminator() {
        int at = out.length() - 1;
        return at > 0 && out.charAt(at) == '\n' && out.charAt(at - 1) == '\r' ? at - 1 : at;
    }
}
