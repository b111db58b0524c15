package org.intertitle.media;

import java.util.List;

/** The outcome of taking a text track out of a file. */
public sealed interface Extraction {

    /**
     * The whole track in file order. {@code codec} is the friendly name; {@code codecPrivate} is
     * the ASS or WebVTT header, or the description of a tx3g track; empty where there is none.
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Extracted(String codec, byte[] codecPrivate, List<Sample> samples)
            implements Extraction {

        public Extracted {
            samples = List.copyOf(samples);
        }
    }

    /** There is no such track, or it is not text. */
    record NotText() implements Extraction {}

    /** The track could not be read wholly, so nothing of it is given. */
    record Damaged(MediaProblem code, String detail) implements Extraction {}
}
