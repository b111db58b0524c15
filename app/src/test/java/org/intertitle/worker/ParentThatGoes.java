package org.intertitle.worker;

import org.intertitle.kernel.Cancellation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** A parent that starts a child, tells its process id, and vanishes without a word. */
final class ParentThatGoes {

    private ParentThatGoes() {}

    public static void main(String[] args) throws WorkerFailure {
        Worker worker =
                new Worker(
                        WorkerCommand.ofThisRuntime(ObedientWorker.class.getName(), 32, Map.of()));
        byte[] request = "pid".getBytes(StandardCharsets.UTF_8);
        byte[] pid = worker.ask(request, Duration.ofSeconds(30), Cancellation.NONE);
        System.out.println(new String(pid, StandardCharsets.UTF_8));
        Runtime.getRuntime().halt(1);
    }
}
