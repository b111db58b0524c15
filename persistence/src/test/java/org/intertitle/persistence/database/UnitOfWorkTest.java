package org.intertitle.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@ParameterizedClass
@EnumSource(TestStore.class)
class UnitOfWorkTest extends StoreContract {

    private UnitOfWork work;

    UnitOfWorkTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void findWork() {
        work = database.unitOfWork();
    }

    @Test
    void nothingOfAFailedUnitIsKept() {
        assertThatThrownBy(() ->
                        work.run(tx -> {
                            put(tx, "a", "1");
                            throw new IllegalArgumentException("no");
                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThat(stored()).isEmpty();
        assertThat(work.active()).isFalse();
        work.run(tx -> put(tx, "b", "2"));
        assertThat(stored()).containsOnlyKeys("b");
    }

    @Test
    void aNestedUnitJoinsAndSeesWhatTheOuterWrote() {
        work.run(outer -> {
            put(outer, "a", "1");
            work.run(inner -> put(inner, "b", "2"));
            Map<String, String> seen = work.read(database.settings()::all);
            assertThat(seen).containsOnlyKeys("a", "b");
        });
        assertThat(stored()).containsOnlyKeys("a", "b");
    }

    @Test
    void whereAJoinedUnitFailedTheOuterCannotCommit() {
        assertThatThrownBy(() ->
                        work.run(outer -> {
                            put(outer, "a", "1");
                            assertThatThrownBy(() -> work.run(this::fail))
                                    .isInstanceOf(IllegalArgumentException.class);
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isEmpty();
    }

    private void fail(Tx tx) {
        put(tx, "b", "2");
        throw new IllegalArgumentException("no");
    }

    @Test
    void aWriteInsideAReadIsABug() {
        assertThatThrownBy(() ->
                        work.read(_ -> {
                            work.run(tx -> put(tx, "a", "1"));
                            return 0;
                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aReadingUnitCannotWrite() {
        assertThatThrownBy(() ->
                        work.read(tx -> {
                            put(tx, "a", "1");
                            return 0;
                        }))
                .isInstanceOf(RuntimeException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void activeOnlyInsideAndOnlyOnTheThreadThatIsInside() throws Exception {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<Boolean> seen = new ArrayList<>();
            work.run(_ -> {
                seen.add(work.active());
                Future<Boolean> elsewhere = other.submit(work::active);
                seen.add(get(elsewhere));
            });
            seen.add(work.active());
            assertThat(seen).containsExactly(true, false, false);
        }
    }

    @Test
    void actionsRunAfterTheOutermostCommitInOrderAndOneThatThrowsStopsNone() {
        List<String> told = new ArrayList<>();
        work.run(outer -> {
            work.run(inner -> {
                put(inner, "a", "1");
                inner.afterCommit(() -> told.add("first " + stored()));
            });
            outer.afterCommit(() -> {
                throw new IllegalArgumentException("expected by a test");
            });
            outer.afterCommit(() -> work.run(tx -> put(tx, "b", "2")));
            outer.afterCommit(() -> told.add("last " + work.active()));
            assertThat(told).isEmpty();
        });
        assertThat(told).containsExactly("first {a=1}", "last false");
        assertThat(stored()).containsOnlyKeys("a", "b");
    }

    @Test
    void actionsOfAUnitThatFailedNeverRun() {
        List<String> told = new ArrayList<>();
        assertThatThrownBy(() ->
                        work.run(tx -> {
                            tx.afterCommit(() -> told.add("told"));
                            throw new IllegalArgumentException("no");
                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void aUnitThatHasEndedIsRefused() {
        Tx kept = work.write(tx -> tx);
        assertThatThrownBy(() -> put(kept, "a", "1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readersGoOnWhileOneWrites() throws Exception {
        work.run(tx -> put(tx, "a", "old"));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> writing =
                    other.submit(() ->
                            work.run(tx -> {
                                put(tx, "a", "new");
                                written.countDown();
                                await(seen);
                            }));
            written.await();
            assertThat(stored()).containsEntry("a", "old");
            seen.countDown();
            writing.get();
        }
        assertThat(stored()).containsEntry("a", "new");
    }

    @Test
    void manyThreadsWriteOneAfterTheOther() throws Exception {
        work.run(tx -> put(tx, "n", "0"));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(threads.submit(() -> work.run(this::increment)));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(stored()).containsEntry("n", "100");
    }

    private void increment(Tx tx) {
        int n = Integer.parseInt(database.settings().all(tx).getOrDefault("n", "0"));
        put(tx, "n", String.valueOf(n + 1));
    }

    private void put(Tx tx, String key, String value) {
        database.settings().put(tx, key, value);
    }

    private Map<String, String> stored() {
        return work.read(database.settings()::all);
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
