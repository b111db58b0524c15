package org.intertitle.ui.cli;

import org.intertitle.Intertitle;
import org.intertitle.config.ConfigService;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.doctor.CheckState;
import org.intertitle.ui.doctor.Doctor;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.doctor.FindingWords;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.report.Reporter;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code doctor}: checks what the program stands on, and says what to do about each finding. */
@Command(
        name = "doctor",
        description = "Check folders, permissions, engines and the database; save a report.")
final class DoctorCommand implements Callable<Integer> {

    private final Session session;
    private final Clock clock = Clock.systemUTC();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description =
                    "Write a zip file for whoever helps you: version, system, checks, changed"
                            + " settings, logs.")
    private @Nullable Path report;

    @Option(
            names = "--with-paths",
            description =
                    "In the report, leave paths, file names and titles as they are; without it"
                            + " others stand in their place.")
    private boolean withPaths;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Finding> findings =
                new Doctor(session.opener(), clock)
                        .examine(session::dataFolder, () -> Optional.of(session.application()));
        Path target = report;
        if (target != null) {
            save(target.toAbsolutePath(), findings);
        }
        FindingWords words = new FindingWords(Messages.of(Locale.ENGLISH));
        Diagnosis diagnosis =
                new Diagnosis(
                        findings.stream().map(each -> Checked.of(each, words)).toList(),
                        target == null ? null : target.toAbsolutePath().toString());
        session.output().answer(diagnosis, () -> text(findings, words, diagnosis.report()));
        return findings.stream().anyMatch(each -> each.state() == CheckState.FAILED)
                ? ExitCode.FAILED
                : ExitCode.DONE;
    }

    private void save(Path target, List<Finding> findings) {
        new Reporter(dataFolder(), clock)
                .collect(findings, config(findings), List.of())
                .report(withPaths)
                .write(target);
    }

    /** What is wrong with it is a finding already. */
    private Optional<DataFolder> dataFolder() {
        try {
            return Optional.of(session.dataFolder());
        } catch (AppException e) {
            return Optional.empty();
        }
    }

    private Optional<ConfigService> config(List<Finding> findings) {
        boolean opened = findings.stream().anyMatch(each -> each.name().equals("settings"));
        return opened
                ? Optional.of(session.application()).map(Intertitle::config)
                : Optional.empty();
    }

    private static String text(
            List<Finding> findings, FindingWords words, @Nullable String report) {
        String lines = findings.stream().map(words::lines).collect(Collectors.joining("\n"));
        return report == null ? lines : lines + "\n\nThe report was saved: " + report;
    }

    /** The answer. */
    record Diagnosis(List<Checked> checks, @Nullable String report) {

        Diagnosis {
            checks = List.copyOf(checks);
        }
    }

    /** One finding. */
    record Checked(String name, String state, String text, @Nullable String remedy) {

        static Checked of(Finding finding, FindingWords words) {
            return new Checked(
                    finding.name(),
                    finding.state().word(),
                    words.text(finding),
                    words.remedy(finding).orElse(null));
        }
    }
}
