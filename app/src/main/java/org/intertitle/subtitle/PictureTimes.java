package org.intertitle.subtitle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the pictures of a bitmap subtitle are shown, without looking at the pictures. Pure and
 * thread-safe; any bytes give an answer.
 *
 * <p>Source: US patent 2009/0185789 (PGS segments); the comments in VobSub index files.
 */
public final class PictureTimes {

    private static final int SEGMENT_HEAD = 13;
    private static final int COMPOSITION = 0x16;
    private static final int OBJECTS_AT = 10;
    private static final int BLOCK_HEAD = 3 + OBJECTS_AT + 1;
    private static final int CLOCK = 90;
    private static final Pattern TIMESTAMP =
            Pattern.compile("^timestamp:\\s*(\\d+):(\\d+):(\\d+):(\\d+)", Pattern.MULTILINE);

    private PictureTimes() {}

    /** A picture: from when until when in milliseconds, the end -1 where the file tells none. */
    public record Shown(long startMs, long endMs) {}

    /**
     * A block of a bitmap track: from when, how long in milliseconds (0 where that is not told),
     * and its first bytes, at least {@value #BLOCK_HEAD}.
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Block(long startMs, long durationMs, byte[] head) {}

    /** The pictures in the blocks of a {@code pgs} or {@code vobsub} track; empty for others. */
    public static List<Shown> of(String format, List<Block> blocks) {
        return switch (format) {
            case "pgs" -> displaySets(blocks);
            case "vobsub" -> blocks.stream().map(PictureTimes::packet).toList();
            default -> List.of();
        };
    }

    private static Shown packet(Block block) {
        long end = block.durationMs() > 0 ? block.startMs() + block.durationMs() : -1;
        return new Shown(block.startMs(), end);
    }

    private static List<Shown> displaySets(List<Block> blocks) {
        Pictures pictures = new Pictures();
        for (Block block : blocks) {
            byte[] head = block.head();
            if (head.length >= BLOCK_HEAD && head[0] == COMPOSITION) {
                pictures.composition(block.startMs(), head[BLOCK_HEAD - 1] != 0);
            }
        }
        return pictures.finish();
    }

    /** The pictures of a PGS file or a VobSub index; empty for everything else. */
    public static List<Shown> of(byte[] bytes) {
        boolean pgs = bytes.length >= SEGMENT_HEAD && bytes[0] == 'P' && bytes[1] == 'G';
        return pgs ? pgs(ByteBuffer.wrap(bytes)) : vobSub(bytes);
    }

    private static List<Shown> pgs(ByteBuffer bytes) {
        Pictures pictures = new Pictures();
        int at = 0;
        while (at + SEGMENT_HEAD <= bytes.limit() && bytes.getShort(at) == 0x5047) {
            int size = bytes.getShort(at + 11) & 0xFFFF;
            int body = at + SEGMENT_HEAD;
            boolean composition = (bytes.get(at + 10) & 0xFF) == COMPOSITION;
            if (composition && body + OBJECTS_AT < bytes.limit() && size > OBJECTS_AT) {
                long time = (bytes.getInt(at + 2) & 0xFFFF_FFFFL) / CLOCK;
                pictures.composition(time, bytes.get(body + OBJECTS_AT) != 0);
            }
            at = body + size;
        }
        return pictures.finish();
    }

    /** A picture stands until the next composition, which shows another or none. */
    private static final class Pictures {
        private final List<Shown> shown = new ArrayList<>();
        private long open = -1;

        void composition(long time, boolean shows) {
            if (open >= 0) {
                shown.add(new Shown(open, time));
            }
            open = shows ? time : -1;
        }

        List<Shown> finish() {
            if (open >= 0) {
                shown.add(new Shown(open, -1));
            }
            return shown;
        }
    }

    private static List<Shown> vobSub(byte[] bytes) {
        List<Shown> shown = new ArrayList<>();
        Matcher matcher = TIMESTAMP.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (matcher.find()) {
            shown.add(new Shown(milliseconds(matcher), -1));
        }
        return shown;
    }

    private static long milliseconds(Matcher time) {
        try {
            return Long.parseLong(time.group(1)) * 3_600_000
                    + Long.parseLong(time.group(2)) * 60_000
                    + Long.parseLong(time.group(3)) * 1000
                    + Long.parseLong(time.group(4));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
