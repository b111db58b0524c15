package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.ui.launcher.RealOpener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Commands in which something happens that nobody expected. */
class BrokenCommandTest {
    @TempDir private Path folder;

    private final List<DataFolder> logged = new ArrayList<>();
    private final StringWriter out = new StringWriter();

    private int run(Supplier<Intertitle> opening, Path data) {
        ApplicationOpener opener = new Broken(opening);
        return new Cli(opener, new PrintWriter(out), new PrintWriter(new StringWriter()))
                .run("--data-dir", data.toString(), "wanted", "--json");
    }

    @Test
    void bugIsToldAndLoggedInTheDataFolder() {
        int code = run(BrokenCommandTest::bug, folder);
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("\"internal\"", "broken");
        assertThat(logged).extracting(DataFolder::root).containsExactly(folder);
    }

    @Test
    void memoryThatIsUsedUpIsToldWithWhatToDo() {
        int code =
                run(
                        () -> {
                            throw new OutOfMemoryError("Java heap space");
                        },
                        folder);
        assertThat(code).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("\"out_of_memory\"", "-Xmx");
    }

    @Test
    void dataFolderIsNotMadeToLogInIt() {
        Path none = folder.resolve("none");
        Cli broken =
                new Cli(
                        new Broken(BrokenCommandTest::bug),
                        new PrintWriter(out),
                        new PrintWriter(new StringWriter()));
        assertThat(broken.run("--data-dir", none.toString(), "probe", folder + "/x.mkv"))
                .isNotZero();
        assertThat(Files.exists(none)).isFalse();
        assertThat(logged).isEmpty();
    }

    /** Opens nothing. */
    private static Intertitle bug() {
        throw new IllegalStateException("broken");
    }

    /** The real thing, but for what is broken. */
    private final class Broken implements ApplicationOpener {
        private final ApplicationOpener real = RealOpener.create();
        private final Supplier<Intertitle> opening;

        private Broken(Supplier<Intertitle> opening) {
            this.opening = opening;
        }

        @Override
        public Intertitle open(DataFolder data) {
            return opening.get();
        }

        @Override
        public MediaEngine mediaEngine() {
            throw new IllegalStateException("no engine");
        }

        @Override
        public void logFailuresTo(DataFolder data) {
            logged.add(data);
        }

        @Override
        public JobSteering jobSteering(Intertitle application, DataFolder data) {
            return real.jobSteering(application, data);
        }

        @Override
        public Optional<Path> restore(DataFolder data, Path backup) {
            return real.restore(data, backup);
        }

        @Override
        public boolean displayPresent() {
            return real.displayPresent();
        }

        @Override
        public boolean windowOpen(DataFolder data) {
            return real.windowOpen(data);
        }

        @Override
        public List<String> foreignLocalSettings(DataFolder data) {
            return real.foreignLocalSettings(data);
        }

        @Override
        public Optional<String> foreignMediaProblem() {
            return real.foreignMediaProblem();
        }
    }
}
