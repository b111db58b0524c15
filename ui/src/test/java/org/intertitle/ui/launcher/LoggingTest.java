package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.report.Marks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class LoggingTest {
    private static final Logger LOG = LoggerFactory.getLogger(LoggingTest.class);

    @TempDir private Path folder;

    @AfterEach
    void logAsTestsDo() throws Exception {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        URL usual = Objects.requireNonNull(getClass().getResource("/logback-test.xml"));
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(usual);
    }

    private Path log(String name) {
        return folder.resolve("logs").resolve(name);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(log("intertitle.log"));
    }

    @Test
    void whatTheProgramSpeaksOfStandsBetweenMarks() throws IOException {
        Logging.toFile(new DataFolder(folder));
        LOG.warn("{} holds {} of {}", Path.of("/a “b”\nc"), 3, new JobId(7));
        assertThat(lines()).hasSize(1);
        assertThat(lines().getFirst())
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} WARN  \\[.*] \\S+ .*")
                .endsWith("“/a \"b\"\\nc” holds 3 of 7");
    }

    @Test
    void messagesOfFailuresStandBetweenMarksOnOneLine() throws IOException {
        Logging.toFile(new DataFolder(folder));
        IOException cause = new IOException("Geheim\n\tat x.Y.z(Y.java:1)");
        UncheckedIOException failure = new UncheckedIOException("Urlaub", cause);
        failure.addSuppressed(new IllegalStateException());
        LOG.error("Broken", failure);
        assertThat(lines())
                .contains(
                        "java.io.UncheckedIOException: “Urlaub”",
                        "Caused by: java.io.IOException: “Geheim\\n\\tat x.Y.z(Y.java:1)”",
                        "Suppressed: java.lang.IllegalStateException")
                .anyMatch(line -> line.matches("\t\\.\\.\\. \\d+ more"));
        assertThat(lines()).noneMatch(line -> line.startsWith("\tat x.Y.z"));
    }

    @Test
    void oldLogsAreBoundedBySizeAndCount() throws IOException {
        Logging.toFile(new DataFolder(folder));
        String much = "x".repeat(200_000);
        for (int i = 0; i < 120; i++) {
            LOG.info("{}", much);
        }
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeBetween(1, 5);
            for (Path each : all) {
                assertThat(Files.size(each)).isLessThan(2_500_000);
            }
        }
    }

    @Test
    void folderThatCannotBeLoggedToStopsNothing() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createDirectories(log("intertitle.log").resolve("in the way"));
        Logging.toFile(data);
        assertThatCode(() -> LOG.info("{}", "goes nowhere")).doesNotThrowAnyException();
        Files.createDirectories(log("commands.log").resolve("in the way"));
        Logging.failuresToFile(data);
        assertThatCode(() -> LOG.info("{}", "goes nowhere")).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDiskStopsNothing() throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.createSymbolicLink(log("intertitle.log"), Path.of("/dev/full"));
        Logging.toFile(data);
        assertThatCode(
                        () -> {
                            for (int i = 0; i < 1000; i++) {
                                LOG.info(
                                        "{}",
                                        i,
                                        new AppException(DesktopError.GONE, "x".repeat(999)));
                            }
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void failuresOfCommandsAreKeptOnceInAFileOfTheirOwn() throws IOException {
        Logging.quiet();
        DataFolder data = new DataFolder(folder);
        Logging.failuresToFile(data);
        Logging.failuresToFile(data);
        LOG.error("Broken: {}", "Geheim");
        assertThat(Files.readAllLines(log("commands.log")))
                .hasSize(1)
                .allMatch(line -> line.endsWith("Broken: " + Marks.around("Geheim")));
    }
}
