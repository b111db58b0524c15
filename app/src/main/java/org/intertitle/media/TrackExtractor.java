package org.intertitle.media;

import org.intertitle.kernel.Cancellation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Takes one text track out of a video file without decoding anything else: the whole track or
 * nothing of it. Thread-safe.
 */
public final class TrackExtractor {

    /** What is taken out of a container that we read ourselves. */
    private interface Taking {
        Extraction from(Container container, FileBytes bytes) throws IOException;
    }

    /** What is done with all others. */
    private interface Otherwise {
        Extraction take() throws IOException;
    }

    private final List<Container> containers;
    private final ForeignMedia foreign;

    public TrackExtractor(List<Container> containers, ForeignMedia foreign) {
        this.containers = List.copyOf(containers);
        this.foreign = foreign;
    }

    /**
     * Reads the track whose {@link Track#index} is given.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    public Extraction extract(Path file, int trackIndex, Cancellation cancel) throws IOException {
        return extract(file, trackIndex, cancel, _ -> {});
    }

    /**
     * The same; {@code progress} is told often where in the file reading is, from 0 to 1, except of
     * containers that have no reader of our own.
     */
    public Extraction extract(
            Path file, int trackIndex, Cancellation cancel, DoubleConsumer progress)
            throws IOException {
        return inContainer(
                file,
                (container, bytes) ->
                        container.extract(bytes, trackIndex, watched(bytes, cancel, progress)),
                () -> foreign.extract(file, trackIndex, cancel));
    }

    /**
     * Looks through a bitmap track: when each of its blocks is shown, with the first bytes of it.
     * {@link Extraction.NotText} where the container cannot be looked through so.
     */
    public Extraction pictures(
            Path file, int trackIndex, Cancellation cancel, DoubleConsumer progress)
            throws IOException {
        return inContainer(
                file,
                (container, bytes) ->
                        container.pictures(bytes, trackIndex, watched(bytes, cancel, progress)),
                Extraction.NotText::new);
    }

    private Extraction inContainer(Path file, Taking taking, Otherwise otherwise)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileBytes bytes = new FileBytes(channel);
            for (Container container : containers) {
                if (container.recognises(bytes)) {
                    return taking.from(container, bytes);
                }
            }
            if (!ForeignSignature.present(bytes)) {
                return new Extraction.Damaged(
                        bytes.size() == 0 ? MediaProblem.EMPTY : MediaProblem.NOT_MEDIA,
                        "no known video container");
            }
        } catch (BrokenMedia broken) {
            return new Extraction.Damaged(broken.problem(), broken.detail());
        }
        return otherwise.take();
    }

    /** Work asks whether to stop all the time; each time it is told where it is. */
    private static Cancellation watched(
            FileBytes bytes, Cancellation cancel, DoubleConsumer progress) {
        return () -> {
            progress.accept(bytes.fraction());
            return cancel.requested();
        };
    }
}
