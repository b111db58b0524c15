package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.KeptVersion;
import org.intertitle.journal.StepOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RestoreTest {

    @TempDir Path temp;

    private Path file;
    private Bench bench;

    @BeforeEach
    void open() throws IOException {
        file = Bench.file(temp.resolve("user").resolve("a.srt"), "found");
        bench = Bench.open(temp.resolve("data"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void write(String text) {
        bench.apply(new FileIntent.Write("fix", "7", file, Bench.bytes(text), true, null, null));
    }

    private List<KeptVersion> versions() {
        return bench.journal.versions(file);
    }

    @Test
    void everythingThatAFileEverWasIsListedNewestFirst() throws IOException {
        write("one");
        Files.writeString(file, "changed outside");
        write("two");

        assertThat(versions().stream().map(this::text))
                .containsExactly("two", "changed outside", "one", "found");
        assertThat(versions())
                .extracting(KeptVersion::current)
                .containsExactly(true, false, false, false);
        assertThat(versions())
                .extracting(KeptVersion::action)
                .containsExactly("fix", null, "fix", null);
    }

    private String text(KeptVersion version) {
        return new String(
                bench.journal.kept(version.state().sha256()).orElseThrow(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsMadeWhatItWasAndThatCanBeUndone() {
        write("one");
        write("two");

        StepOutcome outcome = bench.journal.restore(file, versions().get(1));

        assertThat(file).hasContent("one");
        assertThat(outcome).isInstanceOf(StepOutcome.Done.class);
        bench.journal.undoLast();
        assertThat(file).hasContent("two");
    }

    @Test
    void aFileThatIsGoneWithItsFolderComesBack() throws IOException {
        write("one");
        bench.apply(new FileIntent.Delete("remove", "7", file));
        Files.delete(file.getParent());

        assertThat(bench.journal.restore(file, versions().getFirst()))
                .isInstanceOf(StepOutcome.Done.class);

        assertThat(file).hasContent("one");
        assertThat(bench.journal.history(null, 1).getFirst().subject()).isEqualTo("7");
    }

    @Test
    void whatIsSoAlreadyOrNoLongerKeptIsRefusedInWords() throws IOException {
        write("one");
        KeptVersion now = versions().getFirst();
        KeptVersion found = versions().getLast();

        assertThat(bench.journal.restore(file, now))
                .isEqualTo(new StepOutcome.Refused(JournalError.SAME_ALREADY, List.of(file)));
        damage(found);
        assertThat(versions().getLast().kept()).isFalse();
        assertThat(bench.journal.restore(file, found))
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        no -> assertThat(no.code()).isEqualTo(JournalError.KEPT_DAMAGED));
        assertThat(file).hasContent("one");
    }

    private void damage(KeptVersion version) throws IOException {
        try (var all = Files.walk(temp.resolve("data"))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                if (each.getFileName()
                        .toString()
                        .equals(version.state().sha256().substring(2) + ".z")) {
                    Files.write(each, new byte[] {1, 2, 3});
                }
            }
        }
    }

    @Test
    void aFileThatNoStepEverChangedHasNoVersions() {
        assertThat(versions()).isEmpty();
    }
}
