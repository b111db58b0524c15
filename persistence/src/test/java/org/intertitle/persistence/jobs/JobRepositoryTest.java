package org.intertitle.persistence.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobRepository;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class JobRepositoryTest extends StoreContract {

    private static final Instant NOW = Samples.NOW;

    private JobRepository jobs;

    JobRepositoryTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void findRepository() {
        jobs = database.jobs();
    }

    @Test
    void everyFieldComesBack() {
        Job bare = job("scan_library", "1", 0);
        Job full =
                new Job(
                        bare.id(),
                        "apply_plan",
                        "2",
                        "{\"plan\":2}",
                        7,
                        "disk-1",
                        JobState.FAILED,
                        0.5,
                        "M.mkv",
                        "journal.disk_full",
                        "owner",
                        NOW,
                        NOW.plusSeconds(1),
                        NOW.plusSeconds(2),
                        NOW.plusSeconds(3));
        assertFound(tx -> jobs.find(tx, bare.id())).contains(bare);
        database.unitOfWork().run(tx -> jobs.update(tx, full));
        assertFound(tx -> jobs.find(tx, bare.id())).contains(full);
        assertFound(tx -> jobs.find(tx, new JobId(99))).isEmpty();
    }

    @Test
    void aQueuedJobIsFoundByKindAndKeyOnlyWhileQueued() {
        Job job = job("scan_library", "1", 0);
        assertFound(tx -> jobs.queued(tx, "scan_library", "1")).contains(job);
        assertFound(tx -> jobs.queued(tx, "scan_library", "2")).isEmpty();
        assertFound(tx -> jobs.queued(tx, "recompute_wanted", "1")).isEmpty();
        database.unitOfWork().run(tx -> jobs.update(tx, job.to(JobState.RUNNING, NOW)));
        assertFound(tx -> jobs.queued(tx, "scan_library", "1")).isEmpty();
    }

    @Test
    void jobsInStatesComeByPriorityThenId() {
        Job first = job("a", "1", 0);
        Job second = job("b", "1", 0);
        Job urgent = job("c", "1", 9);
        Job running = job("d", "1", 0).to(JobState.RUNNING, NOW);
        database.unitOfWork().run(tx -> jobs.update(tx, running));
        assertList(tx -> jobs.inStates(tx, List.of(JobState.QUEUED)))
                .containsExactly(urgent, first, second);
        assertList(tx -> jobs.inStates(tx, List.of(JobState.QUEUED, JobState.RUNNING))).hasSize(4);
        assertList(tx -> jobs.inStates(tx, List.of())).isEmpty();
        assertList(tx -> jobs.recent(tx, 2)).containsExactly(running, urgent);
    }

    @Test
    void onlyJobsThatEndedBeforeTheMomentAreRemoved() {
        Job old = job("a", "1", 0).to(JobState.CANCELLED, NOW);
        Job late = job("b", "1", 0).to(JobState.CANCELLED, NOW.plusSeconds(1));
        Job open = job("c", "1", 0);
        database.unitOfWork()
                .run(tx -> {
                    jobs.update(tx, old);
                    jobs.update(tx, late);
                });
        int removed = write(tx -> jobs.removeEndedBefore(tx, NOW.plusSeconds(1)));
        assertThat(removed).isEqualTo(1);
        assertList(tx -> jobs.recent(tx, 10)).containsExactly(open, late);
    }

    private Job job(String kind, String key, int priority) {
        return write(tx -> {
            Job job =
                    new Job(
                            jobs.nextId(tx),
                            kind,
                            key,
                            "{}",
                            priority,
                            null,
                            JobState.QUEUED,
                            0,
                            null,
                            null,
                            null,
                            NOW,
                            null,
                            null,
                            null);
            jobs.insert(tx, job);
            return job;
        });
    }
}
