package org.intertitle.ui.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The command itself: what holds for every subcommand. */
@Command(
        name = "intertitle",
        description = {
            "Keeps every film, series and anime episode on your disks supplied with the subtitles"
                    + " you want.",
            "Without a command it opens the window."
        },
        synopsisSubcommandLabel = "COMMAND",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        footer = {
            "",
            "Exit status: 0 done, 1 failed, 2 wrong usage, 3 partly done.",
            "Start with: intertitle library add FOLDER, intertitle scan, intertitle get --all"
        },
        subcommands = {
            LibraryCommand.class,
            ScanCommand.class,
            ProfileCommand.class,
            WantedCommand.class,
            WhyCommand.class,
            PlanCommand.class,
            GetCommand.class,
            HistoryCommand.class,
            UndoCommand.class,
            RedoCommand.class,
            ParseCommand.class,
            ProbeCommand.class,
            InspectCommand.class,
            JobsCommand.class,
            ConfigCommand.class,
            DatabaseCommand.class,
            DemoCommand.class,
            DoctorCommand.class,
            CompletionCommand.class
        })
final class RootCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Print machine-readable output: one object, or for lists one a line.")
    private boolean json;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Where the database, the journal and the settings live (default: the"
                            + " platform's application-data folder).")
    private @Nullable Path dataDir;

    boolean json() {
        return json;
    }

    @Nullable Path dataDir() {
        return dataDir;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
