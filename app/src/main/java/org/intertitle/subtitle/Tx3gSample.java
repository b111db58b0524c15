package org.intertitle.subtitle;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * One sample of a tx3g (mov_text) track: two bytes of length, the text in UTF-8 or UTF-16 with a
 * BOM, then boxes. Pure and thread-safe; any bytes give a text.
 *
 * <p>Source: 3GPP TS 26.245, timed text format.
 */
public final class Tx3gSample {

    private static final int STYL = 0x7374796C;
    private static final int STYLE_RECORD = 12;
    private static final int BOLD = 1;
    private static final int ITALIC = 2;
    private static final int UNDERLINE = 4;

    private Tx3gSample() {}

    /** The text with b, i and u tags for its style boxes, lines parted by {@code \n}. */
    public static String text(byte[] sample) {
        if (sample.length < 2) {
            return "";
        }
        int told = ((sample[0] & 0xFF) << 8) | (sample[1] & 0xFF);
        int length = Math.min(told, sample.length - 2);
        String text = decoded(sample, length);
        int[] points = text.codePoints().toArray();
        int[] flags = new int[points.length];
        readBoxes(ByteBuffer.wrap(sample, 2 + length, sample.length - 2 - length), flags);
        return render(points, flags);
    }

    private static String decoded(byte[] sample, int length) {
        int bom = length < 2 ? 0 : ((sample[2] & 0xFF) << 8) | (sample[3] & 0xFF);
        boolean wide = bom == 0xFEFF || bom == 0xFFFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        String text = new String(sample, 2, length, charset);
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void readBoxes(ByteBuffer boxes, int[] flags) {
        while (boxes.remaining() >= 8) {
            int start = boxes.position();
            long size = boxes.getInt() & 0xFFFFFFFFL;
            int type = boxes.getInt();
            if (size < 8 || size > boxes.limit() - start) {
                return;
            }
            if (type == STYL && size >= 10) {
                readStyles(boxes, start + (int) size, flags);
            }
            boxes.position(start + (int) size);
        }
    }

    private static void readStyles(ByteBuffer box, int end, int[] flags) {
        int count = box.getShort() & 0xFFFF;
        for (int i = 0; i < count && box.position() + STYLE_RECORD <= end; i++) {
            int record = box.position();
            int from = Math.min(flags.length, box.getShort(record) & 0xFFFF);
            int to = Math.min(flags.length, box.getShort(record + 2) & 0xFFFF);
            for (int at = from; at < to; at++) {
                flags[at] = box.get(record + 6);
            }
            box.position(record + STYLE_RECORD);
        }
    }

    private static String render(int[] points, int[] flags) {
        StyledText.Builder out = new StyledText.Builder(TextStyle.PLAIN, 0);
        for (int i = 0; i < points.length; i++) {
            out.style(
                    TextStyle.PLAIN
                            .withBold((flags[i] & BOLD) != 0)
                            .withItalic((flags[i] & ITALIC) != 0)
                            .withUnderline((flags[i] & UNDERLINE) != 0));
            for (char c : Character.toChars(points[i])) {
                out.append(c);
            }
        }
        return HtmlMarkup.render(out.build());
    }
}
