package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.FileAccess;
import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.StepState;
import org.intertitle.journal.UndoReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** What others do to the files at the worst moment, and disks that come and go. */
class MeddledFilesTest {

    /** The SHA-256 of "planned". */
    private static final String PLANNED =
            "9b0f1b10aff55228716a1fbbc59bda8fe735ed14ccd5e2c5226a9ab72a48d47e";

    @TempDir Path temp;
    private Path user;

    @BeforeEach
    void folder() throws IOException {
        user = Files.createDirectories(temp.resolve("user"));
    }

    private Bench bench(FileAccess files) {
        return Bench.open(temp.resolve("data"), files);
    }

    @Test
    void aFileThatAppearsBetweenTheLooksIsNotOverwritten() throws IOException {
        Path target = user.resolve("a.srt");
        Meddler late =
                (operation, path) -> {
                    if (operation.equals("facts")
                            && path.equals(target)
                            && Files.notExists(target)) {
                        Files.writeString(target, "somebody else's");
                    }
                };
        try (Bench bench = bench(Meddler.among(new DiskFileAccess(), late))) {
            assertRefused(bench.apply(Bench.write(target, "ours")), JournalError.TARGET_EXISTS);
            assertThat(target).hasContent("somebody else's");
        }
    }

    @Test
    void aFileThatChangesBetweenTheLooksIsNotMoved() throws IOException {
        Path from = Bench.file(user.resolve("a.srt"), "planned");
        Path to = user.resolve("b.srt");
        int[] reads = {0};
        Meddler late =
                (operation, path) -> {
                    if (operation.equals("facts") && path.equals(to) && reads[0]++ == 0) {
                        Files.writeString(from, "another text");
                    }
                };
        try (Bench bench = bench(Meddler.among(new DiskFileAccess(), late))) {
            assertRefused(
                    bench.apply(new FileIntent.Move("test", null, from, to, PLANNED)),
                    JournalError.CHANGED_SINCE);
            assertThat(from).hasContent("another text");
            assertThat(to).doesNotExist();
        }
    }

    @Test
    void aFileThatChangesWhileItIsCarriedToAnotherDiskLeavesNoCopyThere() throws IOException {
        Path from = Bench.file(user.resolve("a.srt"), "old");
        Path to = Files.createDirectories(user.resolve("other")).resolve("a.srt");
        Meddler late =
                (operation, path) -> {
                    if (operation.equals("create") && path.startsWith(user)) {
                        Files.writeString(from, "new words");
                    }
                };
        FileAccess apart = new FatedFiles(Fate.none(), true);
        try (Bench bench = bench(Meddler.among(apart, late))) {
            assertRefused(bench.apply(Bench.move(from, to)), JournalError.CHANGED_SINCE);
            assertThat(from).hasContent("new words");
            assertThat(to).doesNotExist();
        }
    }

    @Test
    void anUndoWhoseFolderIsAwaySaysSoAndCanBeDoneLater() throws IOException {
        Path from = Bench.file(user.resolve("a.srt"), "text");
        Path folder = Files.createDirectories(user.resolve("disk"));
        Path to = folder.resolve("b.srt");
        try (Bench bench = bench(new DiskFileAccess())) {
            bench.apply(Bench.move(from, to));
            Path away = temp.resolve("unplugged");
            Files.move(folder, away);
            UndoReport.UndoneStep refused = bench.journal.undoLast().steps().getFirst();
            assertThat(refused.refused()).isEqualTo(JournalError.VANISHED);
            assertThat(refused.arguments().getFirst()).isEqualTo(folder);
            Files.move(away, folder);
            assertThat(bench.journal.undoLast().complete()).isTrue();
            assertThat(from).hasContent("text");
        }
    }

    @Test
    void aStepOnADiskThatFailsIsDecidedOnceTheDiskIsBackThoughOthersWereDoneMeanwhile()
            throws IOException {
        Path disk = Files.createDirectories(user.resolve("disk"));
        Path other = Files.createDirectories(user.resolve("other"));
        boolean[] pulled = {false};
        Meddler plug =
                (operation, path) -> {
                    boolean temporary = String.valueOf(path.getFileName()).endsWith(".tmp");
                    pulled[0] |= operation.equals("create") && path.startsWith(disk) && temporary;
                    if (pulled[0] && path.startsWith(disk)) {
                        throw new IOException("Input/output error");
                    }
                };
        try (Bench bench = bench(Meddler.among(new DiskFileAccess(), plug))) {
            bench.apply(Bench.write(disk.resolve("a.srt"), "one"));
            assertThat(bench.store.intended()).hasSize(1);
            bench.apply(Bench.write(other.resolve("b.srt"), "two"));
            pulled[0] = false;
            Path last = other.resolve("c.srt");
            bench.apply(Bench.write(last, "three"));
            assertThat(bench.store.intended()).isEmpty();
            assertThat(bench.journal.history(null, 9))
                    .extracting(step -> step.state())
                    .containsExactly(StepState.DONE, StepState.DONE, StepState.ABANDONED);
            assertThat(Objects.requireNonNull(disk.toFile().list())).isEmpty();
        }
    }

    private static void assertRefused(List<StepOutcome> outcomes, JournalError why) {
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }
}
