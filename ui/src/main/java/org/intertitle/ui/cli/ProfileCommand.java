package org.intertitle.ui.cli;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.TitleId;
import org.intertitle.profiles.Profile;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code profile}: which languages and kinds titles should have. */
@Command(
        name = "profile",
        description = "List, save and assign language profiles.",
        subcommands = ProfileCommand.Assign.class)
final class ProfileCommand implements Callable<Integer> {

    /** Larger files are no profiles. */
    private static final int LARGEST = 1 << 20;

    private final Session session;

    @Spec private CommandSpec spec;

    ProfileCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Name one of list, save, assign.");
    }

    @Command(name = "list", description = "List the profiles, the default first.")
    Integer list() {
        session.application().profiles().list().forEach(this::print);
        return ExitCode.DONE;
    }

    @Command(
            name = "save",
            description = "Save a profile from a JSON file with the fields that 'list' prints.")
    Integer save(
            @Parameters(paramLabel = "FILE", description = "JSON, or - for standard input.")
                    String file) {
        ProfileJson profile = read(file);
        print(session.application().profiles().save(profile.draft(spec)));
        return ExitCode.DONE;
    }

    /** What a profile is given to: exactly one of them. */
    static final class Target {
        @Option(names = "--folder", paramLabel = "ID", description = "A library folder's id.")
        private @Nullable Long folder;

        @Option(names = "--title", paramLabel = "ID", description = "A title's id.")
        private @Nullable Long title;
    }

    @Command(name = "assign", description = "Give a profile to a library folder or a title.")
    static final class Assign implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "NAME", description = "The profile's name.")
        private String name = "";

        @ArgGroup(exclusive = true, multiplicity = "1")
        private Target target = new Target();

        Assign(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var application = session.application();
            Profile profile = application.profiles().named(name);
            if (target.folder != null) {
                application.library().assignProfile(new FolderId(target.folder), profile.id());
            } else {
                application
                        .library()
                        .assignProfile(
                                new TitleId(Objects.requireNonNull(target.title)), profile.id());
            }
            ProfileJson shown = ProfileJson.of(profile);
            session.output().answer(shown, shown::text);
            return ExitCode.DONE;
        }
    }

    private ProfileJson read(String file) {
        try {
            byte[] json =
                    file.equals("-")
                            ? System.in.readNBytes(LARGEST)
                            : InputFile.read(InputFile.path(file), LARGEST);
            return Objects.requireNonNullElse(ProfileJson.read(json), ProfileJson.NONE);
        } catch (JsonProcessingException e) {
            throw new ParameterException(
                    spec.commandLine(), "%s is no profile: %s".formatted(file, JsonProblem.of(e)));
        } catch (IOException e) {
            throw new AppException(CliError.UNREADABLE_FILE, e, file);
        }
    }

    private void print(Profile profile) {
        ProfileJson shown = ProfileJson.of(profile);
        session.output().answer(shown, shown::text);
    }
}
