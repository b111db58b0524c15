package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.StepId;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

class JournalServiceTest extends JournalFixture {

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
    void aModificationTimeThatWasAskedForIsSet() throws IOException {
        Path b = user.resolve("b");
        bench.apply(
                new FileIntent.Write("test", null, b, Bench.bytes("b"), false, null, Bench.OLD));

        assertThat(Files.getLastModifiedTime(b).toInstant()).isEqualTo(Bench.OLD);
    }
}
