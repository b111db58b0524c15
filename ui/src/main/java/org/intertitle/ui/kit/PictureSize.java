package org.intertitle.ui.kit;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The size that the header of a PNG, JPEG, GIF or BMP file claims, in pixels, and which way of JPEG
 * it is, if any; read without decoding the picture. Immutable.
 */
record PictureSize(int width, int height, boolean jpeg, boolean progressive) {
    private static final int PNG = 0x89504e47;
    private static final int GIF = 0x47494638;
    private static final int JPEG = 0xffd8;
    private static final int BMP = 0x424d;
    private static final int MOST_SEGMENTS = 500;

    PictureSize(int width, int height) {
        this(width, height, false, false);
    }

    long pixels() {
        return (long) width * height;
    }

    /** Empty where the bytes are of another format, or claim no area. */
    static Optional<PictureSize> read(InputStream bytes) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(bytes));
        int start = in.readInt();
        PictureSize size =
                switch (start) {
                    case PNG -> png(in);
                    case GIF -> gif(in);
                    default ->
                            switch (start >>> 16) {
                                case JPEG -> jpeg(in, start & 0xffff);
                                case BMP -> bmp(in);
                                default -> new PictureSize(0, 0);
                            };
                };
        return Optional.of(size).filter(each -> each.width > 0 && each.height > 0);
    }

    private static PictureSize png(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        byte[] chunk = in.readNBytes(4);
        boolean header = new String(chunk, StandardCharsets.ISO_8859_1).equals("IHDR");
        return header ? new PictureSize(in.readInt(), in.readInt()) : new PictureSize(0, 0);
    }

    private static PictureSize gif(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        return new PictureSize(
                Short.toUnsignedInt(Short.reverseBytes(in.readShort())),
                Short.toUnsignedInt(Short.reverseBytes(in.readShort())));
    }

    private static PictureSize bmp(DataInputStream in) throws IOException {
        in.skipNBytes(14);
        int across = Integer.reverseBytes(in.readInt());
        return new PictureSize(across, Math.abs(Integer.reverseBytes(in.readInt())));
    }

    private static PictureSize jpeg(DataInputStream in, int first) throws IOException {
        int marker = first;
        for (int segment = 0; segment < MOST_SEGMENTS; segment++) {
            while (marker == 0xffff) {
                marker = 0xff00 | in.readUnsignedByte();
            }
            if (marker >>> 8 != 0xff) {
                return new PictureSize(0, 0);
            }
            int length = in.readUnsignedShort();
            if (isFrame(marker & 0xff)) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                return new PictureSize(width, height, true, isProgressive(marker & 0xff));
            }
            in.skipNBytes(Math.max(0, length - 2));
            marker = in.readUnsignedShort();
        }
        return new PictureSize(0, 0);
    }

    private static boolean isProgressive(int marker) {
        return (marker & 3) == 2;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0
                && marker <= 0xcf
                && marker != 0xc4
                && marker != 0xc8
                && marker != 0xcc;
    }
}
