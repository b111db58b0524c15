package org.intertitle.media.sample;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects the content of an MP4 box (ISO/IEC 14496-12). */
public final class BoxBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** A box of these parts. */
    public static byte[] box(String type, byte[]... parts) {
        byte[] content = EbmlBytes.joined(parts);
        return new BoxBytes().u32(content.length + 8L).ascii(type).add(content).toBytes();
    }

    /** A box that begins with version and flags. */
    public static byte[] full(String type, int version, int flags, byte[]... parts) {
        byte[] head = new BoxBytes().u8(version).u8(flags >> 16).u16(flags).toBytes();
        return box(type, head, EbmlBytes.joined(parts));
    }

    public BoxBytes u8(int value) {
        bytes.write(value);
        return this;
    }

    public BoxBytes u16(int value) {
        return u8(value >> 8).u8(value);
    }

    public BoxBytes u32(long value) {
        return u16((int) (value >> 16)).u16((int) value);
    }

    public BoxBytes u64(long value) {
        return u32(value >>> 32).u32(value);
    }

    public BoxBytes zeros(int count) {
        return add(new byte[count]);
    }

    public BoxBytes ascii(String text) {
        return add(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** UTF-8 with a zero byte behind it. */
    public BoxBytes string(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8)).u8(0);
    }

    public BoxBytes add(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
