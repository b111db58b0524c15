package org.intertitle.ui.doctor;

import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * Says in the data folder that a window runs; a mark that a later start finds, and whose process is
 * gone, tells of a run that did not end properly. Thread-safe.
 */
public final class RunMark {

    private static final Logger LOG = LoggerFactory.getLogger(RunMark.class);

    private final DataFolder data;
    private final Clock clock;

    public RunMark(DataFolder data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    /** Sets the mark of this process; tells of the run before, if it did not end properly. */
    public synchronized Optional<BrokenRun> begin() {
        Optional<RunningProcess> before = read();
        RunningProcess own = RunningProcess.own(clock.instant(), Program.version());
        Optional<BrokenRun> broken =
                before.filter(process -> !process.same(own) && !process.alive())
                        .map(process ->
                                new BrokenRun(
                                        process.started(), clock.instant(), process.version()));
        broken.ifPresent(run -> {
            LOG.warn("The run of {} that began at {} did not end", run.version(), run.began());
            data.write(data.brokenRun(), run.text());
        });
        data.write(data.runMark(), own.text());
        return broken;
    }

    /** Takes the mark away, if it is that of this process. */
    public synchronized void end() {
        RunningProcess own = RunningProcess.own(clock.instant(), Program.version());
        if (read().filter(own::same).isPresent()) {
            data.delete(data.runMark());
        }
    }

    /** The last run that did not end properly. */
    Optional<BrokenRun> last() {
        return data.read(data.brokenRun()).flatMap(BrokenRun::of);
    }

    private Optional<RunningProcess> read() {
        return data.read(data.runMark()).map(RunningProcess::of);
    }

    /** A run that did not end: when it began, when that was noticed, and its version. */
    public record BrokenRun(Instant began, Instant noticed, String version) {

        private String text() {
            return began + "\n" + noticed + "\n" + version + "\n";
        }

        static Optional<BrokenRun> of(String text) {
            try {
                String[] lines = text.split("\n", -1);
                return lines.length < 3
                        ? Optional.empty()
                        : Optional.of(
                                new BrokenRun(
                                        Instant.parse(lines[0]),
                                        Instant.parse(lines[1]),
                                        lines[2]));
            } catch (DateTimeException e) {
                LOG.debug("No note of a broken run: {}", text, e);
                return Optional.empty();
            }
        }
    }
}
