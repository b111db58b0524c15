package org.intertitle.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** A child that does what the request says: answer, fail, crash, hang, or tell its process id. */
final class ObedientWorker {

    private ObedientWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        long idle = Long.getLong("idle", 60_000);
        WorkerLoop.serve(ObedientWorker::answer, Duration.ofMillis(idle));
    }

    private static byte[] answer(byte[] request) throws IOException {
        String word = new String(request, StandardCharsets.UTF_8);
        return switch (word) {
            case "pid" -> bytes(Long.toString(ProcessHandle.current().pid()));
            case "noise" -> noise();
            case "fail" -> throw new IOException("as told");
            case "crash" -> crash();
            case "hang" -> hang();
            default -> request;
        };
    }

    private static byte[] noise() {
        System.out.println("this must not reach the parent");
        return bytes("quiet");
    }

    private static byte[] crash() {
        Runtime.getRuntime().halt(139);
        return bytes("never");
    }

    private static byte[] hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return bytes("never");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
