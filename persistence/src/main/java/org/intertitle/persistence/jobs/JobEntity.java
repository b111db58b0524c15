package org.intertitle.persistence.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.persistence.session.Moments;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The row of one job. */
@Entity
@Table(name = "job")
class JobEntity {
    @Id long id;
    @Column String kind;
    @Column String jobKey;
    @Column String arguments;
    @Column int priority;
    @Column @Nullable String jobGroup;

    @Column
    @Enumerated(EnumType.STRING)
    JobState state;

    @Column double progress;
    @Column @Nullable String detail;
    @Column @Nullable String error;
    @Column @Nullable String owner;
    @Column Instant created;
    @Column @Nullable Instant due;
    @Column @Nullable Instant started;
    @Column @Nullable Instant ended;

    JobEntity() {}

    static JobEntity of(Job job) {
        JobEntity row = new JobEntity();
        row.id = job.id().value();
        row.kind = job.kind();
        row.jobKey = job.key();
        row.arguments = job.arguments();
        row.priority = job.priority();
        row.jobGroup = job.group();
        row.state = job.state();
        row.progress = job.progress();
        row.detail = job.detail();
        row.error = job.error();
        row.owner = job.owner();
        row.created = Moments.kept(job.created());
        row.due = Moments.keptOrNull(job.due());
        row.started = Moments.keptOrNull(job.started());
        row.ended = Moments.keptOrNull(job.ended());
        return row;
    }

    Job job() {
        return new Job(
                new JobId(id),
                kind,
                jobKey,
                arguments,
                priority,
                jobGroup,
                state,
                progress,
                detail,
                error,
                owner,
                created,
                due,
                started,
                ended);
    }
}
