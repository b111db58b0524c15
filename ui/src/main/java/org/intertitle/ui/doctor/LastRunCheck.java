package org.intertitle.ui.doctor;

import org.intertitle.ui.doctor.Finding.Word;
import org.intertitle.ui.doctor.RunMark.BrokenRun;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the last runs ended as they should. */
record LastRunCheck(RunMark mark, LogFolder logs, Clock clock) implements Check {

    private static final Duration RECENT = Duration.ofDays(7);

    @Override
    public String name() {
        return "last_run";
    }

    @Override
    public List<Finding> look() {
        List<Finding> findings = new ArrayList<>();
        Optional<BrokenRun> last = mark.last();
        findings.add(last.map(this::broken).orElseGet(() -> Finding.ok(name(), "doctor.last_run")));
        logs.crashes().stream()
                .findFirst()
                .ifPresent(log ->
                        findings.add(
                                log.written().isAfter(clock.instant().minus(RECENT))
                                        ? Finding.warning(
                                                "crash", "doctor.crash", log.written(), log.file())
                                        : Finding.ok(
                                                "crash",
                                                "doctor.crash",
                                                log.written(),
                                                log.file())));
        return findings;
    }

    private Finding broken(BrokenRun run) {
        Word version = new Word(run.version());
        return run.noticed().isAfter(clock.instant().minus(RECENT))
                ? Finding.warning(
                        name(), "doctor.last_run.broken", run.began(), run.noticed(), version)
                : Finding.ok(name(), "doctor.last_run.broken", run.began(), run.noticed(), version);
    }
}
