package org.intertitle.media.foreign;

import org.intertitle.worker.WorkerLoop;

import java.io.IOException;
import java.time.Duration;

/** The child's main class: answers about one file after the other and ends when idle. */
public final class FfmpegWorker {

    /** How long the child stays without work. */
    private static final Duration IDLE = Duration.ofMinutes(1);

    private FfmpegWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        WorkerLoop.serve(FfmpegWorker::answer, IDLE);
    }

    private static byte[] answer(byte[] bytes) throws IOException {
        Request request = Request.of(bytes);
        try (FfmpegInput input = FfmpegInput.open(request.file())) {
            return request.track() == Request.ALL
                    ? Wire.toBytes(new FfmpegTracks(input).read())
                    : Wire.toBytes(new FfmpegText(input).extract(request.track()));
        } catch (FfmpegFailure failure) {
            return request.track() == Request.ALL
                    ? Wire.toBytes(failure.result())
                    : Wire.toBytes(failure.extraction());
        }
    }
}
