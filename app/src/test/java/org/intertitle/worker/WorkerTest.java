package org.intertitle.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.Cancellation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(60)
class WorkerTest {

    private static final Duration AMPLE = Duration.ofSeconds(50);

    private Worker worker = worker(60_000);

    @AfterEach
    void endTheChild() {
        worker.close();
    }

    @Test
    void answersComeBackAndTheChildStays() throws WorkerFailure {
        assertThat(ask("hello")).isEqualTo("hello");
        String pid = ask("pid");
        assertThat(ask("pid")).isEqualTo(pid);
    }

    @Test
    void noChildRunsBeforeTheFirstRequest() throws WorkerFailure {
        assertThat(worker.running()).isFalse();
        ask("hello");
        assertThat(worker.running()).isTrue();
    }

    @Test
    void whatTheChildPrintsDoesNotDisturbAnswers() throws WorkerFailure {
        assertThat(ask("noise")).isEqualTo("quiet");
    }

    @Test
    void largeAnswersComeWhole() throws WorkerFailure {
        String large = "x".repeat(900_000);
        assertThat(ask(large)).isEqualTo(large);
    }

    @Test
    void failureOfARequestIsToldAndTheChildStays() throws WorkerFailure {
        String pid = ask("pid");
        assertThatThrownBy(() -> ask("fail"))
                .isInstanceOf(WorkerFailure.class)
                .hasMessage("as told");
        assertThat(ask("pid")).isEqualTo(pid);
    }

    @Test
    void crashIsAFailureAndTheNextRequestGetsANewChild() throws WorkerFailure {
        String pid = ask("pid");
        assertThatThrownBy(() -> ask("crash")).isInstanceOf(WorkerFailure.class);
        assertThat(ask("pid")).isNotEqualTo(pid);
    }

    @Test
    void hangingChildIsKilledAtItsLimit() throws WorkerFailure {
        ProcessHandle child = child();
        assertThatThrownBy(() -> ask("hang", Duration.ofMillis(200), Cancellation.NONE))
                .isInstanceOf(WorkerFailure.class);
        assertThat(child.onExit().join().isAlive()).isFalse();
        assertThat(ask("hello")).isEqualTo("hello");
    }

    @Test
    void cancelKillsTheChild() throws WorkerFailure {
        ProcessHandle child = child();
        AtomicInteger asked = new AtomicInteger();
        assertThatThrownBy(() -> ask("hang", AMPLE, () -> asked.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);
        assertThat(child.onExit().join().isAlive()).isFalse();
    }

    @Test
    void idleChildEndsAndTheNextRequestGetsANewOne() throws WorkerFailure {
        worker.close();
        worker = worker(100);
        ProcessHandle child = child();
        child.onExit().join();
        assertThat(ask("hello")).isEqualTo("hello");
    }

    @Test
    void closingEndsTheChildAndLaterRequestsFail() throws WorkerFailure {
        ProcessHandle child = child();
        worker.close();
        assertThat(child.onExit().join().isAlive()).isFalse();
        assertThatThrownBy(() -> ask("hello")).isInstanceOf(WorkerFailure.class);
    }

    @Test
    void childEndsWhenItsParentGoes() throws IOException {
        WorkerCommand parent =
                WorkerCommand.ofThisRuntime(ParentThatGoes.class.getName(), 32, Map.of());
        Process process = parent.process().start();
        String pid;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            pid = lines.readLine();
        }
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(child -> child.onExit().join());
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isEmpty();
    }

    @Test
    void missingRuntimeIsAFailure() {
        WorkerCommand here = command(60_000);
        WorkerCommand nowhere =
                new WorkerCommand(
                        here.java().resolveSibling("no-java"),
                        here.classPath(),
                        here.mainClass(),
                        here.heapMiB(),
                        Map.of());
        try (Worker lost = new Worker(nowhere)) {
            assertThatThrownBy(() -> lost.ask(new byte[1], AMPLE, Cancellation.NONE))
                    .isInstanceOf(WorkerFailure.class);
        }
    }

    private ProcessHandle child() throws WorkerFailure {
        return ProcessHandle.of(Long.parseLong(ask("pid"))).orElseThrow();
    }

    private String ask(String word) throws WorkerFailure {
        return ask(word, AMPLE, Cancellation.NONE);
    }

    private String ask(String word, Duration limit, Cancellation cancel) throws WorkerFailure {
        byte[] request = word.getBytes(StandardCharsets.UTF_8);
        return new String(worker.ask(request, limit, cancel), StandardCharsets.UTF_8);
    }

    private static Worker worker(long idleMs) {
        return new Worker(command(idleMs));
    }

    private static WorkerCommand command(long idleMs) {
        return WorkerCommand.ofThisRuntime(
                ObedientWorker.class.getName(), 32, Map.of("idle", Long.toString(idleMs)));
    }
}
