package org.intertitle.sources;

import org.intertitle.kernel.Cancellation;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Where a wanted subtitle can come from. Sources write nothing: they say what would be done, and
 * prepare the changes that somebody else carries out. Thread-safe.
 */
public interface Source {

    /** The word of profiles and of the command line. */
    String id();

    /** The actions whose tasks it prepares. */
    Set<SourceAction> actions();

    /** All that it has for this request, in no order; reads folders, never files. */
    List<Offer> offer(SourceRequest request);

    /**
     * The changes that carry out a task.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Prepared prepare(SourceTask task, Cancellation cancel) throws IOException;
}
