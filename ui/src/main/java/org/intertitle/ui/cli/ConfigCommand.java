package org.intertitle.ui.cli;

import org.intertitle.config.SettingValue;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code config}: settings. */
@Command(name = "config", description = "Read and change settings.")
final class ConfigCommand implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    ConfigCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name one of list, get, set, reset.");
    }

    @Command(name = "list", description = "List all settings.")
    Integer list() {
        session.application().config().list().forEach(this::print);
        return ExitCode.DONE;
    }

    @Command(name = "get", description = "Show one setting.")
    Integer get(@Parameters(paramLabel = "KEY") String key) {
        print(session.application().config().value(key));
        return ExitCode.DONE;
    }

    @Command(name = "set", description = "Change a setting.")
    Integer set(
            @Parameters(paramLabel = "KEY") String key,
            @Parameters(paramLabel = "VALUE") String value) {
        var config = session.application().config();
        config.set(key, value);
        print(config.value(key));
        return ExitCode.DONE;
    }

    @Command(name = "reset", description = "Give a setting its default again.")
    Integer reset(@Parameters(paramLabel = "KEY") String key) {
        var config = session.application().config();
        config.reset(key);
        print(config.value(key));
        return ExitCode.DONE;
    }

    private void print(SettingValue value) {
        String description =
                session.texts().format("setting." + value.key() + ".effect", List.of());
        Shown shown = new Shown(value.key(), value.value(), value.defaultValue(), description);
        session.output()
                .answer(
                        shown,
                        () ->
                                "%s = %s%s%n    %s"
                                        .formatted(
                                                shown.key,
                                                shown.value,
                                                value.changed()
                                                        ? "  (default " + shown.defaultValue + ")"
                                                        : "",
                                                description));
    }

    /** A line of the answer. */
    record Shown(
            String key,
            @Nullable String value,
            @com.fasterxml.jackson.annotation.JsonProperty("default") @Nullable String defaultValue,
            String description) {}
}
