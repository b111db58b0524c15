package org.intertitle.media.mp4;

import org.intertitle.media.BrokenMedia;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/**
 * What stands at the top level: the movie box wherever it is, the brand, and whether the file ends
 * before its content does.
 */
record TopLevel(Box moov, @Nullable String brand, boolean truncated) {

    private static final int MAX_BOXES = 10_000;
    private static final int HOP = 64;
    private static final int HEAD = 8 << 10;

    static TopLevel of(FileBytes bytes) throws IOException {
        Boxes boxes = new Boxes(bytes, 0, bytes.size());
        String brand = null;
        Box moov = null;
        boolean cut = false;
        bytes.stepping(HEAD);
        Box box = boxes.next();
        for (int i = 0; box != null && i < MAX_BOXES; i++) {
            cut |= box.cut();
            bytes.stepping(HOP);
            if (box.is("ftyp") && box.size() >= Integer.BYTES) {
                brand = FourCc.text(bytes.s32(box.data()));
            } else if (box.is("moov") && moov == null) {
                moov = box;
            }
            boolean seenAll = moov != null && (box.is("moof") || box.is("mdat"));
            box = seenAll ? null : boxes.next();
        }
        bytes.stepping(HEAD);
        if (moov == null) {
            throw missing(cut || !boxes.complete());
        }
        if (moov.cut()) {
            throw new BrokenMedia(MediaProblem.TRUNCATED, "the file ends within its track list");
        }
        return new TopLevel(moov, brand, cut);
    }

    private static BrokenMedia missing(boolean cut) {
        return cut
                ? new BrokenMedia(MediaProblem.TRUNCATED, "the file ends before its track list")
                : new BrokenMedia(MediaProblem.CORRUPT, "the file has no track list");
    }
}
