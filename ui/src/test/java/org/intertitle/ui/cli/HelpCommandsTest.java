package org.intertitle.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Cancellation;
import org.intertitle.ui.launcher.RealOpener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of the help about the command line names the commands that there are. */
class HelpCommandsTest {
    private static final Path PAGES = Path.of("src", "main", "docs");
    private static final Pattern LISTED = Pattern.compile("(?m)^\\| `([a-z ]+)` \\|");
    private static final Pattern TYPED = Pattern.compile("(?m)^intertitle (.+)$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    private final Output output =
            new Output(
                    new PrintWriter(new StringWriter()),
                    new PrintWriter(new StringWriter()),
                    () -> false);

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyCommandIsListed(String language) throws IOException {
        List<String> listed =
                LISTED.matcher(page(language)).results().map(found -> found.group(1)).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(commands(line(), "").toList());
    }

    /** Those that do something, with what they lie in. */
    private static Stream<String> commands(CommandLine line, String above) {
        return line.getSubcommands().entrySet().stream()
                .filter(each -> !each.getKey().equals("help"))
                .flatMap(each -> {
                    String name = (above + " " + each.getKey()).strip();
                    boolean acts = acts(each.getValue());
                    Stream<String> own = acts ? Stream.of(name) : Stream.empty();
                    return Stream.concat(own, commands(each.getValue(), name));
                });
    }

    private static boolean acts(CommandLine line) {
        return line.getSubcommands().isEmpty()
                || List.of("wanted", "jobs").contains(line.getCommandName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyExampleIsUnderstood(String language) throws IOException {
        List<String> typed =
                TYPED.matcher(page(language)).results().map(found -> found.group(1)).toList();
        assertThat(typed).hasSizeGreaterThan(8);
        for (String each : typed) {
            assertThat(line().parseArgs(words(each)).errors()).as(each).isEmpty();
        }
    }

    private static String[] words(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(word ->
                        Stream.of(1, 2, 3)
                                .map(word::group)
                                .filter(found -> found != null)
                                .findFirst()
                                .orElseThrow())
                .toArray(String[]::new);
    }

    private CommandLine line() {
        RootCommand root = new RootCommand();
        Session session =
                new Session(root, RealOpener.create(), output, new ErrorTexts(), Cancellation.NONE);
        CommandLine line = new CommandLine(root, new CommandFactory(session));
        Converters.addTo(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static String page(String language) throws IOException {
        return Files.readString(PAGES.resolve(language).resolve("command-line.md"));
    }
}
