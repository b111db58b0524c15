package org.intertitle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class ProcessLockTest {

    @TempDir Path temp;

    @Test
    void anOwnerIsAliveUntilItCloses() {
        DataFolder folder = new DataFolder(temp);
        try (ProcessLock mine = ProcessLock.acquire(folder)) {
            ProcessLock other = ProcessLock.acquire(folder);

            assertThat(mine.isAlive(other.owner())).isTrue();
            assertThat(mine.isAlive(mine.owner())).isTrue();
            other.close();
            assertThat(mine.isAlive(other.owner())).isFalse();
            assertThat(mine.isAlive("nobody")).isFalse();
        }
    }

    @Test
    void aLockFileThatNobodyHoldsIsOfADeadOwnerAndIsSweptAway() throws IOException {
        DataFolder folder = new DataFolder(temp);
        try (ProcessLock mine = ProcessLock.acquire(folder)) {
            Files.writeString(folder.lockFile("gone"), "");
            assertThat(mine.isAlive("gone")).isFalse();
        }
        ProcessLock.acquire(folder).close();

        assertThat(folder.lockFile("gone")).doesNotExist();
    }

    @Test
    void anotherProcessIsAliveUntilItIsKilled() throws Exception {
        DataFolder folder = new DataFolder(temp);
        Process child = start(Holder.class);
        try (ProcessLock mine = ProcessLock.acquire(folder);
                var said = child.inputReader()) {
            String owner = said.readLine();

            assertThat(mine.isAlive(owner)).isTrue();
            assertThat(mine.isAlive(owner)).as("asking does not free it").isTrue();
            child.destroyForcibly();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(mine.isAlive(owner)).isFalse();
        } finally {
            child.destroyForcibly();
        }
    }

    /** Takes a lock, says its name and waits for its end. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            ProcessLock lock = ProcessLock.acquire(new DataFolder(Path.of(arguments[0])));
            System.out.println(lock.owner());
            System.out.flush();
            while (System.in.read() >= 0) {
                // until the parent closes it
            }
        }
    }

    @Test
    void whatIsDoneAloneIsDoneOneAfterAnother() throws Exception {
        DataFolder folder = new DataFolder(temp);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        try (ProcessLock first = ProcessLock.acquire(folder);
                ProcessLock second = ProcessLock.acquire(folder);
                ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Future<Boolean> early =
                    threads.submit(() ->
                            first.alone(
                                    "work",
                                    Cancellation.NONE,
                                    () -> {
                                        inside.countDown();
                                        await(leave);
                                        return order.add("first");
                                    }));
            inside.await();
            assertThatThrownBy(() -> second.alone("work", () -> true, () -> order.add("cancelled")))
                    .isInstanceOf(CancellationException.class);
            leave.countDown();
            second.alone("work", Cancellation.NONE, () -> order.add("second"));
            early.get();
        }
        assertThat(order).containsExactly("first", "second");
    }

    @Test
    void whoGivesUpWaitingTakesTheTurnFromNobody() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        try (ProcessLock mine = ProcessLock.acquire(new DataFolder(temp));
                ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Future<Boolean> held =
                    threads.submit(() ->
                            mine.alone(
                                    "work",
                                    Cancellation.NONE,
                                    () -> {
                                        inside.countDown();
                                        await(leave);
                                        return true;
                                    }));
            inside.await();
            try {
                assertThatThrownBy(() -> mine.alone("work", () -> true, () -> "cancelled"))
                        .isInstanceOf(CancellationException.class);
                assertThat(said(Taker.class)).as("of another process").isEqualTo("busy");
            } finally {
                leave.countDown();
            }
            held.get();
            assertThat(said(Taker.class)).isEqualTo("taken");
        }
    }

    /** Says whether it is its turn at once. */
    static final class Taker {
        public static void main(String[] arguments) {
            try (ProcessLock lock = ProcessLock.acquire(new DataFolder(Path.of(arguments[0])))) {
                lock.alone(
                        "work",
                        () -> true,
                        () -> {
                            System.out.println("taken");
                            return true;
                        });
            } catch (CancellationException _) {
                System.out.println("busy");
            }
        }
    }

    private String said(Class<?> program) throws IOException, InterruptedException {
        Process child = start(program);
        try (var said = child.inputReader()) {
            String line = said.readLine();
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return line;
        } finally {
            child.destroyForcibly();
        }
    }

    private Process start(Class<?> program) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        temp.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
