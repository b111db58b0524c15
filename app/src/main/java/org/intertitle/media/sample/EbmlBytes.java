package org.intertitle.media.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** EBML elements as bytes (RFC 8794). */
public final class EbmlBytes {

    private static final int CRC_32 = 0xBF;
    private static final long UNKNOWN = -1;
    private static final int LONG_SIZE = 8;

    private EbmlBytes() {}

    /** An element of these parts. */
    public static byte[] element(int id, byte[]... parts) {
        byte[] content = joined(parts);
        return joined(header(id, content.length), content);
    }

    /** An element that begins with the checksum of its parts. */
    public static byte[] checked(int id, byte[]... parts) {
        byte[] content = joined(parts);
        CRC32 crc = new CRC32();
        crc.update(content);
        byte[] sum =
                ByteBuffer.allocate(Integer.BYTES)
                        .putInt(Integer.reverseBytes((int) crc.getValue()))
                        .array();
        return element(id, element(CRC_32, sum), content);
    }

    /** An unsigned number in as few bytes as hold it. */
    public static byte[] number(int id, long value) {
        int width = Math.max(1, (Long.SIZE + 7 - Long.numberOfLeadingZeros(value)) / Byte.SIZE);
        return element(id, fixed(value, width));
    }

    /** A number in eight bytes, for what is known only later. */
    public static byte[] wideNumber(int id, long value) {
        return element(id, fixed(value, Long.BYTES));
    }

    public static byte[] real(int id, double value) {
        return element(id, ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    public static byte[] text(int id, String value) {
        return element(id, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A header alone; the size takes as few bytes as hold it. */
    public static byte[] header(int id, long size) {
        int length = 1;
        while (size >= (1L << (7 * length)) - 1) {
            length++;
        }
        return joined(id(id), fixed(size | (1L << (7 * length)), length));
    }

    /** A header alone with a size of eight bytes; below zero is unknown. */
    public static byte[] wideHeader(int id, long size) {
        long value = size <= UNKNOWN ? (1L << (7 * LONG_SIZE)) - 1 : size;
        return joined(id(id), fixed(value | (1L << (7 * LONG_SIZE)), LONG_SIZE));
    }

    /** The bytes one behind the other. */
    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] fixed(long value, int width) {
        byte[] bytes = new byte[width];
        for (int i = 0; i < width; i++) {
            bytes[i] = (byte) (value >>> (Byte.SIZE * (width - 1 - i)));
        }
        return bytes;
    }

    private static byte[] id(int id) {
        return fixed(id & 0xFFFFFFFFL, (Integer.SIZE + 7 - Integer.numberOfLeadingZeros(id)) / 8);
    }
}
