package org.intertitle.persistence.jobs;

import org.intertitle.jobs.JobRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class JobTables {

    private JobTables() {}

    public static List<Class<?>> entities() {
        return List.of(JobEntity.class);
    }

    public static JobRepository jobs() {
        return new StoredJobs();
    }
}
