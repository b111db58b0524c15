package org.intertitle.subtitle;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text: without BOM, with the name of the charset, how lines end, and whether bytes were
 * met that the charset does not know (they became U+FFFD). Immutable.
 */
public record DecodedText(
        String text, String charset, boolean bom, LineEnding lineEnding, boolean damaged) {

    /**
     * Another text in this one's charset, with its BOM; in UTF-8 where the charset lacks a
     * character.
     */
    public byte[] encode(String edited) {
        Charset own = Charset.forName(charset);
        Charset used = own.newEncoder().canEncode(edited) ? own : StandardCharsets.UTF_8;
        byte[] body = edited.getBytes(used);
        if (!bom) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 4);
        out.writeBytes("\uFEFF".getBytes(used));
        out.writeBytes(body);
        return out.toByteArray();
    }
}
