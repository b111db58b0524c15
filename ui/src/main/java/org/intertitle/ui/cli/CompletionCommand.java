package org.intertitle.ui.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code completion}: a script that completes commands in a shell. */
@Command(name = "completion", description = "Print a completion script for a shell.")
final class CompletionCommand implements Callable<Integer> {

    /** The shells that there are scripts for. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Session session;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var root = spec.root().commandLine();
        session.output()
                .raw(
                        switch (shell) {
                            case BASH -> AutoComplete.bash("intertitle", root);
                            case ZSH ->
                                    "autoload -U +X bashcompinit && bashcompinit\n"
                                            + AutoComplete.bash("intertitle", root);
                            case FISH -> fish(root.getCommandSpec());
                        });
        return ExitCode.DONE;
    }

    private static String fish(CommandSpec root) {
        String commands =
                root.subcommands().entrySet().stream()
                        .map(entry ->
                                "complete -c intertitle -f -n __fish_use_subcommand -a %s -d '%s'"
                                        .formatted(
                                                entry.getKey(),
                                                description(entry.getValue().getCommandSpec())))
                        .collect(Collectors.joining("\n"));
        String nested =
                root.subcommands().entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().getSubcommands().entrySet().stream()
                                        .map(sub ->
                                                "complete -c intertitle -f -n '__fish_seen_subcommand_from %s' -a %s -d '%s'"
                                                        .formatted(
                                                                entry.getKey(),
                                                                sub.getKey(),
                                                                description(
                                                                        sub.getValue()
                                                                                .getCommandSpec()))))
                        .collect(Collectors.joining("\n"));
        return commands + "\n" + nested + "\n";
    }

    private static String description(CommandSpec spec) {
        String[] lines = spec.usageMessage().description();
        return (lines.length == 0 ? spec.name() : lines[0])
                .replace("'", "")
                .replace("\n", " ")
                .toLowerCase(Locale.ROOT);
    }
}
