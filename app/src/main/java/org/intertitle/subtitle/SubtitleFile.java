package org.intertitle.subtitle;

/** A subtitle file that was read: its text and charset, its document, and its language. */
public record SubtitleFile(DecodedText decoded, SubtitleDocument document, LanguageGuess guess) {

    /** The bytes of a changed document in this file's charset, with its BOM. */
    public byte[] encode(SubtitleDocument changed) {
        String format = changed.format();
        String text =
                SubtitleFormats.byId(format)
                        .orElseThrow(() -> new IllegalArgumentException(format))
                        .write(changed);
        return decoded.encode(text);
    }
}
