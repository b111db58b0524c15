package org.intertitle.net;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * One request to one server: GET by HTTP/1.1, no cookies, no name but the program's. It is given up
 * as soon as somebody says so, and at its deadline whatever the server still sends.
 */
final class Hop {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final long LOOK_MS = 100;
    private static final String STATUS_LINE = "HTTP/1.1 200\r\n";

    private final SafeAddress address;
    private final String program;
    private final BoundedBody body;

    /** How a hop ended, and how many bytes had come. */
    sealed interface Ending {
        record Answered(HttpResponse<byte[]> response, long bytesIn) implements Ending {}

        record Gone(NetFailure failure, String detail, long bytesIn) implements Ending {}
    }

    Hop(SafeAddress address, String program, int mostBytes) {
        this.address = address;
        this.program = program;
        this.body = new BoundedBody(mostBytes);
    }

    /** What the request takes, written out. */
    long bytesOut() {
        String query = address.uri().getRawQuery();
        String path = address.uri().getRawPath();
        String asked = (path.isEmpty() ? "/" : path) + (query == null ? "" : "?" + query);
        int port = address.uri().getPort();
        String host = address.uri().getHost() + (port < 0 ? "" : ":" + port);
        String written =
                "GET " + asked + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: " + program;
        return bytes(written + "\r\n\r\n");
    }

    /** {@code nanos} is the end on the clock of {@link System#nanoTime}. */
    Ending run(long nanos, BooleanSupplier stopped) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECTING)
                        .build();
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address.uri()).setHeader("User-Agent", program).build();
            return await(client.sendAsync(request, _ -> body), nanos, stopped);
        } finally {
            client.shutdownNow();
        }
    }

    private Ending await(
            CompletableFuture<HttpResponse<byte[]>> coming, long nanos, BooleanSupplier stopped) {
        while (true) {
            try {
                return answered(coming.get(LOOK_MS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException _) {
                if (stopped.getAsBoolean()) {
                    return gone(coming, NetFailure.STOPPED, "given up");
                }
                if (System.nanoTime() - nanos > 0) {
                    return gone(coming, NetFailure.TOO_SLOW, "not whole in time");
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return gone(coming, NetFailure.STOPPED, "interrupted");
            } catch (ExecutionException failure) {
                Throwable cause = failure.getCause() == null ? failure : failure.getCause();
                return gone(
                        coming,
                        tooLarge(cause) ? NetFailure.TOO_LARGE : NetFailure.UNREACHABLE,
                        cause.toString());
            }
        }
    }

    private Ending answered(HttpResponse<byte[]> answer) {
        long head = bytes(STATUS_LINE);
        for (Map.Entry<String, List<String>> header : answer.headers().map().entrySet()) {
            for (String value : header.getValue()) {
                head += bytes(header.getKey() + ": " + value + "\r\n");
            }
        }
        return new Ending.Answered(answer, head + bytes("\r\n") + body.came());
    }

    private Ending gone(CompletableFuture<?> coming, NetFailure failure, String detail) {
        coming.cancel(true);
        return new Ending.Gone(failure, detail, body.came());
    }

    private static boolean tooLarge(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BoundedBody.TooLarge) {
                return true;
            }
        }
        return false;
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
