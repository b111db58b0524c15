import javafx.css.Stylesheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the build: writes the binary form beside each stylesheet, which JavaFX reads in its place
 * without parsing.
 *
 * <p>Argument: the folder of the stylesheets.
 */
final class PackStylesheets {

    private PackStylesheets() {}

    public static void main(String[] arguments) throws IOException {
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path css : files.filter(file -> file.toString().endsWith(".css")).toList()) {
                String name = css.getFileName().toString().replaceFirst("css$", "bss");
                File packed = css.resolveSibling(name).toFile();
                Stylesheet.convertToBinary(css.toFile(), packed);
                if (packed.length() == 0) {
                    throw new IllegalStateException("nothing in " + packed);
                }
            }
        }
    }
}
