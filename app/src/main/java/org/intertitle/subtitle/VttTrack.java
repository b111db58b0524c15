package org.intertitle.subtitle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rebuilds a WebVTT file from Matroska blocks (payload, and settings, identifier and comments in
 * the addition) or MP4 samples (boxes vttc with sttg, iden and payl).
 *
 * <p>Source: matroska.org; ISO/IEC 14496-30.
 */
final class VttTrack {

    private static final int VTTC = 0x76747463;
    private static final int VTTE = 0x76747465;
    private static final int VTTA = 0x76747461;

    private final String header;
    private final StringBuilder out = new StringBuilder();

    VttTrack(String codecPrivate) {
        int start = codecPrivate.indexOf("WEBVTT");
        this.header = start < 0 ? "WEBVTT" : codecPrivate.substring(start);
    }

    String file(List<TrackText.Timed> blocks) {
        out.append(header).append("\n\n");
        for (TrackText.Timed block : blocks) {
            byte[] data = block.block().data();
            if (isBoxes(data)) {
                boxes(ByteBuffer.wrap(data), block);
            } else {
                block(block);
            }
        }
        return out.toString();
    }

    private void block(TrackText.Timed block) {
        String[] parts = TrackText.text(block.block().addition()).split("\n", 3);
        String id = parts.length > 1 ? parts[1].strip() : "";
        if (parts.length > 2 && !parts[2].isBlank()) {
            out.append(parts[2].strip()).append("\n\n");
        }
        String text = TrackText.withoutBlankLines(TrackText.text(block.block().data()));
        cue(block, id, parts[0].strip(), absolute(text, block.startMs()));
    }

    private void cue(TrackText.Timed block, String id, String settings, String text) {
        if (!id.isEmpty()) {
            out.append(id).append('\n');
        }
        Timestamp.appendVtt(out, block.startMs());
        out.append(" --> ");
        Timestamp.appendVtt(out, block.endMs());
        if (!settings.isEmpty()) {
            out.append(' ').append(settings);
        }
        out.append('\n').append(text).append(text.isEmpty() ? "\n" : "\n\n");
    }

    /** Times inside the text are stored relative to the start of their block. */
    private static String absolute(String text, long startMs) {
        StringBuilder moved = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '<' ? text.indexOf('>', at, Math.min(text.length(), at + 24)) : -1;
            long time = end < 0 ? Timestamp.NONE : Timestamp.parse(text, at + 1, end);
            moved.append(c);
            at++;
            if (time != Timestamp.NONE) {
                Timestamp.appendVtt(moved, time + startMs);
                at = end;
            }
        }
        return moved.toString();
    }

    private static boolean isBoxes(byte[] data) {
        if (data.length < 8) {
            return false;
        }
        ByteBuffer buffer = ByteBuffer.wrap(data);
        int size = buffer.getInt();
        int type = buffer.getInt();
        boolean known = type == VTTC || type == VTTE || type == VTTA;
        return known && size >= 8 && size <= data.length;
    }

    private void boxes(ByteBuffer boxes, TrackText.Timed block) {
        while (boxes.remaining() >= 8) {
            int size = boxes.getInt();
            int type = boxes.getInt();
            if (size < 8 || size - 8 > boxes.remaining()) {
                return;
            }
            ByteBuffer content = boxes.slice(boxes.position(), size - 8);
            boxes.position(boxes.position() + size - 8);
            if (type == VTTC) {
                cueBox(content, block);
            }
        }
    }

    private void cueBox(ByteBuffer boxes, TrackText.Timed block) {
        String id = "";
        String settings = "";
        String text = "";
        while (boxes.remaining() >= 8) {
            int size = boxes.getInt();
            byte[] type = new byte[4];
            boxes.get(type);
            if (size < 8 || size - 8 > boxes.remaining()) {
                break;
            }
            byte[] content = new byte[size - 8];
            boxes.get(content);
            switch (new String(type, StandardCharsets.ISO_8859_1)) {
                case "iden" -> id = TrackText.text(content).strip();
                case "sttg" -> settings = TrackText.text(content).strip();
                case "payl" -> text = TrackText.withoutBlankLines(TrackText.text(content));
                default -> {}
            }
        }
        cue(block, id, settings, text);
    }
}
