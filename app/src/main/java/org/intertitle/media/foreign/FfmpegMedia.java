package org.intertitle.media.foreign;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.Extraction;
import org.intertitle.media.ForeignMedia;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.worker.Worker;
import org.intertitle.worker.WorkerFailure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Asks the ffmpeg child; what takes it down or hangs it is one damaged file. Thread-safe. */
public final class FfmpegMedia implements ForeignMedia {

    private static final Duration LIST_LIMIT = Duration.ofSeconds(30);
    private static final Duration EXTRACT_LIMIT = Duration.ofMinutes(15);

    private final Worker worker;

    public FfmpegMedia(Worker worker) {
        this.worker = worker;
    }

    @Override
    public MediaResult read(Path file, Cancellation cancel) throws IOException {
        try {
            byte[] request = new Request(file.toAbsolutePath(), Request.ALL).toBytes();
            return Wire.result(worker.ask(request, LIST_LIMIT, cancel));
        } catch (WorkerFailure failure) {
            return new MediaResult.Damaged(MediaProblem.UNREADABLE, message(failure));
        }
    }

    @Override
    public Extraction extract(Path file, int trackIndex, Cancellation cancel) throws IOException {
        if (trackIndex < 0) {
            return new Extraction.NotText();
        }
        try {
            byte[] request = new Request(file.toAbsolutePath(), trackIndex).toBytes();
            return Wire.extraction(worker.ask(request, EXTRACT_LIMIT, cancel));
        } catch (WorkerFailure failure) {
            return new Extraction.Damaged(MediaProblem.UNREADABLE, message(failure));
        }
    }

    private static String message(WorkerFailure failure) {
        return String.valueOf(failure.getMessage());
    }
}
