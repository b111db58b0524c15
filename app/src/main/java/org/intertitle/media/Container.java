package org.intertitle.media;

import org.intertitle.kernel.Cancellation;

import java.io.IOException;

/** A family of container formats that we read ourselves; implementations hold no state. */
public interface Container {

    /** Whether the first bytes are those of this family. */
    boolean recognises(FileBytes bytes) throws IOException;

    /** Lists what the headers say; content that cannot be followed ends as {@link BrokenMedia}. */
    MediaResult read(FileBytes bytes) throws IOException;

    /** Takes out the track with this index, as {@link TrackExtractor#extract} does. */
    Extraction extract(FileBytes bytes, int trackIndex, Cancellation cancel) throws IOException;

    /** Looks through a bitmap track, as {@link TrackExtractor#pictures} does. */
    default Extraction pictures(FileBytes bytes, int trackIndex, Cancellation cancel)
            throws IOException {
        return new Extraction.NotText();
    }
}
