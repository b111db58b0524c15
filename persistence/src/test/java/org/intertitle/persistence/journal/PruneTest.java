package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.KeptBytes;
import org.intertitle.journal.KeptVersion;
import org.intertitle.journal.PruneProgress;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.StepId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static KeptBytes prune(Bench any) {
        return any.journal.prune(BETWEEN, Cancellation.NONE, PruneProgress.SILENT);
    }

    private Path place(String hash) {
        return new DataFolder(temp.resolve("data"))
                .store()
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2) + ".z");
    }

    private Path stray(String hash, Instant since) throws IOException {
        Path file = place(hash);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "of a step that was never stored");
        return Files.setLastModifiedTime(file, FileTime.from(since));
    }

    /** Stores a step over the old file as another process does, and leaves it so. */
    private void leaveStep(Bench other, StepState state) {
        FileState was =
                requireNonNull(
                        bench.journal.history(null, 9).getLast().changes().getFirst().before());
        Step step =
                new Step(
                        new StepId(0),
                        other.journal.newBatch(),
                        "test",
                        null,
                        List.of(new FileChange(old, was, null)),
                        StepState.INTENDED,
                        Bench.START,
                        other.lock.owner(),
                        null,
                        null);
        List<StepId> ids = other.store.intend(List.of(step));
        if (state != StepState.INTENDED) {
            other.store.settle(ids, state);
        }
    }

    @Test
    void whatNoStepNamesGoesByItsOwnAge() throws IOException {
        Path ancient = stray("a".repeat(64), Bench.OLD);
        Path fresh = stray("b".repeat(64), BETWEEN.plusSeconds(1));
        prune(bench);
        assertThat(ancient).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void whatIsNoKeptFileIsLeftAlone() throws IOException {
        Path odd = place("c".repeat(64)).resolveSibling("notes.txt");
        Files.createDirectories(odd.getParent());
        Files.writeString(odd, "mine");
        bench.journal.prune(Instant.MAX, Cancellation.NONE, PruneProgress.SILENT);
        assertThat(odd).hasContent("mine");
    }

    @ParameterizedTest
    @EnumSource(names = {"INTENDED", "CONFLICT"})
    void whatAStepThatIsNotDecidedNeedsStaysHoweverOldItIs(StepState state) {
        try (Bench other = Bench.open(temp.resolve("data"))) {
            leaveStep(other, state);
            bench.clock.advance(Duration.ofDays(1));
            KeptBytes removed =
                    bench.journal.prune(
                            Bench.START.plus(Duration.ofDays(400)),
                            Cancellation.NONE,
                            PruneProgress.SILENT);
            assertThat(removed.files()).isEqualTo(3);
            assertThat(bench.journal.kept(hashOf("old before"))).isPresent();
        }
    }

    @Test
    void aStepOfAnotherProcessThatBeginsMeanwhileKeepsWhatItNeeds() {
        try (Bench other = Bench.open(temp.resolve("data"))) {
            other.clock.advance(Duration.ofDays(10));
            StepId first = bench.journal.history(null, 9).getLast().id();
            KeptBytes removed =
                    bench.journal.prune(
                            BETWEEN, Cancellation.NONE, (_, _) -> other.journal.undo(first));
            assertThat(removed.files()).isZero();
            assertThat(old).hasContent("old before");
            other.journal.redo(first);
            assertThat(old).hasContent("old after");
        }
    }

    @Test
    void aStepThatIsTakenWhilePruningGoesOnIsNeitherLostNorHeldUp() throws Exception {
        for (int i = 0; i < 900; i++) {
            stray(String.format("%064x", i), Bench.OLD);
        }
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            CountDownLatch begun = new CountDownLatch(1);
            Future<KeptBytes> pruning =
                    threads.submit(() ->
                            bench.journal.prune(
                                    BETWEEN, Cancellation.NONE, (_, _) -> begun.countDown()));
            begun.await();
            for (int i = 0; i < 10; i++) {
                bench.apply(Bench.replace(young, "young " + i));
            }
            assertThat(pruning.get().files()).isEqualTo(902);
        }
        for (int i = 0; i < 10; i++) {
            bench.journal.undoLast();
        }
        assertThat(young).hasContent("young after");
    }

    @Test
    void aNewFileThatIsTakenAwayAfterPruningIsKeptAgain() {
        Path made = temp.resolve("user").resolve("made.srt");
        bench.apply(Bench.write(made, "made"));
        bench.journal.prune(Instant.MAX, Cancellation.NONE, PruneProgress.SILENT);
        assertThat(undo(0).complete()).isTrue();
        assertThat(made).doesNotExist();
        assertThat(bench.journal.redo(bench.journal.history(null, 9).get(1).id()).complete())
                .isTrue();
        assertThat(made).hasContent("made");
    }

    @Test
    void aStepInTheSecondOfTheMomentCountsAsLater() {
        Instant same = Bench.START.truncatedTo(ChronoUnit.SECONDS).plusMillis(999);
        assertThat(bench.journal.prunable(same).files()).isZero();
        assertThat(bench.journal.prunable(same.plusMillis(1)).files()).isEqualTo(2);
    }

    @Test
    void killedAtAnyMomentWhatYoungStepsNeedIsThereAndTheNextPruningEnds() throws IOException {
        boolean died = true;
        for (int n = 1; died; n++) {
            try (Bench dying = Bench.open(temp.resolve("data"), Fate.deathAt(n), false)) {
                dying.clock.advance(Duration.ofDays(10));
                prune(dying);
                died = false;
            } catch (Fate.Killed _) {
                assertThat(bench.journal.kept(hashOf("young before"))).isPresent();
            }
        }
        assertThat(bench.journal.keptBytes().files()).isEqualTo(2);
        assertThat(undo(0).complete()).isTrue();
        assertThat(young).hasContent("young before");
    }

    @Test
    void theHistoryTellsWhichStepsCanNoLongerGoBack() {
        undo(0);
        prune(bench);
        List<Step> steps = bench.journal.history(null, 9);
        assertThat(bench.journal.reversible(steps.getLast())).isFalse();
        assertThat(bench.journal.reversible(steps.get(1))).as("can be done again").isTrue();
    }

    private static String hashOf(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Bench.bytes(text));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void onlyWhatOldStepsNeedIsRemovedAndTheirUndoSaysSo() {
        assertThat(bench.journal.keptBytes().files()).isEqualTo(4);
        KeptBytes foretold = bench.journal.prunable(BETWEEN);
        assertThat(foretold.files()).isEqualTo(2);
        assertThat(prune(bench)).isEqualTo(foretold);
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
        prune(bench);
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
        prune(bench);
        assertThat(old).hasContent("old before");
        bench.journal.redo(bench.journal.history(null, 9).getLast().id());
        assertThat(old).hasContent("old after");
    }

    @Test
    void allIsRemovedWhereAllIsOldAndTheJournalGoesOn() throws IOException {
        bench.journal.prune(Instant.MAX, Cancellation.NONE, PruneProgress.SILENT);
        assertThat(bench.journal.keptBytes()).isEqualTo(new KeptBytes(0, 0));
        assertThat(young).hasContent("young after");
        bench.apply(Bench.replace(young, "young once more"));
        undo(0);
        assertThat(young).hasContent("young after");
    }

    @Test
    void cancelledNothingMoreIsRemoved() {
        AtomicInteger asked = new AtomicInteger();
        KeptBytes removed =
                bench.journal.prune(
                        BETWEEN, () -> asked.getAndIncrement() > 0, PruneProgress.SILENT);
        assertThat(removed.files()).isZero();
        assertThat(bench.journal.keptBytes().files()).isEqualTo(4);
    }

    @Test
    void aClockThatWentBackRemovesNothingTooEarly() throws IOException {
        bench.clock.advance(Duration.ofDays(-400));
        Path third = Bench.file(temp.resolve("user").resolve("third.srt"), "third before");
        bench.apply(Bench.replace(third, "third after"));
        prune(bench);
        undo(0);
        assertThat(third).hasContent("third before");
    }
}
