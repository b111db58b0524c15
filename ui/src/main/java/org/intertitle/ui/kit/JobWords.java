package org.intertitle.ui.kit;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobDetail;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Words for jobs: what they say about themselves, what remains, why they failed. Thread-safe. */
public final class JobWords {
    private static final double ENOUGH = 0.02;
    private static final long LEAST_SECONDS = 2;

    private static final String SCANNED = "scan.done";

    /** What a finished scan counts, in its order. */
    private static final List<String> FOUND =
            List.of(
                    "job.scan.videos",
                    "job.scan.added",
                    "job.scan.changed",
                    "job.scan.removed",
                    "job.scan.problems");

    private final Texts texts;

    public JobWords(Texts texts) {
        this.texts = texts;
    }

    /** What a job says about itself; empty where it says nothing. */
    public String detail(@Nullable JobDetail said) {
        if (said == null) {
            return "";
        }
        if (said.code().equals(SCANNED)) {
            return scanned(said);
        }
        if (counts(said)) {
            return said.number(1) == 0 ? "" : counted(said, said.number(2) > 0);
        }
        String key = "job.detail." + said.code();
        return texts.messages().has(key) ? texts.text(key, arguments(said)) : reason(said);
    }

    /** A rate of ten or more is told without tenths. */
    private static Object[] arguments(JobDetail said) {
        return said.arguments().stream()
                .map(each -> each instanceof Double rate && rate >= 10 ? Math.round(rate) : each)
                .toArray();
    }

    /** What a job that does not run now says about itself: without its rate. */
    public String standing(@Nullable JobDetail said) {
        return said != null && counts(said) && said.number(1) > 0
                ? counted(said, false)
                : detail(said);
    }

    private String counted(JobDetail said, boolean running) {
        String key = (running ? "job.detail." : "job.standing.") + said.code();
        return texts.text(key, arguments(said));
    }

    /** Whether it tells how many of how many are done, and the rate; 0 of 0 before it knows. */
    private static boolean counts(JobDetail said) {
        return said.code().endsWith(".reading");
    }

    /** How many videos there are, then what is not none. */
    private String scanned(JobDetail said) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < FOUND.size(); at++) {
            int count = (int) said.number(at);
            if (at == 0 || count > 0) {
                parts.add(texts.plural(FOUND.get(at), count));
            }
        }
        return String.join(", ", parts);
    }

    /** What went wrong, with what it happened to. */
    public String reason(Job job) {
        String code = job.error() == null ? "internal" : job.error();
        return job.said()
                .map(said ->
                        said.code().equals(JobDetail.WORDS)
                                ? reason(new JobDetail(code, said.arguments()))
                                : reason(said))
                .orElseGet(() -> texts.wording().errorText(code, ""));
    }

    private String reason(JobDetail said) {
        String text = texts.wording().errorText(said.code(), said.arguments().toArray());
        return said.code().equals("internal") && !said.arguments().isEmpty()
                ? text + " " + said.arguments().getFirst()
                : text;
    }

    /** Seconds that remain: by the rate that the job tells, otherwise by what it took so far. */
    public static OptionalDouble remaining(Job job, Instant now) {
        JobDetail said = job.said().orElse(null);
        if (said != null && counts(said) && said.number(2) > 0) {
            return OptionalDouble.of((said.number(1) - said.number(0)) / said.number(2));
        }
        if (job.started() == null || job.progress() < ENOUGH) {
            return OptionalDouble.empty();
        }
        Duration took = Duration.between(job.started(), now);
        return took.toSeconds() < LEAST_SECONDS
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        took.toMillis() / 1000.0 * (1 - job.progress()) / job.progress());
    }
}
