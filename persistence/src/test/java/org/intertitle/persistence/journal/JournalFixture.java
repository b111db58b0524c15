package org.intertitle.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.FileState;
import org.intertitle.journal.JournalError;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A journal over a file of the user, and what its answers come to. */
abstract class JournalFixture {

    @TempDir Path temp;

    Path user;
    Path a;
    Bench bench;

    @BeforeEach
    void open() throws IOException {
        user = temp.resolve("user");
        a = Bench.file(user.resolve("a.srt"), "old");
        bench = Bench.open(temp.resolve("data"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    static void assertRefused(List<StepOutcome> outcomes, JournalError why) {
        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        StepOutcome.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(why));
    }

    static String hash(@Nullable FileState state) {
        return Objects.requireNonNull(state).sha256();
    }

    static StepId done(List<StepOutcome> outcomes) {
        return ((StepOutcome.Done) outcomes.getFirst()).step();
    }

    static UndoReport.UndoneStep only(UndoReport report) {
        assertThat(report.steps()).hasSize(1);
        return report.steps().getFirst();
    }

    static StepId by(UndoReport report) {
        StepId by = only(report).by();
        assertThat(by).as("refused: %s", only(report).refused()).isNotNull();
        return by;
    }
}
