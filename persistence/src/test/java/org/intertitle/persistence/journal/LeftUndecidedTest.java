package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.RecoveryReport;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.StepId;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

class LeftUndecidedTest extends JournalFixture {

    @Test
    void aStepWhoseFolderIsGoneWaitsUntilItIsBack() throws IOException {
        dieBeforeDone(Bench.replace(a, "new"));
        Path away = temp.resolve("unplugged");
        Files.move(user, away);

        RecoveryReport waiting = bench.journal.recover();
        assertThat(waiting.waiting()).hasSize(1);
        Files.move(away, user);

        assertThat(bench.journal.recover().done()).hasSize(1);
        assertThat(a).hasContent("new");
    }

    @Test
    void aStepWhoseFileIsNeitherOldNorNewIsAConflictAndTheFileIsKept() throws IOException {
        dieBeforeDone(Bench.replace(a, "new"));
        Files.writeString(a, "somebody else's");

        RecoveryReport report = bench.journal.recover();

        assertThat(report.conflicts()).hasSize(1);
        assertThat(a).hasContent("somebody else's");
        assertThat(only(bench.journal.undo(report.conflicts().getFirst())).refused())
                .isEqualTo(JournalError.NOT_DONE);
    }

    @Test
    void whatALivingProcessIsDoingIsNotRecovered() {
        try (Bench other = Bench.open(temp.resolve("data"))) {
            BatchId batch = other.journal.newBatch();
            Step running =
                    new Step(
                            new StepId(0),
                            batch,
                            "test",
                            null,
                            List.of(new FileChange(a, null, null)),
                            StepState.INTENDED,
                            Instant.EPOCH,
                            other.lock.owner(),
                            null,
                            null);
            other.store.intend(List.of(running));

            assertThat(bench.journal.recover().done()).isEmpty();
            assertThat(bench.store.intended()).hasSize(1);
            assertRefused(bench.apply(Bench.replace(a, "new")), JournalError.BUSY);
            assertThat(a).hasContent("old");
        }
        assertThat(bench.store.intended()).hasSize(1);
    }

    /** Plays the death of another process between the change of the file and its "done". */
    private void dieBeforeDone(FileIntent intent) throws IOException {
        boolean changed = false;
        for (int n = 1; !changed; n++) {
            Path data = temp.resolve("data");
            try (Bench dying = Bench.open(data, Fate.deathAt(n), false)) {
                dying.apply(intent);
            } catch (Fate.Killed _) {
                changed = Files.readString(a).equals("new");
                if (!changed) {
                    bench.journal.recover();
                }
            }
        }
        assertThat(new DataFolder(temp.resolve("data")).journal()).exists();
        assertThat(bench.store.intended()).hasSize(1);
    }
}
