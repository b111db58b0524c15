package org.intertitle.media;

import org.intertitle.kernel.Cancellation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Lists what is inside a video file, recognised by content and never by name. No content makes it
 * throw, hang or allocate more than its limits; only the file system does. Thread-safe.
 */
public final class MediaReader {

    private final List<Container> containers;
    private final ForeignMedia foreign;

    public MediaReader(List<Container> containers, ForeignMedia foreign) {
        this.containers = List.copyOf(containers);
        this.foreign = foreign;
    }

    public MediaResult read(Path file) throws IOException {
        return read(file, Cancellation.NONE);
    }

    /**
     * The same; only a container that is left to a child process takes long enough to cancel.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    public MediaResult read(Path file, Cancellation cancel) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            FileBytes bytes = new FileBytes(channel);
            for (Container container : containers) {
                if (container.recognises(bytes)) {
                    return container.read(bytes);
                }
            }
            if (!ForeignSignature.present(bytes)) {
                return unknown(bytes.size());
            }
        } catch (BrokenMedia broken) {
            return new MediaResult.Damaged(broken.problem(), broken.detail());
        }
        return foreign.read(file, cancel);
    }

    private static MediaResult unknown(long size) {
        return size == 0
                ? new MediaResult.Damaged(MediaProblem.EMPTY, "the file is empty")
                : new MediaResult.Damaged(MediaProblem.NOT_MEDIA, "no known video container");
    }
}
