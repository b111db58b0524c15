package org.intertitle.ui.cli;

import org.intertitle.library.ScanProblem;
import org.intertitle.library.ScanProgress;
import org.intertitle.library.ScanReport;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code scan}: brings the library up to date and computes what is wanted. */
@Command(name = "scan", description = "Bring the library up to date.")
final class ScanCommand implements Callable<Integer> {

    static final String NO_FOLDER =
            "There is no library folder yet. Add one: intertitle library add FOLDER";

    private final Session session;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "Only this folder, which lies inside a library folder.")
    private @Nullable Path folder;

    ScanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path below = folder == null ? null : folder.toAbsolutePath().normalize();
        Scanned scanned = scan(session, below);
        session.output().answer(scanned, scanned::text);
        if (session.application().library().folders().isEmpty()) {
            session.output().note(NO_FOLDER);
        }
        return scanned.problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY_DONE;
    }

    /** Scans, reads the texts of new sidecars, computes the need; the whole job of a scan. */
    static Scanned scan(Session session, @Nullable Path below) {
        var application = session.application();
        ProgressLine line = new ProgressLine(session.output());
        application.journal().recover();
        long start = System.nanoTime();
        ScanReport report =
                application
                        .library()
                        .scan(below, progress -> line.show(text(progress)), session.cancellation());
        application.wanted().recompute(session.cancellation());
        long elapsedMs = Duration.ofNanos(System.nanoTime() - start).toMillis();
        Scanned scanned = Scanned.of(report, elapsedMs, session.texts());
        application
                .library()
                .inspectTexts(progress -> line.show(text(progress)), session.cancellation());
        application.wanted().recompute(session.cancellation());
        line.clear();
        return scanned;
    }

    private static String text(ScanProgress progress) {
        return "%s: %d files, %d of %d videos, %.0f/s"
                .formatted(
                        progress.phase().name().toLowerCase(Locale.ROOT),
                        progress.filesSeen(),
                        progress.videosDone(),
                        progress.videosTotal(),
                        progress.ratePerSecond());
    }

    /** A problem of a scan. */
    record Problem(String path, String code, String text) {

        static Problem of(ScanProblem problem, ErrorTexts texts) {
            // The texts of damaged media name what was found, those of the library the path.
            List<?> arguments =
                    problem.code().startsWith("media.")
                            ? List.of(problem.detail())
                            : List.of(problem.path(), problem.detail());
            return new Problem(
                    problem.path().toString(),
                    problem.code(),
                    texts.error(problem.code(), arguments));
        }
    }

    /** The answer. */
    record Scanned(
            int videos,
            int added,
            int changed,
            int removed,
            int sidecars,
            List<Problem> problems,
            long elapsedMs) {

        static Scanned of(ScanReport report, long elapsedMs, ErrorTexts texts) {
            List<Problem> problems =
                    report.problems().stream().map(problem -> Problem.of(problem, texts)).toList();
            return new Scanned(
                    report.videos(),
                    report.added(),
                    report.changed(),
                    report.removed(),
                    report.sidecars(),
                    problems,
                    elapsedMs);
        }

        String text() {
            StringBuilder text =
                    new StringBuilder(
                            "%d videos (%d new, %d changed, %d removed), %d sidecars, in %.1f s"
                                    .formatted(
                                            videos,
                                            added,
                                            changed,
                                            removed,
                                            sidecars,
                                            elapsedMs / 1000.0));
            problems.forEach(problem ->
                    text.append("\n  ").append(problem.path).append(": ").append(problem.text));
            return text.toString();
        }
    }
}
