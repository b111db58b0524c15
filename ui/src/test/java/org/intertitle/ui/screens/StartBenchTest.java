package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From the start of the process to the first frame, with the launcher that the build wrote. */
@Tag("bench-output")
class StartBenchTest {
    private static final Pattern FRAME =
            Pattern.compile("(?m)^(\\S+ \\S+) .* The first frame is drawn$");
    private static final DateTimeFormatter LOGGED =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS", Locale.ROOT);
    private static final int ROUNDS = 10;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir private Path folder;

    @Test
    void timeFromTheStartToTheFirstFrame() throws Exception {
        Path launcher = Path.of("target", "intertitle").toAbsolutePath();
        assertThat(launcher).as("the build output: ./mvnw -Pbench makes it").isExecutable();
        start(launcher, folder.resolve("warm"));
        long[] times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            times[round] = start(launcher, folder.resolve("round-" + round));
        }
        Arrays.sort(times);
        assertThat(times[0]).isPositive();
        System.out.printf(
                Locale.ROOT,
                "%-52s %9d ms  (%d .. %d)%n",
                "first frame of the build output",
                times[ROUNDS / 2],
                times[0],
                times[ROUNDS - 1]);
    }

    private static long start(Path launcher, Path data) throws Exception {
        Files.createDirectories(data);
        ProcessBuilder command =
                new ProcessBuilder(launcher.toString(), "--data-dir", data.toString());
        command.environment()
                .put("INTERTITLE_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        LocalDateTime begun = LocalDateTime.now(ZoneId.systemDefault());
        Process process = command.start();
        try {
            LocalDateTime drawn = firstFrame(data.resolve("logs").resolve("intertitle.log"));
            return Duration.between(begun, drawn).toMillis();
        } finally {
            process.destroy();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static LocalDateTime firstFrame(Path log) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            if (Files.exists(log)) {
                Matcher frame = FRAME.matcher(Files.readString(log));
                if (frame.find()) {
                    return LocalDateTime.parse(frame.group(1), LOGGED);
                }
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("no window came up; see " + log);
    }
}
