package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.automation.JobKinds;
import org.intertitle.automation.PruneKept;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobDetail;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.SteppingClock;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.persistence.database.OpenedStores;
import org.intertitle.persistence.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For how long the user wants bytes kept, by the whole application. */
class KeptDaysTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir Path temp;

    private final SteppingClock clock = new SteppingClock(Bench.START);
    private Path file;
    private Intertitle application;

    @BeforeEach
    void open() throws IOException {
        file = Bench.file(temp.resolve("user").resolve("a.srt"), "before");
        DataFolder data = new DataFolder(temp.resolve("data"));
        application =
                new Intertitle(
                        new OpenedStores(TestDatabase.create(data.root())),
                        SqliteJournalStore.open(data.journal()),
                        new MediaEngine(Map.of()),
                        data,
                        clock);
        application
                .journal()
                .apply(application.journal().newBatch(), List.of(Bench.replace(file, "after")));
        clock.advance(Duration.ofDays(40));
    }

    @AfterEach
    void close() {
        application.close();
    }

    private Optional<Job> pruning() {
        assertThat(application.jobs().awaitIdle(LONG)).isTrue();
        return application.jobs().list(100).stream()
                .filter(job -> job.kind().equals(JobKinds.PRUNE_KEPT))
                .findFirst();
    }

    private void undoAll() {
        application.journal().undoLast();
    }

    @Test
    void allIsKeptWhereNothingWasAskedFor() {
        application.start();
        assertThat(pruning()).isEmpty();
        undoAll();
        assertThat(file).hasContent("before");
    }

    @Test
    void whatIsYoungerThanTheUserWantsStays() {
        application.config().set("journal.keep", "41");
        application.start();
        assertThat(pruning().orElseThrow().said()).contains(JobDetail.of("kept.done", 0));
        undoAll();
        assertThat(file).hasContent("before");
    }

    @Test
    void whatIsOlderGoesAtTheNextStart() {
        application.config().set("journal.keep", "39");
        assertThat(application.journal().keptBytes().files()).isEqualTo(2);
        application.start();
        Job job = pruning().orElseThrow();
        assertThat(job.said()).contains(JobDetail.of("kept.done", 2));
        assertThat(PruneKept.asked(job)).isFalse();
        assertThat(application.journal().keptBytes().files()).isZero();
        assertThat(file).hasContent("after");
    }

    @Test
    void aLimitThatThisVersionDoesNotUnderstandKeepsAll() {
        application
                .stores()
                .unitOfWork()
                .run(tx -> application.stores().settings().put(tx, "journal.keep", "1 week"));
        application.start();
        assertThat(pruning()).isEmpty();
        assertThat(application.journal().keptBytes().files()).isEqualTo(2);
    }

    @Test
    void whatTheUserAskedToDeleteGoesUpToTheMomentOfTheQuestion() throws IOException {
        Path later = Bench.file(temp.resolve("user").resolve("b.srt"), "before too");
        application.start();
        var asked = clock.instant();
        clock.advance(Duration.ofMinutes(1));
        application
                .journal()
                .apply(application.journal().newBatch(), List.of(Bench.replace(later, "after it")));
        application.jobs().submit(PruneKept.before(asked));
        Job job = pruning().orElseThrow();
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(PruneKept.asked(job)).isTrue();
        assertThat(application.journal().keptBytes().files()).isEqualTo(2);
        undoAll();
        assertThat(later).hasContent("before too");
    }
}
