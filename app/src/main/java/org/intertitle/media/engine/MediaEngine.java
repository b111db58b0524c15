package org.intertitle.media.engine;

import org.intertitle.media.Container;
import org.intertitle.media.MediaReader;
import org.intertitle.media.TrackExtractor;
import org.intertitle.media.foreign.FfmpegMedia;
import org.intertitle.media.foreign.FfmpegWorker;
import org.intertitle.media.matroska.Matroska;
import org.intertitle.media.mp4.Mp4;
import org.intertitle.worker.Worker;
import org.intertitle.worker.WorkerCommand;

import java.util.List;
import java.util.Map;

/**
 * The reader and the extractor with all containers that we know. No child process runs before the
 * first file that needs one; {@link #close()} ends it. Thread-safe.
 */
public final class MediaEngine implements AutoCloseable {

    private static final int HEAP_MIB = 256;

    private final Worker worker;
    private final MediaReader reader;
    private final TrackExtractor extractor;

    /** An engine whose child gets these system properties, such as where to unpack libraries. */
    public MediaEngine(Map<String, String> childProperties) {
        String main = FfmpegWorker.class.getName();
        worker = new Worker(WorkerCommand.ofThisRuntime(main, HEAP_MIB, childProperties));
        FfmpegMedia foreign = new FfmpegMedia(worker);
        List<Container> own = List.of(new Matroska(), new Mp4());
        reader = new MediaReader(own, foreign);
        extractor = new TrackExtractor(own, foreign);
    }

    public MediaReader reader() {
        return reader;
    }

    public TrackExtractor extractor() {
        return extractor;
    }

    @Override
    public void close() {
        worker.close();
    }
}
