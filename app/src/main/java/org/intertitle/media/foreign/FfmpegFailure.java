package org.intertitle.media.foreign;

import org.bytedeco.ffmpeg.global.avutil;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

/** An error code of ffmpeg's libraries. */
final class FfmpegFailure extends IOException {

    @Serial private static final long serialVersionUID = 1L;
    private static final int TEXT = 256;

    private FfmpegFailure(String message) {
        super(message);
    }

    static void check(int code, String what) throws FfmpegFailure {
        if (code < 0) {
            byte[] text = new byte[TEXT];
            avutil.av_strerror(code, text, TEXT);
            String reason = new String(text, StandardCharsets.UTF_8);
            throw new FfmpegFailure(what + ": " + reason.substring(0, reason.indexOf(0)));
        }
    }

    MediaResult result() {
        return new MediaResult.Damaged(MediaProblem.CORRUPT, String.valueOf(getMessage()));
    }

    Extraction extraction() {
        return new Extraction.Damaged(MediaProblem.CORRUPT, String.valueOf(getMessage()));
    }
}
