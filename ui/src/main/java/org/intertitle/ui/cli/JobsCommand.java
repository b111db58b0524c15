package org.intertitle.ui.cli;

import org.intertitle.jobs.Job;
import org.intertitle.kernel.JobId;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** {@code jobs}: background work. */
@Command(name = "jobs", description = "Show background work, or steer it.")
final class JobsCommand implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    private int limit = 100;

    @Option(names = "--limit", paramLabel = "N", description = "At most N jobs (default: 100).")
    void limit(int given) {
        limit = Limits.checked(spec, given);
    }

    JobsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.application().jobs().list(limit).forEach(this::print);
        return ExitCode.DONE;
    }

    @Command(name = "cancel", description = "Stop jobs.")
    Integer cancel(@Parameters(arity = "1..*", paramLabel = "ID") List<Long> ids) {
        return steer(ids, steering()::cancel);
    }

    @Command(name = "pause", description = "Hold jobs until they are resumed.")
    Integer pause(@Parameters(arity = "1..*", paramLabel = "ID") List<Long> ids) {
        return steer(ids, steering()::pause);
    }

    @Command(name = "resume", description = "Let paused jobs go on.")
    Integer resume(@Parameters(arity = "1..*", paramLabel = "ID") List<Long> ids) {
        return steer(ids, steering()::resume);
    }

    @Command(name = "retry", description = "Queue failed or cancelled jobs again.")
    Integer retry(@Parameters(arity = "1..*", paramLabel = "ID") List<Long> ids) {
        return steer(ids, steering()::retry);
    }

    private JobSteering steering() {
        return session.opener().jobSteering(session.application(), session.dataFolder());
    }

    private Integer steer(List<Long> ids, Consumer<JobId> action) {
        return EachId.run(
                session,
                ids,
                id -> {
                    JobId job = new JobId(id);
                    action.accept(job);
                    session.application().jobs().find(job).ifPresent(this::print);
                });
    }

    private void print(Job job) {
        Shown shown = Shown.of(job, session.texts());
        session.output().answer(shown, shown::text);
    }

    /** A line of the answer. */
    record Shown(
            long id,
            String kind,
            String state,
            double progress,
            @Nullable String detail,
            String created,
            @Nullable String started,
            @Nullable String ended,
            @Nullable Failure error) {

        static Shown of(Job job, ErrorTexts texts) {
            var error = job.error();
            return new Shown(
                    job.id().value(),
                    job.kind(),
                    job.state().name().toLowerCase(Locale.ROOT),
                    job.progress(),
                    job.said().map(texts::said).orElse(null),
                    Objects.requireNonNull(Times.iso(job.created())),
                    Times.iso(job.started()),
                    Times.iso(job.ended()),
                    error == null ? null : new Failure(error, failure(job, texts)));
        }

        private static String failure(Job job, ErrorTexts texts) {
            return job.said()
                    .map(texts::said)
                    .orElseGet(() -> texts.error(String.valueOf(job.error()), List.of()));
        }

        String text() {
            return "%5d  %-18s %-10s %3.0f %%  %s"
                    .formatted(
                            id,
                            kind,
                            state,
                            progress * 100,
                            error != null ? error.text() : detail == null ? "" : detail)
                    .stripTrailing();
        }
    }
}
