package org.intertitle.subtitle;

import java.util.List;
import java.util.Locale;

/**
 * SAMI (Synchronized Accessible Media Interchange): HTML-like, several languages in one file told
 * apart by the class of their paragraphs. Read only.
 */
final class SamiFormat implements SubtitleFormat {

    static final String ID = "sami";

    private static final int LOOK_AT = 4096;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> extensions() {
        return List.of("smi", "sami");
    }

    @Override
    public boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT)).toLowerCase(Locale.ROOT);
        return start.contains("<sami") || start.contains("<sync start");
    }

    @Override
    public SubtitleDocument read(String text) {
        return new SubtitleDocument(ID, LineEnding.dominant(text), new SamiReader(text).read());
    }
}
