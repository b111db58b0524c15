import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Icons as Windows and macOS want them: both are lists of PNG files.
 *
 * <p>ICO: ICONDIR and ICONDIRENTRY as Microsoft documents them, PNG entries since Windows Vista.
 * ICNS: big-endian blocks of a type and a length, in which a PNG may stand since macOS 10.7.
 */
final class IconFiles {

    private static final List<Integer> ICO_SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 256);
    private static final int DIRECTORY = 6;
    private static final int ENTRY = 16;

    private static final Map<String, Integer> ICNS_TYPES = new LinkedHashMap<>();

    static {
        ICNS_TYPES.put("icp4", 16);
        ICNS_TYPES.put("icp5", 32);
        ICNS_TYPES.put("icp6", 64);
        ICNS_TYPES.put("ic07", 128);
        ICNS_TYPES.put("ic08", 256);
        ICNS_TYPES.put("ic09", 512);
        ICNS_TYPES.put("ic10", 1024);
    }

    private IconFiles() {}

    static Path ico(Path pictures, Path target) throws IOException {
        ByteBuffer head =
                ByteBuffer.allocate(DIRECTORY + ENTRY * ICO_SIZES.size())
                        .order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.size());
        ByteArrayOutputStream bodies = new ByteArrayOutputStream();
        for (int size : ICO_SIZES) {
            byte[] png = picture(pictures, size);
            // 256 is written as 0.
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32).putInt(png.length);
            head.putInt(head.capacity() + bodies.size());
            bodies.write(png);
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(head.array());
        bodies.writeTo(whole);
        return Files.write(target, whole.toByteArray());
    }

    static Path icns(Path pictures, Path target) throws IOException {
        ByteArrayOutputStream blocks = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> type : ICNS_TYPES.entrySet()) {
            block(blocks, type.getKey(), picture(pictures, type.getValue()));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        block(whole, "icns", blocks.toByteArray());
        return Files.write(target, whole.toByteArray());
    }

    private static void block(ByteArrayOutputStream target, String type, byte[] content)
            throws IOException {
        DataOutputStream out = new DataOutputStream(target);
        out.write(type.getBytes(StandardCharsets.US_ASCII));
        out.writeInt(content.length + 8);
        out.write(content);
    }

    private static byte[] picture(Path pictures, int size) throws IOException {
        return Files.readAllBytes(pictures.resolve("intertitle-%d.png".formatted(size)));
    }
}
