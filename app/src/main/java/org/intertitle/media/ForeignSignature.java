package org.intertitle.media;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** The first bytes of the containers that are left to ffmpeg. */
final class ForeignSignature {

    private static final int TS_PACKET = 188;
    private static final int M2TS_PACKET = 192;
    private static final int TS_SYNC = 0x47;
    private static final int TS_PACKETS_SEEN = 3;

    private static final List<byte[]> HEADS =
            List.of(
                    hex("3026B2758E66CF11A6D900AA0062CE6C"), // ASF, WMV
                    hex("4F676753"), // Ogg
                    hex("464C5601"), // FLV
                    hex("000001BA"), // MPEG program stream
                    hex("000001B3"), // MPEG video
                    hex("2E524D46"), // RealMedia
                    hex("6E75742F6D756C74"), // NUT
                    hex("060E2B3402050101"), // MXF
                    hex("B7D800203749DA11A64E0007E95EAD8D")); // WTV

    private ForeignSignature() {}

    static boolean present(FileBytes bytes) throws IOException {
        for (byte[] head : HEADS) {
            if (startsWith(bytes, head)) {
                return true;
            }
        }
        return riff(bytes) || packets(bytes, 0, TS_PACKET) || packets(bytes, 4, M2TS_PACKET);
    }

    private static boolean startsWith(FileBytes bytes, byte[] head) throws IOException {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.size() || bytes.u8(i) != (head[i] & 0xFF)) {
                return false;
            }
        }
        return true;
    }

    private static boolean riff(FileBytes bytes) throws IOException {
        return bytes.size() >= 12
                && bytes.u32(0) == 0x52494646L
                && (bytes.u32(8) == 0x41564920L || bytes.u32(8) == 0x41564958L);
    }

    private static boolean packets(FileBytes bytes, int from, int packet) throws IOException {
        for (int i = 0; i < TS_PACKETS_SEEN; i++) {
            long at = from + (long) i * packet;
            if (at >= bytes.size() || bytes.u8(at) != TS_SYNC) {
                return false;
            }
        }
        return true;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
