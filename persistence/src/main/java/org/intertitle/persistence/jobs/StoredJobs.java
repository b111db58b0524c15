package org.intertitle.persistence.jobs;

import org.hibernate.query.SelectionQuery;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobRepository;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.IdSequence;
import org.intertitle.persistence.session.Moments;
import org.intertitle.persistence.session.SessionTx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Jobs as rows. Thread-safe; holds no state. */
final class StoredJobs implements JobRepository {

    @Override
    public JobId nextId(Tx tx) {
        return new JobId(IdSequence.JOB.reserve(tx, 1));
    }

    @Override
    public void insert(Tx tx, Job job) {
        SessionTx.session(tx).insert(JobEntity.of(job));
    }

    @Override
    public void update(Tx tx, Job job) {
        SessionTx.session(tx).update(JobEntity.of(job));
    }

    @Override
    public Optional<Job> find(Tx tx, JobId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(JobEntity.class, id.value()))
                .map(JobEntity::job);
    }

    @Override
    public Optional<Job> queued(Tx tx, String kind, String key) {
        return jobs(
                        query(
                                        tx,
                                        "from JobEntity where state = QUEUED and kind = :kind"
                                                + " and jobKey = :key order by id")
                                .setParameter("kind", kind)
                                .setParameter("key", key)
                                .setMaxResults(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<Job> inStates(Tx tx, List<JobState> states) {
        if (states.isEmpty()) {
            return List.of();
        }
        return jobs(
                query(tx, "from JobEntity where state in :states order by priority desc, id")
                        .setParameter("states", states));
    }

    @Override
    public List<Job> recent(Tx tx, int limit) {
        return jobs(query(tx, "from JobEntity order by id desc").setMaxResults(limit));
    }

    @Override
    public void remove(Tx tx, List<JobId> ids) {
        SessionTx.of(tx)
                .change(
                        "delete from JobEntity where id in :ids",
                        ids.stream().map(JobId::value).toList());
    }

    @Override
    public int removeEndedBefore(Tx tx, Instant moment) {
        return SessionTx.session(tx)
                .createMutationQuery("delete from JobEntity where ended < :moment")
                .setParameter("moment", Moments.kept(moment))
                .executeUpdate();
    }

    private static SelectionQuery<JobEntity> query(Tx tx, String hql) {
        return SessionTx.of(tx).query(JobEntity.class, hql);
    }

    private static List<Job> jobs(SelectionQuery<JobEntity> query) {
        return query.getResultList().stream().map(JobEntity::job).toList();
    }
}
