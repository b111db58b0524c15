package org.intertitle.jobs;

import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Tx;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Stored jobs in memory. */
public final class MemoryJobs implements JobRepository {

    final Map<JobId, Job> jobs = new ConcurrentSkipListMap<>();
    private long last;

    @Override
    public JobId nextId(Tx tx) {
        return new JobId(++last);
    }

    @Override
    public void insert(Tx tx, Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public void update(Tx tx, Job job) {
        jobs.put(job.id(), job);
    }

    @Override
    public Optional<Job> find(Tx tx, JobId id) {
        return Optional.ofNullable(jobs.get(id));
    }

    @Override
    public Optional<Job> queued(Tx tx, String kind, String key) {
        return jobs.values().stream()
                .filter(job -> job.kind().equals(kind) && job.key().equals(key))
                .filter(job -> job.state() == JobState.QUEUED)
                .findFirst();
    }

    @Override
    public List<Job> inStates(Tx tx, List<JobState> states) {
        return jobs.values().stream()
                .filter(job -> states.contains(job.state()))
                .sorted(Comparator.comparingInt(Job::priority).reversed().thenComparing(Job::id))
                .toList();
    }

    @Override
    public List<Job> recent(Tx tx, int limit) {
        return jobs.values().stream()
                .sorted(Comparator.comparing(Job::id).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public void remove(Tx tx, List<JobId> ids) {
        ids.forEach(jobs::remove);
    }

    @Override
    public int removeEndedBefore(Tx tx, Instant moment) {
        int before = jobs.size();
        jobs.values().removeIf(job -> job.ended() != null && job.ended().isBefore(moment));
        return before - jobs.size();
    }
}
