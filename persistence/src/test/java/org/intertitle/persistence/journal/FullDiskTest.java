package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.FileAccess;
import org.intertitle.journal.FileIntent;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.StepOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A disk that is really full: a small tmpfs where this system lets us mount one. Elsewhere a port
 * that takes half of what is written and then refuses; what is asserted is the same.
 */
class FullDiskTest {

    private static final int DISK_BYTES = 512 * 1024;

    @TempDir Path temp;

    private Path small;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        small = Files.createDirectory(temp.resolve("small"));
        mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + DISK_BYTES, "tmpfs", small.toString());
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", small.toString())).isTrue();
        }
    }

    @Test
    void aTargetThatFillsTheDiskIsRefusedAndTheOldFileStays() throws IOException {
        Path target = Bench.file(small.resolve("film.srt"), "old");
        Snapshot before = Snapshot.of(small);
        try (Bench bench = Bench.open(temp.resolve("data"), files())) {
            assertFull(bench.apply(replace(target, DISK_BYTES * 2)));

            assertThat(Snapshot.of(small)).isEqualTo(before);
            assertThat(bench.store.intended()).isEmpty();
            assertThat(bench.apply(replace(target, 1000)))
                    .singleElement()
                    .isInstanceOf(StepOutcome.Done.class);
            assertThat(bench.journal.undoLast().complete()).isTrue();
            assertThat(Snapshot.of(small)).isEqualTo(before);
        }
    }

    @Test
    void aStoreThatFillsTheDiskRefusesTheStepBeforeTheFileIsTouched() throws IOException {
        Path target = Bench.file(temp.resolve("user/film.srt"), "old");
        Snapshot before = Snapshot.of(temp.resolve("user"));
        try (Bench bench = Bench.open(small.resolve("data"), files())) {
            assertFull(bench.apply(replace(target, DISK_BYTES * 2)));

            assertThat(Snapshot.of(temp.resolve("user"))).isEqualTo(before);
            assertThat(Snapshot.of(small.resolve("data/store/tmp")).files()).isEmpty();
        }
    }

    private static void assertFull(List<StepOutcome> outcomes) {
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(JournalError.DISK_FULL));
    }

    /** Bytes that no compression makes smaller. */
    private static FileIntent replace(Path target, int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return new FileIntent.Write("test", null, target, noise, true, null, null);
    }

    private FileAccess files() {
        return mounted
                ? new DiskFileAccess()
                : new SmallDiskFiles(
                        small,
                        DISK_BYTES,
                        file -> new FileSystemException(file, null, "No space left on device"));
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
