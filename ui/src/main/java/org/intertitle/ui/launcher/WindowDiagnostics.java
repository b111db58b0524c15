package org.intertitle.ui.launcher;

import org.intertitle.Intertitle;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.doctor.Doctor;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.doctor.Leftovers;
import org.intertitle.ui.doctor.LogFolder;
import org.intertitle.ui.doctor.RunMark;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.report.KeptFailure;
import org.intertitle.ui.report.ReportMaterial;
import org.intertitle.ui.report.Reporter;
import org.intertitle.ui.shell.ReportOffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a window knows of its own health: the run before it, the checks, and reports. */
final class WindowDiagnostics {

    private static final Logger LOG = LoggerFactory.getLogger(WindowDiagnostics.class);

    private final DataFolder data;
    private final Supplier<Optional<Intertitle>> application;
    private final Parts parts;
    private final Clock clock = Clock.systemUTC();
    private final Doctor doctor = new Doctor(new DatabaseOpener(), clock);
    private final RunMark mark;

    /** What is needed of the window. */
    record Parts(UiTasks tasks, Dialogs dialogs, Desktop desktop, Notifications notifications) {}

    /** {@code application} is what is open, from any thread. */
    WindowDiagnostics(DataFolder data, Supplier<Optional<Intertitle>> application, Parts parts) {
        this.data = data;
        this.application = application;
        this.parts = parts;
        this.mark = new RunMark(data, clock);
    }

    /**
     * Marks that this run began, in the background; tells of the one before if that is broken, with
     * the offer of a report.
     */
    void begin(Runnable report, Supplier<Texts> texts) {
        parts.tasks()
                .run(
                        mark::begin,
                        before -> before.ifPresent(_ -> tellBroken(report, texts.get())),
                        failure -> LOG.warn("The run could not be marked", failure));
    }

    private void tellBroken(Runnable report, Texts texts) {
        parts.notifications()
                .offer(
                        texts.text("report.run_broken"),
                        new Notifications.Offer(texts.text("report.save"), report));
    }

    /** Removes what is old; for the background. */
    void tidy() {
        try {
            new LogFolder(data).prune();
            new Leftovers(data, Path.of(System.getProperty("java.io.tmpdir", ".")), clock).sweep();
        } catch (AppException e) {
            LOG.warn("What is old could not be removed", e);
        }
    }

    /** This run ends as it should; any thread. */
    void end() {
        try {
            mark.end();
        } catch (RuntimeException e) {
            LOG.warn("The mark of this run stays", e);
        }
    }

    /** Looks at everything; for the background. */
    List<Finding> examine() {
        return doctor.examine(() -> data, application);
    }

    /** Lets reports be saved, in these words. */
    ReportOffer offer(Texts texts) {
        return new ReportOffer(
                this::collect,
                parts.tasks(),
                parts.dialogs(),
                parts.desktop(),
                parts.notifications(),
                texts);
    }

    private ReportMaterial collect(List<KeptFailure> failures) {
        return new Reporter(Optional.of(data), clock)
                .collect(examine(), application.get().map(Intertitle::config), failures);
    }
}
