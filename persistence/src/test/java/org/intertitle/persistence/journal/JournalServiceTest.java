package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileIntent;
import org.intertitle.journal.FileState;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.RecoveryReport;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.StepState;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class JournalServiceTest {

    @TempDir Path temp;

    private Path user;
    private Path a;
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        user = temp.resolve("user");
        a = Bench.file(user.resolve("a.srt"), "old");
        bench = Bench.open(temp.resolve("data"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aTargetThatExistsIsNeverOverwrittenUnasked() {
        assertRefused(bench.apply(Bench.write(a, "new")), JournalError.TARGET_EXISTS);
        assertThat(a).hasContent("old");
    }

    @Test
    void aFileThatIsNoLongerTheExpectedOneIsLeftAlone() throws IOException {
        FileIntent write =
                new FileIntent.Write(
                        "test", null, a, Bench.bytes("new"), true, "0".repeat(64), null);
        FileIntent move = new FileIntent.Move("test", null, a, user.resolve("b"), "0".repeat(64));

        assertRefused(bench.apply(write), JournalError.CHANGED_SINCE);
        assertRefused(bench.apply(move), JournalError.CHANGED_SINCE);
        Files.delete(a);
        assertRefused(bench.apply(write), JournalError.VANISHED);
        assertThat(a).doesNotExist();
    }

    @Test
    void stepsOfFilesNamedAfterAVideoAreFoundNewestFirst() {
        Path video = user.resolve("Größe 100%.Teil 1.mkv");
        Path german = user.resolve("Größe 100%.Teil 1.de.srt");
        Path other = user.resolve("Größe 100%.Teil 10.de.srt");
        bench.apply(Bench.write(german, "eins"));
        bench.apply(Bench.write(other, "zehn"));
        bench.apply(Bench.move(a, user.resolve("Größe 100%.Teil 1.en.srt")));

        assertThat(bench.journal.namedAfter(video, 10))
                .hasSize(2)
                .isSortedAccordingTo(Comparator.comparing(Step::id).reversed());
        assertThat(bench.journal.namedAfter(video, 1))
                .singleElement()
                .satisfies(step -> assertThat(step.changes()).hasSize(2));
    }

    @Test
    void aMoveNeverReplaces() throws IOException {
        Path b = Bench.file(user.resolve("b.srt"), "other");

        assertRefused(bench.apply(Bench.move(a, b)), JournalError.TARGET_EXISTS);

        assertThat(a).hasContent("old");
        assertThat(b).hasContent("other");
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        Path folder = Files.createDirectory(user.resolve("folder.srt"));
        Path link = Files.createSymbolicLink(user.resolve("link.srt"), a);

        assertRefused(bench.apply(Bench.replace(folder, "x")), JournalError.NOT_A_FILE);
        assertRefused(bench.apply(Bench.replace(link, "x")), JournalError.NOT_A_FILE);
        assertRefused(bench.apply(Bench.delete(link)), JournalError.NOT_A_FILE);
        assertRefused(bench.apply(Bench.move(link, user.resolve("c"))), JournalError.NOT_A_FILE);
        assertThat(a).hasContent("old");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void whatIsTooLargeIsRefused() throws IOException {
        Path large = user.resolve("large.srt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(64L * 1024 * 1024 + 1);
        }

        assertRefused(bench.apply(Bench.delete(large)), JournalError.TOO_LARGE);
        assertThat(large).exists();
    }

    @Test
    void aMissingFolderIsNotMade() {
        assertRefused(
                bench.apply(Bench.write(user.resolve("gone/x.srt"), "x")), JournalError.VANISHED);
        assertThat(user.resolve("gone")).doesNotExist();
    }

    @Test
    void checkTellsWhatWouldBeRefusedAndChangesNothing() {
        assertThat(bench.journal.check(Bench.write(a, "new")).orElseThrow().code())
                .isEqualTo(JournalError.TARGET_EXISTS);
        assertThat(bench.journal.check(Bench.replace(a, "new"))).isEmpty();
        assertThat(bench.journal.history(null, 10)).isEmpty();
        assertThat(a).hasContent("old");
    }

    @Test
    void aRefusedIntentDoesNotHoldUpTheOthers() {
        List<StepOutcome> outcomes =
                bench.apply(
                        Bench.write(user.resolve("b"), "b"),
                        Bench.write(a, "no"),
                        Bench.delete(user.resolve("none")),
                        Bench.replace(a, "yes"));

        assertThat(outcomes)
                .extracting(Object::getClass)
                .containsExactly(
                        StepOutcome.Done.class,
                        StepOutcome.Refused.class,
                        StepOutcome.Refused.class,
                        StepOutcome.Done.class);
        assertThat(a).hasContent("yes");
    }

    @Test
    void undoOfABatchRestoresBytesNamesAndTimes() throws IOException {
        Bench.file(user.resolve("Subs/b.srt"), "b");
        Bench.file(user.resolve("c.srt"), "c");
        Snapshot before = Snapshot.of(user);
        List<StepOutcome> outcomes =
                bench.apply(
                        Bench.replace(a, "new"),
                        Bench.replace(a, "newer"),
                        Bench.move(user.resolve("Subs/b.srt"), user.resolve("b.srt")),
                        Bench.move(user.resolve("b.srt"), user.resolve("b.en.srt")),
                        Bench.delete(user.resolve("c.srt")),
                        Bench.write(user.resolve("c.srt"), "another"));
        assertThat(outcomes).allMatch(StepOutcome.Done.class::isInstance);
        Snapshot after = Snapshot.of(user);

        UndoReport undone = bench.journal.undoLast();

        assertThat(undone.complete()).isTrue();
        assertThat(undone.steps()).hasSize(6);
        assertThat(Snapshot.of(user)).isEqualTo(before);
        assertThat(bench.journal.redoBatch(new BatchId(1)).complete()).isTrue();
        assertThat(Snapshot.of(user)).isEqualTo(after);
        assertThat(bench.journal.undoBatch(new BatchId(1)).complete()).isTrue();
        assertThat(Snapshot.of(user)).isEqualTo(before);
    }

    @Test
    void undoWorksAfterARestart() throws IOException {
        Snapshot before = Snapshot.of(user);
        bench.apply(Bench.delete(a));
        bench.close();

        bench = Bench.open(temp.resolve("data"));
        bench.journal.undoLast();

        assertThat(Snapshot.of(user)).isEqualTo(before);
    }

    @Test
    void undoBringsBackAFolderThatWasRemovedOnceItWasEmpty() throws IOException {
        Path sub = Bench.file(user.resolve("Subs/b.srt"), "b");
        bench.apply(Bench.move(sub, user.resolve("b.srt")));
        Files.delete(user.resolve("Subs"));

        assertThat(bench.journal.undoLast().complete()).isTrue();

        assertThat(sub).hasContent("b");
    }

    @Test
    void aFileThatChangedSinceIsNotUndoneAndTheRestIs() throws IOException {
        Path b = user.resolve("b.srt");
        bench.apply(Bench.replace(a, "new"), Bench.write(b, "b"));
        Files.writeString(a, "edited by the user");

        UndoReport report = bench.journal.undoLast();

        assertThat(report.complete()).isFalse();
        assertThat(report.steps())
                .extracting(UndoReport.UndoneStep::refused)
                .containsExactly(null, JournalError.CHANGED_SINCE);
        assertThat(a).hasContent("edited by the user");
        assertThat(b).doesNotExist();
    }

    @Test
    void stepsOnOneFileAreUndoneNewestFirstAlsoWhereTheBytesAreTheSame() {
        StepId first = done(bench.apply(Bench.replace(a, "same")));
        done(bench.apply(Bench.replace(a, "between")));
        StepId third = done(bench.apply(Bench.replace(a, "same")));

        UndoReport report = bench.journal.undo(first);

        assertThat(report.steps().getFirst().refused()).isEqualTo(JournalError.NEWER_STEP);
        assertThat(report.steps().getFirst().arguments()).contains(third);
        assertThat(a).hasContent("same");
    }

    @Test
    void whatIsUndoneCannotBeUndoneAgainAndWhatStandsCannotBeRedone() {
        StepId step = done(bench.apply(Bench.replace(a, "new")));

        assertThat(only(bench.journal.redo(step)).refused()).isEqualTo(JournalError.NOT_UNDONE);
        bench.journal.undo(step);
        assertThat(only(bench.journal.undo(step)).refused()).isEqualTo(JournalError.ALREADY_UNDONE);
        assertThatThrownBy(bench.journal::undoLast)
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown ->
                                assertThat(thrown.code()).isEqualTo(JournalError.NOTHING_TO_UNDO));
        assertThat(only(bench.journal.undo(new StepId(99))).refused())
                .isEqualTo(JournalError.UNKNOWN_STEP);
    }

    @Test
    void undoAndRedoCanBeRepeatedByAnyOfTheirSteps() {
        StepId step = done(bench.apply(Bench.replace(a, "new")));
        StepId undo = by(bench.journal.undo(step));
        assertThat(a).hasContent("old");

        StepId redo = by(bench.journal.undo(undo));
        assertThat(a).hasContent("new");
        assertThat(bench.journal.find(step).orElseThrow().undone()).isFalse();

        by(bench.journal.undo(redo));
        assertThat(a).hasContent("old");
        assertThat(bench.journal.find(step).orElseThrow().undone()).isTrue();
        by(bench.journal.redo(step));
        assertThat(a).hasContent("new");
        by(bench.journal.undoLast());
        assertThat(a).hasContent("old");
    }

    @Test
    void damagedKeptBytesAreNeverPutInPlaceOfTheFile() throws IOException {
        StepId step = done(bench.apply(Bench.replace(a, "new")));
        String hash = hash(bench.journal.find(step).orElseThrow().changes().getFirst().before());
        Path kept =
                temp.resolve("data/store")
                        .resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2) + ".z");
        Files.writeString(kept, "rotten");

        assertThat(bench.journal.kept(hash)).isEmpty();
        assertThat(only(bench.journal.undo(step)).refused()).isEqualTo(JournalError.KEPT_DAMAGED);
        assertThat(a).hasContent("new");
    }

    @Test
    void equalBytesAreKeptOnceAndReadBack() throws IOException {
        bench.apply(Bench.write(user.resolve("1"), "text"), Bench.write(user.resolve("2"), "text"));
        Step step = bench.journal.history(null, 1).getFirst();
        String hash = hash(step.changes().getFirst().after());

        assertThat(bench.journal.kept(hash)).hasValue("text".getBytes(StandardCharsets.UTF_8));
        assertThat(Snapshot.of(temp.resolve("data/store")).files()).hasSize(1);
        assertThat(bench.store.namedHashes()).containsExactly(hash);
    }

    @Test
    void whatCannotBeSettledIsDoneAllTheSame() {
        bench.close();
        bench =
                Bench.open(
                        temp.resolve("data"),
                        paths -> {
                            throw new IllegalStateException("the library is broken");
                        });

        StepId step = done(bench.apply(Bench.replace(a, "new")));

        assertThat(bench.settled).containsExactly(a);
        assertThat(bench.journal.find(step).orElseThrow().state()).isEqualTo(StepState.DONE);
    }

    @Test
    void filesAreNeverChangedInsideAUnitOfWork() {
        assertThatThrownBy(() -> bench.unit.run(_ -> bench.apply(Bench.replace(a, "new"))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(a).hasContent("old");
    }

    @Test
    void permissionsOfAReplacedFileStay() throws IOException {
        Files.setPosixFilePermissions(a, PosixFilePermissions.fromString("rw-rw----"));

        bench.apply(Bench.replace(a, "new"));

        assertThat(Files.getPosixFilePermissions(a))
                .isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    }

    @Test
    void namesThatAreNoValidTextAreWrittenMovedAndUndone() throws IOException {
        String folder = user.toUri().toString();
        Path odd = Path.of(URI.create(folder + (folder.endsWith("/") ? "" : "/") + "%FF%E9.srt"));
        Path other = Path.of(URI.create(folder + (folder.endsWith("/") ? "" : "/") + "%FE.srt"));
        Snapshot before = Snapshot.of(user);
        bench.apply(Bench.write(odd, "odd"), Bench.move(odd, other));
        bench.close();
        bench = Bench.open(temp.resolve("data"));

        assertThat(bench.journal.history(null, 1).getFirst().changes().getLast().path())
                .isEqualTo(other);
        assertThat(bench.journal.undoLast().complete()).isTrue();
        assertThat(Snapshot.of(user)).isEqualTo(before);
    }

    @Test
    void aClockThatWentBackChangesNoOrder() {
        StepId first = done(bench.apply(Bench.replace(a, "first")));
        bench.clock.advance(Duration.ofDays(-4000));
        StepId second = done(bench.apply(Bench.replace(a, "second")));

        assertThat(bench.journal.history(null, 10))
                .extracting(Step::id)
                .containsExactly(second, first);
        assertThat(only(bench.journal.undoLast()).step()).isEqualTo(second);
        assertThat(a).hasContent("first");
    }

    @Test
    void aModificationTimeThatWasAskedForIsSet() throws IOException {
        Path b = user.resolve("b");
        bench.apply(
                new FileIntent.Write("test", null, b, Bench.bytes("b"), false, null, Bench.OLD));

        assertThat(Files.getLastModifiedTime(b).toInstant()).isEqualTo(Bench.OLD);
    }

    @Test
    void batchesLargerThanAGroupAreDoneInOrderAndUndoneWhole() throws IOException {
        Snapshot before = Snapshot.of(user);
        List<FileIntent> many = new ArrayList<>();
        IntStream.range(0, 150)
                .forEach(i -> many.add(Bench.write(user.resolve("n" + i), "text " + i)));
        BatchId batch = bench.journal.newBatch();

        List<StepOutcome> outcomes = bench.journal.apply(batch, many);

        assertThat(outcomes).hasSize(150).allMatch(StepOutcome.Done.class::isInstance);
        assertThat(bench.journal.ofBatch(batch))
                .extracting(step -> step.changes().getFirst().path().getFileName().toString())
                .startsWith("n0", "n1", "n2")
                .endsWith("n149");
        assertThat(bench.journal.undoBatch(batch).complete()).isTrue();
        assertThat(Snapshot.of(user)).isEqualTo(before);
    }

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

    @Test
    void aJournalOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
        Path file = temp.resolve("newer.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> SqliteJournalStore.open(file))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JournalError.NEWER));
        assertThat(Files.readAllBytes(file).length).isEqualTo(before.length);
    }

    @Test
    void aJournalThatIsNoDatabaseIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("bad.db"), "x".repeat(5000));

        assertThatThrownBy(() -> SqliteJournalStore.open(file))
                .isInstanceOfSatisfying(
                        AppException.class,
                        thrown -> assertThat(thrown.code()).isEqualTo(JournalError.CORRUPT));
        assertThat(file).hasContent("x".repeat(5000));
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

    private static void assertRefused(List<StepOutcome> outcomes, JournalError why) {
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }

    private static String hash(@Nullable FileState state) {
        return Objects.requireNonNull(state).sha256();
    }

    private static StepId done(List<StepOutcome> outcomes) {
        return ((StepOutcome.Done) outcomes.getFirst()).step();
    }

    private static UndoReport.UndoneStep only(UndoReport report) {
        assertThat(report.steps()).hasSize(1);
        return report.steps().getFirst();
    }

    private static StepId by(UndoReport report) {
        StepId by = only(report).by();
        assertThat(by).as("refused: %s", only(report).refused()).isNotNull();
        return by;
    }
}
