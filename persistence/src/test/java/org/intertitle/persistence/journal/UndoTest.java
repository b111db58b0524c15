package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class UndoTest extends JournalFixture {

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
}
