package org.intertitle.media.matroska;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.MediaProblem;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Undoes the content encodings of a frame; what a frame inflates to is bounded. */
final class Unpacking {

    private static final int MAX_INFLATED = 4 << 20;
    private static final int PIECE = 8 << 10;

    private Unpacking() {}

    static byte[] undo(byte[] packed, List<ContentEncoding> encodings, int what)
            throws BrokenMedia {
        byte[] plain = packed;
        for (ContentEncoding encoding : encodings) {
            if (encoding.appliesTo(what)) {
                plain = undo(plain, encoding);
            }
        }
        return plain;
    }

    private static byte[] undo(byte[] packed, ContentEncoding encoding) throws BrokenMedia {
        return switch (encoding.kind()) {
            case ZLIB -> inflate(packed);
            case HEADER_STRIPPING -> joined(encoding.settings(), packed);
            case UNREADABLE ->
                    throw new BrokenMedia(
                            MediaProblem.UNSUPPORTED,
                            "the track is encrypted or packed in a rare way");
        };
    }

    private static byte[] joined(byte[] head, byte[] rest) {
        byte[] both = new byte[head.length + rest.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(rest, 0, both, head.length, rest.length);
        return both;
    }

    private static byte[] inflate(byte[] packed) throws BrokenMedia {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 2);
            byte[] piece = new byte[PIECE];
            while (!inflater.finished()) {
                int got = inflater.inflate(piece);
                if (got == 0 && !inflater.finished()) {
                    throw new BrokenMedia(MediaProblem.CORRUPT, "a packed frame ends too early");
                }
                plain.write(piece, 0, got);
                if (plain.size() > MAX_INFLATED) {
                    throw new BrokenMedia(MediaProblem.TOO_LARGE, "a packed frame is a bomb");
                }
            }
            return plain.toByteArray();
        } catch (DataFormatException e) {
            throw new BrokenMedia(MediaProblem.CORRUPT, "a packed frame is damaged");
        } finally {
            inflater.end();
        }
    }
}
