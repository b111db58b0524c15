import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program consists of: its jars in the order of the class path, and those of JavaFX, which
 * become modules of the runtime.
 */
record Jars(List<Path> program, List<Path> modules) {

    private static final String MODULES = "javafx-";

    /** Jars of JavaFX without classes stand for the platforms' own. */
    private static final long EMPTY = 1_000;

    static Jars in(Path application, Path libraries) throws IOException {
        List<Path> program = new ArrayList<>(List.of(application));
        List<Path> modules = new ArrayList<>();
        try (var files = Files.list(libraries)) {
            for (Path jar : files.sorted().toList()) {
                if (!jar.getFileName().toString().startsWith(MODULES)) {
                    program.add(jar);
                } else if (Files.size(jar) > EMPTY) {
                    modules.add(jar);
                }
            }
        }
        return new Jars(List.copyOf(program), List.copyOf(modules));
    }
}
