package org.intertitle.ui.doctor;

import org.intertitle.Intertitle;
import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs all checks in order, slow ones last; one that breaks is a finding itself. Reads disks, the
 * database and the surroundings: for the background. Thread-safe.
 */
public final class Doctor {

    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

    private final Surroundings surroundings;
    private final Clock clock;

    public Doctor(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Looks at everything; {@code application} opens it, or says why it is not open. */
    public List<Finding> examine(
            Supplier<DataFolder> folder, Supplier<Optional<Intertitle>> application) {
        List<Finding> findings = new ArrayList<>();
        run(new RuntimeCheck(System::getProperty), findings);
        run(new StartCacheCheck(StartCacheCheck.ofThisMachine(), System::getProperty), findings);
        run(new DisplayCheck(surroundings::displayPresent, SystemLibraries.here()), findings);
        run(new RoomCheck("room_temporary", "doctor.room.temporary", temporary()), findings);
        try {
            DataFolder data = folder.get();
            own(data, findings);
            application(data, application, findings);
        } catch (RuntimeException failure) {
            findings.add(Finding.of("data_folder", failure));
        }
        run(new LanguageCheck(), findings);
        run(new ForeignMediaCheck(surroundings), findings);
        return findings;
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }

    private void own(DataFolder data, List<Finding> findings) {
        run(new DataFolderCheck(data), findings);
        run(new RoomCheck("room_data", "doctor.room.data", data.root()), findings);
        run(new LeftoversCheck(new Leftovers(data, temporary(), clock)), findings);
        run(new LogsCheck(new LogFolder(data)), findings);
        run(new LastRunCheck(new RunMark(data, clock), new LogFolder(data), clock), findings);
        run(new WindowCheck(() -> surroundings.windowOpen(data)), findings);
    }

    private void application(
            DataFolder data, Supplier<Optional<Intertitle>> opening, List<Finding> findings) {
        Optional<Intertitle> open;
        try {
            open = opening.get();
        } catch (RuntimeException failure) {
            findings.add(Finding.of("database", failure));
            return;
        }
        if (open.isEmpty()) {
            findings.add(Finding.failed("database", "doctor.database.closed"));
            return;
        }
        run(new DatabaseCheck(open.get().stores()), findings);
        run(new JournalCheck(open.get().journal()), findings);
        run(new FoldersCheck(open.get().library()), findings);
        run(
                new SettingsCheck(
                        open.get().config(), () -> surroundings.foreignLocalSettings(data)),
                findings);
    }

    private static void run(Check check, List<Finding> findings) {
        try {
            findings.addAll(check.look());
        } catch (Exception failure) {
            LOG.warn("The check {} broke", check.name(), failure);
            findings.add(Finding.of(check.name(), failure));
        }
    }
}
