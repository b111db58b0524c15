package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class JournalPropertyTest {

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void undoOfEverythingRestoresIdenticalBytesNamesAndTimes(long seed) throws IOException {
        Path user = temp.resolve("user");
        RandomWork.begin(user);
        Snapshot before = Snapshot.of(user);
        try (Bench bench = Bench.open(temp.resolve("data"))) {
            RandomWork work = new RandomWork(seed, user);
            for (int i = 0; i < 40; i++) {
                work.next(bench);
                assertJournalTellsTheTruth(bench, user);
            }
            assertThat(bench.standing()).isNotEmpty();

            undoAll(bench);

            assertThat(Snapshot.of(user)).isEqualTo(before);
        }
    }

    /** Newest first, each one is possible. */
    static void undoAll(Bench bench) {
        for (Step step : bench.standing()) {
            assertThat(bench.journal.undo(step.id()).steps().getFirst().refused())
                    .as("undo of %s", step)
                    .isNull();
        }
    }

    /** The newest step that is done on a path says what lies there. */
    static void assertJournalTellsTheTruth(Bench bench, Path user) {
        Map<Path, FileChange> last = new HashMap<>();
        List<Step> steps = bench.journal.history(null, Integer.MAX_VALUE);
        for (Step step : steps) {
            if (step.state() == StepState.DONE) {
                step.changes().forEach(change -> last.putIfAbsent(change.path(), change));
            }
        }
        Map<String, Snapshot.Entry> files = Snapshot.of(user).files();
        last.forEach((path, change) -> {
            FileState after = change.after();
            Snapshot.Entry found = files.get(Snapshot.name(user, path));
            assertThat(found == null ? -1 : found.bytes().length())
                    .as("%s after %s", path, change)
                    .isEqualTo(after == null ? -1 : (int) after.bytes());
        });
    }
}
