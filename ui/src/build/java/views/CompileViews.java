package views;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * Run by the build: turns each FXML into a class that makes the same nodes without XML and without
 * reflection. Beside {@code XView} comes {@code XLayout}. What is not understood fails the build.
 *
 * <p>Arguments: the folder of the resources, where the sources are written, the folder of the
 * classes. The class path is that of the views.
 */
final class CompileViews {

    private CompileViews() {}

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        Path sources = Path.of(arguments[1]);
        Path classes = Path.of(arguments[2]);
        List<Path> written = new ArrayList<>();
        boolean understood = true;
        for (Path file : views(resources)) {
            try {
                written.add(write(file, resources, sources));
            } catch (NotUnderstoodException wrong) {
                System.err.println(wrong.getMessage());
                understood = false;
            }
        }
        System.exit(understood ? compile(written, classes) : 1);
    }

    private static List<Path> views(Path resources) throws IOException {
        try (var files = Files.walk(resources)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).sorted().toList();
        }
    }

    private static Path write(Path file, Path resources, Path sources) throws IOException {
        Document document = Document.read(file);
        ViewClass view = ViewClass.of(document, resources.relativize(file));
        Path source = sources.resolve(view.layoutFile());
        Files.createDirectories(source.getParent());
        return Files.writeString(source, new LayoutSource(document, view).text());
    }

    private static int compile(List<Path> sources, Path classes) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "-proc:none",
                                "-Werror",
                                "-Xlint:all,-classfile,-path",
                                "-encoding",
                                "UTF-8",
                                "-g",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "-d",
                                classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        return ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, arguments.toArray(String[]::new));
    }
}
