package org.intertitle.media;

import org.intertitle.kernel.Cancellation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Takes one text track out of a video file without decoding anything else: the whole track or
 * nothing of it. Thread-safe.
 */
public final class TrackExtractor {

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
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileBytes bytes = new FileBytes(channel);
            for (Container container : containers) {
                if (container.recognises(bytes)) {
                    return container.extract(bytes, trackIndex, cancel);
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
        return foreign.extract(file, trackIndex, cancel);
    }
}
