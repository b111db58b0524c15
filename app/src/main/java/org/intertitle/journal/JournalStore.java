package org.intertitle.journal;

import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The durable list of steps, a small database of its own beside the content store. Each method is
 * one transaction that is on the disk when it returns. Paths are stored as {@link Path#toUri}
 * encodes them. Thread-safe; several processes may share it.
 */
public interface JournalStore extends AutoCloseable {

    BatchId newBatch();

    /** Stores intended steps (at most 64 together) and gives them their ids, in order. */
    List<StepId> intend(List<Step> steps);

    /** Sets the states of steps; an undo that is done also marks the step that it takes back. */
    void settle(List<StepId> steps, StepState state);

    /** Steps that nobody has decided yet, oldest first. */
    List<Step> intended();

    Optional<Step> find(StepId id);

    /** The steps of a batch, oldest first. */
    List<Step> ofBatch(BatchId batch);

    /** The newest batch that has a step which is done, no undo itself, and stands. */
    Optional<BatchId> lastStanding();

    /** The newest steps before the given one (or of all), newest first. */
    List<Step> newest(@Nullable StepId before, int limit);

    /** How many steps there are that are no undo. */
    int count();

    /** Steps that changed this path, newest first. */
    List<Step> ofPath(Path path);

    /**
     * The newest steps that changed a path of which the whole text begins like this one's, newest
     * first; {@code /films/Show.} finds {@code /films/Show.de.srt}.
     */
    List<Step> ofPathsLike(Path beginning, int limit);

    /** Hashes that steps name, to tell which kept bytes are still needed. */
    List<String> namedHashes();

    /**
     * Hashes that steps name which were stored in this moment's second or later, or behind such a
     * one, or that are not decided.
     */
    List<String> hashesSince(Instant moment);

    @Override
    void close();
}
