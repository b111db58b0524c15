package org.intertitle.jobs;

import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Tx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stores jobs; the newest have the highest ids. */
public interface JobRepository {

    /** The next free id; unique within the store also when several processes submit. */
    JobId nextId(Tx tx);

    void insert(Tx tx, Job job);

    void update(Tx tx, Job job);

    Optional<Job> find(Tx tx, JobId id);

    /** A queued job with this kind and key. */
    Optional<Job> queued(Tx tx, String kind, String key);

    /** All jobs in these states, by priority (highest first), then id. */
    List<Job> inStates(Tx tx, List<JobState> states);

    /** The newest jobs, newest first. */
    List<Job> recent(Tx tx, int limit);

    void remove(Tx tx, List<JobId> ids);

    /** Removes jobs that ended before the given moment; returns how many. */
    int removeEndedBefore(Tx tx, Instant moment);
}
