package org.intertitle.sources;

import org.intertitle.subtitle.Conversion;
import org.intertitle.subtitle.SubtitleDocument;
import org.intertitle.subtitle.SubtitleFormats;

import java.nio.charset.StandardCharsets;

/** A document as the bytes of a new file in another format: UTF-8, LF, no BOM. Pure. */
final class Rewritten {

    private Rewritten() {}

    static byte[] as(SubtitleDocument document, String format) {
        SubtitleDocument converted = Conversion.convert(document, format).document();
        return SubtitleFormats.byId(format)
                .orElseThrow()
                .write(converted)
                .getBytes(StandardCharsets.UTF_8);
    }
}
