package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.RecoveryReport;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/** Dies and fails at every single operation of a batch, one after the other. */
class InterruptedStepTest {

    @TempDir Path temp;

    @Test
    void deathAtAnyOperationOfABatchLeavesOldOrNewAndLosesNothing() throws IOException {
        assertThat(dieEverywhere(false)).isGreaterThan(40);
    }

    @Test
    void deathInAMoveAcrossFileSystemsLosesNothingEither() throws IOException {
        assertThat(dieEverywhere(true)).isGreaterThan(40);
    }

    @Test
    void deathAtAnyOperationOfAnUndoLosesNothing() throws IOException {
        boolean struck = true;
        for (int n = 1; struck; n++) {
            Place place = new Place(temp.resolve("undo" + n));
            Snapshot before = Snapshot.of(place.user);
            try (Bench bench = Bench.open(place.data)) {
                batch(bench, place);
            }
            Fate fate = Fate.deathAt(n);
            dying(place, fate, false, bench -> bench.journal.undoLast());
            struck = fate.struck();
            verify(place, before, "undo, operation " + n);
            Bench.deleteTree(place.root);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 13, 25})
    void deathInRecoveryIsRecoveredFrom(int afterIntent) throws IOException {
        int first = firstIntent() + afterIntent;
        int n = 0;
        boolean struck = true;
        while (struck) {
            n++;
            Place place = new Place(temp.resolve("again" + n));
            Snapshot before = Snapshot.of(place.user);
            dying(place, Fate.deathAt(first), true, bench -> batch(bench, place));
            Fate fate = Fate.deathAt(n);
            dying(place, fate, true, bench -> bench.journal.recover());
            struck = fate.struck();
            verify(place, before, "recovery, operation " + n);
            Bench.deleteTree(place.root);
        }
        assertThat(n).as("recovery had something to do").isGreaterThan(20);
    }

    /** The first operation after the intents of the batch are stored. */
    private int firstIntent() throws IOException {
        for (int n = 1; ; n++) {
            Place place = new Place(temp.resolve("first" + n));
            dying(place, Fate.deathAt(n), true, bench -> batch(bench, place));
            try (Bench bench = Bench.open(place.data)) {
                if (!bench.store.intended().isEmpty()) {
                    return n;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "No space left on device, false",
        "No space left on device, true",
        "vanished, false"
    })
    void failureAtAnyOperationIsToldAndLosesNothing(String reason, boolean forGood)
            throws IOException {
        Fate.Failure failure =
                file ->
                        reason.equals("vanished")
                                ? new NoSuchFileException(file)
                                : new FileSystemException(file, null, reason);
        long refused = 0;
        boolean struck = true;
        for (int n = 1; struck; n++) {
            Place place = new Place(temp.resolve("fail" + n));
            Snapshot before = Snapshot.of(place.user);
            Fate fate = Fate.failureAt(n, failure, forGood);
            List<StepOutcome> outcomes;
            try (Bench bench = Bench.open(place.data, fate, false)) {
                outcomes = batch(bench, place);
            }
            struck = fate.struck();
            assertThat(outcomes).hasSize(5);
            refused += outcomes.stream().filter(StepOutcome.Refused.class::isInstance).count();
            verify(place, before, reason + ", operation " + n);
            Bench.deleteTree(place.root);
        }
        assertThat(refused).isGreaterThan(40);
    }

    private int dieEverywhere(boolean apart) throws IOException {
        int n = 0;
        boolean struck = true;
        while (struck) {
            n++;
            Place place = new Place(temp.resolve("die" + n));
            Snapshot before = Snapshot.of(place.user);
            Fate fate = Fate.deathAt(n);
            dying(place, fate, apart, bench -> batch(bench, place));
            struck = fate.struck();
            verify(place, before, "operation " + n);
            Bench.deleteTree(place.root);
        }
        return n;
    }

    private interface Work {
        Object on(Bench bench) throws IOException;
    }

    private static void dying(Place place, Fate fate, boolean apart, Work work) throws IOException {
        try (Bench bench = Bench.open(place.data, fate, apart)) {
            work.on(bench);
        } catch (Fate.Killed _) {
            assertThat(fate.struck()).isTrue();
        }
    }

    private static List<StepOutcome> batch(Bench bench, Place place) {
        return bench.apply(
                Bench.write(place.created, "new text"),
                Bench.replace(place.replaced, "replaced text"),
                Bench.move(place.moved, place.movedTo),
                Bench.delete(place.deleted),
                Bench.replace(place.movedTo, "moved, then replaced"));
    }

    /** What must hold after the next start, whatever happened before. */
    private static void verify(Place place, Snapshot before, String when) {
        try (Bench bench = Bench.open(place.data)) {
            RecoveryReport report = bench.journal.recover();
            assertThat(report.conflicts()).as(when).isEmpty();
            assertThat(report.waiting()).as(when).isEmpty();
            assertThat(bench.store.intended()).as(when).isEmpty();
            assertThat(Snapshot.of(place.user).files().keySet())
                    .as(when)
                    .noneMatch(name -> name.endsWith(".tmp"));
            assertWhole(place, when);
            for (Step step : bench.standing()) {
                assertThat(bench.journal.undo(step.id()).complete()).as(when).isTrue();
            }
            assertThat(Snapshot.of(place.user)).as(when).isEqualTo(before);
        }
    }

    private static void assertWhole(Place place, String when) {
        assertThat(text(place.created)).as(when).isIn("", "new text");
        assertThat(text(place.replaced)).as(when).isIn("old text", "replaced text");
        assertThat(text(place.deleted)).as(when).isIn("", "to be deleted");
        String from = text(place.moved);
        String to = text(place.movedTo);
        assertThat(List.of(from, to))
                .as(when)
                .isIn(
                        List.of("to be moved", ""),
                        // where the move was refused, what follows makes a file of its own
                        List.of("to be moved", "moved, then replaced"),
                        List.of("", "to be moved"),
                        List.of("", "moved, then replaced"));
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A small folder of a user, and a data folder. */
    private static final class Place {
        final Path root;
        final Path data;
        final Path user;
        final Path created;
        final Path replaced;
        final Path moved;
        final Path movedTo;
        final Path deleted;

        Place(Path root) throws IOException {
            this.root = root;
            data = root.resolve("data");
            user = root.resolve("user");
            created = user.resolve("created.srt");
            replaced = Bench.file(user.resolve("replaced.srt"), "old text");
            moved = Bench.file(user.resolve("Subs/moved.srt"), "to be moved");
            movedTo = user.resolve("moved.en.srt");
            deleted = Bench.file(user.resolve("deleted.srt"), "to be deleted");
        }
    }
}
