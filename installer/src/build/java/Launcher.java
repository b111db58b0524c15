import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The script that starts the program on Linux, and the name under which it runs. */
final class Launcher {

    static final String MAIN = "org.intertitle.ui.launcher.Main";

    private Launcher() {}

    static void write(Path template, List<String> options, Path image) throws IOException {
        Path script = Files.createDirectories(image.resolve("bin")).resolve("intertitle");
        String text =
                Files.readString(template)
                        .replace("@options@", String.join(" \\\n    ", options))
                        .replace("@main@", MAIN);
        Files.writeString(script, text);
        script.toFile().setExecutable(true, false);
        // The process is listed under the name of the program that runs.
        Path programs = image.resolve("runtime/bin");
        Files.copy(
                programs.resolve("java"),
                programs.resolve("intertitle"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Starts the program as it lies there, without its cache of classes. */
    static ProcessBuilder start(Path image, List<String> options, List<String> arguments) {
        List<String> line = new ArrayList<>();
        line.add(image.resolve("bin/intertitle").toString());
        line.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(line);
        process.environment().put("INTERTITLE_CACHE", "");
        process.environment().put("INTERTITLE_OPTIONS", String.join(" ", options));
        return process;
    }
}
