import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what each part of the image takes. */
final class Sizes {

    private static final double MB = 1_000_000;

    private Sizes() {}

    static void print(Path image) throws IOException {
        try (var parts = Files.list(image)) {
            for (Path part : parts.sorted().toList()) {
                System.out.printf("%-12s %6.1f MB%n", part.getFileName(), Folders.bytes(part) / MB);
            }
        }
        System.out.printf("%-12s %6.1f MB%n", "all", Folders.bytes(image) / MB);
    }
}
