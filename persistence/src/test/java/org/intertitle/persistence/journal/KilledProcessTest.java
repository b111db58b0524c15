package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.DiskFileAccess;
import org.intertitle.journal.RecoveryReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Kills a real process (kill -9) while it changes real files, again and again. */
@Timeout(300)
class KilledProcessTest {

    private static final int KILLS = 12;

    @TempDir Path temp;

    @Test
    void nothingIsLostWheneverAProcessIsKilled() throws Exception {
        Path data = temp.resolve("data");
        Path user = temp.resolve("user");
        RandomWork.begin(user);
        Snapshot before = Snapshot.of(user);
        Random random = new Random(20261125);
        int steps = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill(data, user, random);
            steps = verify(data, user, kill);
        }
        assertThat(steps).as("the victims did something").isGreaterThan(KILLS);
        try (Bench bench = Bench.open(data)) {
            JournalPropertyTest.undoAll(bench);
            assertThat(Snapshot.of(user)).isEqualTo(before);
        }
    }

    private static void runAndKill(Path data, Path user, Random random)
            throws IOException, InterruptedException {
        Process victim =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                JournalVictim.class.getName(),
                                data.toString(),
                                user.toString(),
                                Long.toString(random.nextLong()))
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader said = victim.inputReader()) {
            int batches = 1 + random.nextInt(12);
            while (batches > 0) {
                String line = said.readLine();
                assertThat(line).as("the victim ended by itself").isNotNull();
                batches -= line.equals("begin") ? 1 : 0;
            }
            // Somewhere in the batch that it has just begun.
            victim.waitFor(random.nextInt(30_000), TimeUnit.MICROSECONDS);
        } finally {
            victim.destroyForcibly();
            assertThat(victim.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static int verify(Path data, Path user, int kill) {
        try (Bench bench = Bench.open(data, new DiskFileAccess())) {
            RecoveryReport report = bench.journal.recover();
            assertThat(report.conflicts()).as("kill %s", kill).isEmpty();
            assertThat(report.waiting()).as("kill %s", kill).isEmpty();
            assertThat(bench.store.intended()).as("kill %s", kill).isEmpty();
            assertThat(Snapshot.of(user).files())
                    .as("kill %s", kill)
                    .allSatisfy((name, entry) -> {
                        assertThat(name).endsWith(".srt");
                        assertThat(RandomWork.whole()).contains(entry.bytes());
                    });
            JournalPropertyTest.assertJournalTellsTheTruth(bench, user);
            return bench.journal.history(null, Integer.MAX_VALUE).size();
        }
    }
}
