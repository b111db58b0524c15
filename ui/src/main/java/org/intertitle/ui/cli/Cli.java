package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/** Runs one command line and tells its exit code. */
public final class Cli {

    private static final Logger LOG = LoggerFactory.getLogger(Cli.class);

    /** What was written is not among what is allowed: told as other wrong usage is. */
    private static final Set<String> USAGE =
            Set.of(
                    "config.invalid_value",
                    "config.unknown_key",
                    "profiles.bad_pattern",
                    "profiles.bad_score",
                    "profiles.duplicate_wish",
                    "profiles.name_missing",
                    "profiles.no_wish",
                    "profiles.unknown_cutoff",
                    "query.invalid",
                    "query.too_long",
                    "wanted.unknown_source");

    private final ApplicationOpener opener;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Stop stop = new Stop();

    public Cli(ApplicationOpener opener, PrintWriter out, PrintWriter err) {
        this.opener = opener;
        this.out = out;
        this.err = err;
    }

    public int run(String... arguments) {
        RootCommand root = new RootCommand();
        // Also where the line is refused before its options were read.
        boolean json = List.of(arguments).contains("--json");
        Output output = new Output(out, err, () -> json || root.json());
        ErrorTexts texts = new ErrorTexts();
        try (Session session = new Session(root, opener, output, texts, stop)) {
            try {
                return commandLine(root, session).execute(arguments);
            } catch (Error failure) {
                return failed(session, failure);
            }
        } finally {
            out.flush();
            err.flush();
            stop.ended();
        }
    }

    /**
     * Asks the command to stop after the step that it is at, and waits for it; what was done is
     * done and can be undone. Any thread.
     */
    public void stop(Duration patience) {
        stop.stop(patience);
    }

    private CommandLine commandLine(RootCommand root, Session session) {
        CommandLine line = new CommandLine(root, new CommandFactory(session));
        Converters.addTo(line);
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, result) -> failed(session, problem));
        line.setParameterExceptionHandler(
                (problem, arguments) -> misused(session.output(), problem));
        return line;
    }

    private static int failed(Session session, Throwable problem) {
        Output output = session.output();
        if (problem instanceof ParameterException usage) {
            return misused(output, usage);
        }
        if (problem instanceof CancellationException && session.cancellation().requested()) {
            output.note(
                    "Stopped. What was done stays done; the same command goes on with the rest.");
            return ExitCode.INTERRUPTED;
        }
        if (problem instanceof AppException known) {
            report(output, known.code().code(), session.texts().error(known));
        } else {
            unexpected(session, problem);
        }
        return problem instanceof AppException known && USAGE.contains(known.code().code())
                ? ExitCode.WRONG_USAGE
                : ExitCode.FAILED;
    }

    private static void unexpected(Session session, Throwable problem) {
        Optional<DataFolder> data = session.knownDataFolder();
        data.ifPresent(session.opener()::logFailuresTo);
        LOG.error("Unexpected failure", problem);
        if (problem instanceof OutOfMemoryError) {
            report(
                    session.output(),
                    "out_of_memory",
                    session.texts().error("out_of_memory", List.of()));
        } else {
            report(
                    session.output(),
                    "internal",
                    "Something went wrong inside Intertitle: " + problem);
        }
        data.ifPresent(folder -> session.output().note("It is kept in " + folder.logs()));
    }

    private static int misused(Output output, ParameterException problem) {
        report(output, "usage", String.valueOf(problem.getMessage()).replaceFirst("^Error: ", ""));
        UnmatchedArgumentException.printSuggestions(problem, output.err());
        output.note(
                "Try '%s --help'."
                        .formatted(problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.WRONG_USAGE;
    }

    private static void report(Output output, String code, String text) {
        if (output.json()) {
            output.answer(new Failure.Answer(new Failure(code, text)), () -> "");
        }
        output.note("intertitle: " + text);
    }
}
