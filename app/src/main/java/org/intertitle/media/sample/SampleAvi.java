package org.intertitle.media.sample;

import java.util.Arrays;

/** The smallest honest AVI file: one H.264 picture a second and silent 8 kHz PCM. */
public final class SampleAvi {

    private static final int RATE = 8000;
    private static final int MICROSECONDS = 1_000_000;
    private static final int HAS_INDEX = 0x10;
    private static final int KEY_FRAME = 0x10;

    private SampleAvi() {}

    /** A file of so many seconds. */
    public static byte[] toBytes(int seconds) {
        byte[] picture = even(GreyPicture.byteStream());
        byte[] sound = new byte[RATE];
        Arrays.fill(sound, (byte) 0x80);
        byte[][] chunks = new byte[2 * seconds][];
        LittleEndian index = new LittleEndian();
        int at = 4;
        for (int i = 0; i < chunks.length; i++) {
            String id = i % 2 == 0 ? "00dc" : "01wb";
            byte[] content = i % 2 == 0 ? picture : sound;
            chunks[i] = chunk(id, content);
            index.ascii(id).int32(KEY_FRAME).int32(at).int32(content.length);
            at += chunks[i].length;
        }
        byte[] movie = list("movi", chunks);
        return riff(header(seconds, picture.length), movie, chunk("idx1", index.toBytes()));
    }

    private static byte[] riff(byte[]... parts) {
        byte[] content = EbmlBytes.joined(parts);
        return chunk("RIFF", EbmlBytes.joined(new LittleEndian().ascii("AVI ").toBytes(), content));
    }

    private static byte[] header(int seconds, int pictureBytes) {
        LittleEndian main = new LittleEndian();
        main.int32(MICROSECONDS).int32(RATE + pictureBytes).int32(0).int32(HAS_INDEX);
        main.int32(seconds).int32(0).int32(2).int32(pictureBytes);
        main.int32(GreyPicture.SIDE).int32(GreyPicture.SIDE);
        main.int32(0).int32(0).int32(0).int32(0);
        return list("hdrl", chunk("avih", main.toBytes()), video(seconds), audio(seconds));
    }

    private static byte[] video(int seconds) {
        LittleEndian head = new LittleEndian();
        head.ascii("vids").ascii("H264").int32(0).int32(0).int32(0);
        head.int32(1).int32(1).int32(0).int32(seconds).int32(0).int32(-1);
        head.int32(0).int32(0).int32(GreyPicture.SIDE | (GreyPicture.SIDE << 16));
        LittleEndian format = new LittleEndian();
        format.int32(40).int32(GreyPicture.SIDE).int32(GreyPicture.SIDE);
        format.int16(1).int16(24).ascii("H264");
        format.int32(GreyPicture.SIDE * GreyPicture.SIDE * 3);
        format.int32(0).int32(0).int32(0).int32(0);
        return list("strl", chunk("strh", head.toBytes()), chunk("strf", format.toBytes()));
    }

    private static byte[] audio(int seconds) {
        LittleEndian head = new LittleEndian();
        head.ascii("auds").int32(0).int32(0).int32(0).int32(0);
        head.int32(1).int32(RATE).int32(0).int32(RATE * seconds).int32(RATE).int32(-1);
        head.int32(1).int32(0).int32(0);
        LittleEndian format = new LittleEndian();
        format.int16(1).int16(1).int32(RATE).int32(RATE);
        format.int16(1).int16(8);
        return list("strl", chunk("strh", head.toBytes()), chunk("strf", format.toBytes()));
    }

    private static byte[] list(String type, byte[]... parts) {
        return chunk(
                "LIST",
                EbmlBytes.joined(
                        new LittleEndian().ascii(type).toBytes(), EbmlBytes.joined(parts)));
    }

    private static byte[] chunk(String id, byte[] content) {
        byte[] head = new LittleEndian().ascii(id).int32(content.length).toBytes();
        return EbmlBytes.joined(head, content);
    }

    private static byte[] even(byte[] bytes) {
        return bytes.length % 2 == 0 ? bytes : Arrays.copyOf(bytes, bytes.length + 1);
    }
}
