package org.intertitle.journal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.util.zip.ZipException;

/** Compares the hash at the end, so that nobody takes damaged bytes for whole ones. */
final class CheckedBytes extends FilterInputStream {

    private final Hashing hashing;
    private final String hash;
    private boolean ended;

    CheckedBytes(Hashing hashing, String hash) {
        super(hashing);
        this.hashing = hashing;
        this.hash = hash;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = inflated(buffer, offset, length);
        if (read < 0 && !ended) {
            ended = true;
            if (!hashing.sha256().equals(hash)) {
                throw new DamagedException(hash);
            }
        }
        return read;
    }

    private int inflated(byte[] buffer, int offset, int length) throws IOException {
        try {
            return super.read(buffer, offset, length);
        } catch (ZipException | EOFException _) {
            throw new DamagedException(hash);
        }
    }
}
