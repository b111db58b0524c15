package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.automation.JobKinds;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.DataFolder;
import org.intertitle.library.FolderKind;
import org.intertitle.ui.launcher.RealOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ends the real program by signals, in the midst of its work, as a logout or Ctrl+C does. */
@DisabledOnOs(OS.WINDOWS)
class EndedProcessTest {
    private static final int COPIES = 25;

    /** One of the sample files is no video. */
    private static final int PARTLY_DONE = 3;

    private static final int TERMINATED = 143;
    private static final int HUNG_UP = 129;
    private static final int INTERRUPTED = 130;

    @TempDir private Path folder;
    private Path library;
    private DataFolder data;

    @BeforeEach
    void fill() throws IOException {
        FreshFolder fresh = FreshFolder.open(folder.resolve("work"));
        library = fresh.folder("library/");
        for (int copy = 0; copy < COPIES; copy++) {
            new LibraryWriter(fresh, "library/" + copy + "/").write(SampleLibrary.files());
        }
        data = new DataFolder(folder.resolve("data"));
        try (Intertitle application = open()) {
            application.library().addFolder(library, FolderKind.AUTO, null);
        }
    }

    private Intertitle open() {
        return RealOpener.create().open(data);
    }

    private ChildProgram start(String... arguments) throws IOException {
        return ChildProgram.start(data.root(), arguments);
    }

    @Test
    void scanThatIsInterruptedIsWholeAndGoesOn() throws Exception {
        try (ChildProgram child = start("scan")) {
            child.until(() -> stored("select count(*) from video") > 0);
            child.signal("INT");
            child.signal("INT");
            assertThat(child.ends()).isIn(0, PARTLY_DONE, INTERRUPTED);
        }
        assertNothingIsLeft();
        try (ChildProgram child = start("scan")) {
            assertThat(child.ends()).isIn(0, PARTLY_DONE);
        }
        assertThat(videos()).isEqualTo(COPIES * 29);
    }

    @Test
    void applyingThatIsTerminatedLeavesWholeFilesAndCanBeUndone() throws Exception {
        try (ChildProgram child = start("scan")) {
            assertThat(child.ends()).isIn(0, PARTLY_DONE);
        }
        Map<Path, String> before = files();
        Set<Path> names = names();
        try (ChildProgram child = start("get", "--all")) {
            child.until(() -> !names().equals(names));
            child.signal("TERM");
            child.signal("TERM");
            assertThat(child.ends()).isIn(0, PARTLY_DONE, TERMINATED);
        }
        assertNothingIsLeft();
        assertThat(files()).isNotEqualTo(before);
        try (Intertitle application = open()) {
            application.journal().history(null, 10_000).stream()
                    .map(step -> step.batch())
                    .distinct()
                    .forEach((BatchId batch) -> application.journal().undoBatch(batch));
        }
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void windowThatIsTerminatedKeepsItsPlaceAndItsJobsGoOnAtTheNextStart() throws Exception {
        try (Intertitle application = open()) {
            application.jobs().submit(ScanLibrary.everything());
        }
        try (ChildProgram child = start()) {
            child.until(() -> stored("select count(*) from job where state <> 'QUEUED'") > 0);
            child.signal("TERM");
            child.signal("HUP");
            assertThat(child.ends())
                    .as("by the signal that it heard first")
                    .isIn(TERMINATED, HUNG_UP);
        }
        assertNothingIsLeft();
        assertThat(data.localSettings()).content().contains("width");
        try (Intertitle application = open()) {
            application.start();
            assertThat(application.jobs().awaitIdle(Duration.ofMinutes(1))).isTrue();
        }
        assertThat(state()).isEqualTo(JobState.DONE);
        assertThat(videos()).isEqualTo(COPIES * 29);
    }

    /** No socket, no lock, no temporary file, and a sound database. */
    private void assertNothingIsLeft() throws IOException {
        assertThat(data.instanceSocket()).doesNotExist();
        try (Stream<Path> locks = Files.list(data.locks())) {
            assertThat(locks.filter(lock -> lock.toString().endsWith(".lock"))).isEmpty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".tmp") || name.endsWith("-wal"));
        }
        try (Intertitle application = open()) {
            assertThat(application.stores().check()).isEmpty();
        }
    }

    private int videos() {
        try (Intertitle application = open()) {
            var stores = application.stores();
            return stores.unitOfWork().read(tx -> stores.libraryQueries().summary(tx)).videos();
        }
    }

    /** A number that is stored now; 0 where there is no such table yet. */
    private long stored(String query) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.database());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.getLong(1);
        } catch (SQLException _) {
            return 0;
        }
    }

    private Set<Path> names() {
        try (Stream<Path> all = Files.walk(library)) {
            return all.collect(Collectors.toSet());
        } catch (IOException | UncheckedIOException _) {
            // It changed while it was walked.
            return Set.of();
        }
    }

    private JobState state() {
        try (Intertitle application = open()) {
            return application.jobs().list(50).stream()
                    .filter(job -> job.kind().equals(JobKinds.SCAN_LIBRARY))
                    .map(Job::state)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> all = Files.walk(library)) {
            all.filter(Files::isRegularFile).forEach(file -> contents.put(file, content(file)));
        }
        return contents;
    }

    private static String content(Path file) {
        try {
            return List.of(Files.size(file), Arrays.hashCode(Files.readAllBytes(file))).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
