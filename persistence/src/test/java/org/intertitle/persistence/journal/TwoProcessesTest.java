package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.StepState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@Timeout(200)
class TwoProcessesTest {

    @TempDir Path temp;

    @Test
    void twoJournalsOnOneStoreNeverLoseWhatTheOtherWrote() throws Exception {
        Path user = temp.resolve("user");
        RandomWork.begin(user);
        Snapshot before = Snapshot.of(user);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (long seed = 1; seed <= 2; seed++) {
                running.add(threads.submit(worker(seed, user)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        try (Bench bench = Bench.open(temp.resolve("data"))) {
            assertThat(bench.journal.recover().conflicts()).isEmpty();
            assertThat(bench.journal.history(null, Integer.MAX_VALUE))
                    .noneMatch(step -> step.state() == StepState.CONFLICT)
                    .extracting(step -> step.owner())
                    .satisfies(owners -> assertThat(owners.stream().distinct()).hasSize(2));
            JournalPropertyTest.assertJournalTellsTheTruth(bench, user);
            JournalPropertyTest.undoAll(bench);
            assertThat(Snapshot.of(user)).isEqualTo(before);
        }
    }

    private Callable<Boolean> worker(long seed, Path user) {
        return () -> {
            try (Bench bench = Bench.open(temp.resolve("data"))) {
                RandomWork work = new RandomWork(seed, user);
                for (int i = 0; i < 40; i++) {
                    work.next(bench);
                }
                return true;
            }
        };
    }
}
