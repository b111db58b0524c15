package org.intertitle.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Recognises the content of a video after a move: SHA-256 over its size, its first and its last 16
 * KiB, cut to 128 bits. The head holds the container's own ids and dates, the tail its index or its
 * last pictures; more would cost a disk one more seek for each video of a first scan. Equal
 * identities mean a move only where the old file is gone: copies stay apart. Thread-safe.
 */
final class VideoIdentity {

    private static final int PIECE = 16 << 10;

    private VideoIdentity() {}

    static String of(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = channel.size();
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, size));
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            add(channel, 0, piece, digest);
            if (size > PIECE) {
                add(channel, Math.max(PIECE, size - PIECE), piece, digest);
            }
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(FileChannel channel, long at, ByteBuffer piece, MessageDigest digest)
            throws IOException {
        piece.clear();
        int read = 0;
        while (read >= 0 && piece.hasRemaining()) {
            read = channel.read(piece, at + piece.position());
        }
        digest.update(piece.flip());
    }
}
