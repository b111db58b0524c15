package org.intertitle.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class WorkerCommandTest {

    @Test
    void childLooksForNativeLibrariesWhereItsParentDoes() {
        assertThat(command(WorkerCommand.ofThisRuntime("Main", 32, Map.of())))
                .contains("-Djava.library.path=" + System.getProperty("java.library.path"));
    }

    @Test
    void ownPropertyOfTheChildIsNotOverwritten() {
        Map<String, String> own = Map.of("java.library.path", "elsewhere");
        assertThat(command(WorkerCommand.ofThisRuntime("Main", 32, own)))
                .contains("-Djava.library.path=elsewhere");
    }

    @Test
    void childOfAnInstalledApplicationStartsFromTheCacheOfClasses() {
        WorkerCommand installed =
                new WorkerCommand(
                        Path.of("java"), "a.jar", "Main", 32, Map.of("intertitle.cache", "c.aot"));
        assertThat(command(installed))
                .contains(
                        "-XX:AOTCache=c.aot", "--enable-native-access=ALL-UNNAMED,javafx.graphics");
    }

    @Test
    void nothingButAnswersIsWrittenToTheStreamOfAnswers() {
        assertThat(command(WorkerCommand.ofThisRuntime("Main", 32, Map.of())))
                .containsSubsequence("-Xlog:disable", "-Xlog:all=error:stderr", "Main");
    }

    @Test
    void childYieldsToThePersonWhereTheSystemHasWhatThatNeeds() {
        assertThat(Yielding.prefix(_ -> false)).isEmpty();
        assertThat(Yielding.prefix(path -> path.endsWith("nice")))
                .containsExactly("/usr/bin/nice", "-n5");
        assertThat(Yielding.prefix(_ -> true))
                .containsExactly("/usr/bin/ionice", "-c2", "-n7", "/usr/bin/nice", "-n5");
    }

    private static List<String> command(WorkerCommand worker) {
        return worker.process().command();
    }
}
