package org.intertitle.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.doctor.RunMark.BrokenRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class RunMarkTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final String BEFORE = "2026-11-30T08:00:00Z";

    @TempDir private Path folder;

    private DataFolder data() {
        return new DataFolder(folder);
    }

    private RunMark mark() {
        return new RunMark(data(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void runThatEndsLeavesNothingToTell() {
        assertThat(mark().begin()).isEmpty();
        mark().end();
        assertThat(mark().begin()).isEmpty();
        assertThat(mark().last()).isEmpty();
    }

    @Test
    void runWhoseProcessIsGoneIsToldOnce() {
        data().write(data().runMark(), "999999999\n" + BEFORE + "\n" + BEFORE + "\n0.9\n");
        assertThat(mark().begin()).contains(new BrokenRun(Instant.parse(BEFORE), NOW, "0.9"));
        assertThat(mark().begin()).isEmpty();
        assertThat(mark().last()).contains(new BrokenRun(Instant.parse(BEFORE), NOW, "0.9"));
    }

    @Test
    void numberThatTheSystemGaveToAnotherProcessDoesNotCount() {
        long own = ProcessHandle.current().pid();
        data().write(data().runMark(), own + "\n" + BEFORE + "\n" + BEFORE + "\n0.9\n");
        assertThat(mark().begin()).isPresent();
    }

    @Test
    void runOfAnotherProcessThatLivesIsNotBroken() {
        ProcessHandle other = ProcessHandle.current().parent().orElseThrow();
        String born = other.info().startInstant().orElse(Instant.EPOCH).toString();
        data().write(data().runMark(), other.pid() + "\n" + born + "\n" + BEFORE + "\n1\n");
        assertThat(mark().begin()).isEmpty();
    }

    @Test
    void markOfAnotherRunIsNotTakenAway() {
        data().write(data().runMark(), "999999999\n" + BEFORE + "\n" + BEFORE + "\n0.9\n");
        mark().end();
        assertThat(data().runMark()).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1\n2", "1\n2\n3\n4\n", "\n\n\n\n", "99999999999999999999"})
    void markThatWasCutShortTellsOfABrokenRun(String text) {
        data().write(data().runMark(), text);
        assertThat(mark().begin()).isPresent();
        data().write(data().brokenRun(), text);
        assertThat(mark().last()).isEmpty();
    }
}
