package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.JournalError;
import org.intertitle.journal.KeptBytes;
import org.intertitle.journal.KeptVersion;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

class PruneTest {

    private static final Instant BETWEEN = Bench.START.plus(Duration.ofDays(5));

    @TempDir Path temp;

    private Path old;
    private Path young;
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        old = Bench.file(temp.resolve("user").resolve("old.srt"), "old before");
        young = Bench.file(temp.resolve("user").resolve("young.srt"), "young before");
        bench = Bench.open(temp.resolve("data"));
        bench.apply(Bench.replace(old, "old after"));
        bench.clock.advance(Duration.ofDays(10));
        bench.apply(Bench.replace(young, "young after"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private UndoReport undo(int newest) {
        return bench.journal.undo(bench.journal.history(null, 9).get(newest).id());
    }

    @Test
    void onlyWhatOldStepsNeedIsRemovedAndTheirUndoSaysSo() {
        assertThat(bench.journal.keptBytes().files()).isEqualTo(4);
        KeptBytes foretold = bench.journal.prunable(BETWEEN);
        assertThat(foretold.files()).isEqualTo(2);
        assertThat(bench.journal.prune(BETWEEN, Cancellation.NONE)).isEqualTo(foretold);
        assertThat(bench.journal.keptBytes().files()).isEqualTo(2);
        assertThat(bench.journal.prunable(BETWEEN)).isEqualTo(new KeptBytes(0, 0));

        assertThat(undo(1).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.refused()).isEqualTo(JournalError.KEPT_DAMAGED));
        assertThat(old).hasContent("old after");
        assertThat(bench.journal.versions(old)).extracting(KeptVersion::kept).containsOnly(false);
        assertThat(undo(0).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.refused()).isNull());
        assertThat(young).hasContent("young before");
    }

    @Test
    void bytesOfAnOldStepThatAYoungOneNeedsTooStay() {
        bench.apply(Bench.replace(old, "old again"));
        bench.journal.prune(BETWEEN, Cancellation.NONE);
        undo(0);
        assertThat(old).hasContent("old after");
        assertThat(bench.journal.redo(bench.journal.history(null, 9).get(1).id()).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.refused()).isNull());
        assertThat(old).hasContent("old again");
    }

    @Test
    void whatWasTakenBackLatelyCanBeDoneAgain() {
        undo(1);
        bench.journal.prune(BETWEEN, Cancellation.NONE);
        assertThat(old).hasContent("old before");
        bench.journal.redo(bench.journal.history(null, 9).getLast().id());
        assertThat(old).hasContent("old after");
    }

    @Test
    void allIsRemovedWhereAllIsOldAndTheJournalGoesOn() throws IOException {
        bench.journal.prune(Instant.MAX, Cancellation.NONE);
        assertThat(bench.journal.keptBytes()).isEqualTo(new KeptBytes(0, 0));
        assertThat(young).hasContent("young after");
        bench.apply(Bench.replace(young, "young once more"));
        undo(0);
        assertThat(young).hasContent("young after");
    }

    @Test
    void cancelledNothingMoreIsRemoved() {
        AtomicInteger asked = new AtomicInteger();
        KeptBytes removed = bench.journal.prune(BETWEEN, () -> asked.getAndIncrement() > 0);
        assertThat(removed.files()).isZero();
        assertThat(bench.journal.keptBytes().files()).isEqualTo(4);
    }

    @Test
    void aClockThatWentBackRemovesNothingTooEarly() throws IOException {
        bench.clock.advance(Duration.ofDays(-400));
        Path third = Bench.file(temp.resolve("user").resolve("third.srt"), "third before");
        bench.apply(Bench.replace(third, "third after"));
        bench.journal.prune(BETWEEN, Cancellation.NONE);
        undo(0);
        assertThat(third).hasContent("third before");
    }
}
