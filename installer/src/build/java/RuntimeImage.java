import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.zip.ZipFile;

/**
 * The runtime: the modules of Java that are needed, and JavaFX. The native libraries of JavaFX lie
 * in its {@code lib}, so that none is unpacked into the home of whoever starts it.
 */
final class RuntimeImage {

    private static final List<String> MODULES =
            List.of(
                    "java.desktop",
                    "java.instrument",
                    "java.logging",
                    "java.management",
                    "java.naming",
                    "java.net.http",
                    "java.security.jgss",
                    "java.security.sasl",
                    "java.sql",
                    "java.transaction.xa",
                    "java.xml",
                    "jdk.charsets",
                    "jdk.localedata",
                    "jdk.management",
                    "jdk.unsupported",
                    "jdk.zipfs",
                    "javafx.controls");

    /** 42 MB less on the disk; at the start classes come from the cache, not from here. */
    private static final String COMPRESSION = "zip-6";

    private RuntimeImage() {}

    static void link(List<Path> javafx, Path target) throws IOException {
        Path work = Files.createTempDirectory("modules-");
        try {
            for (Path jar : javafx) {
                module(jar, work);
            }
            run(
                    "jlink",
                    "--module-path",
                    work.resolve("jmods").toString(),
                    "--add-modules",
                    String.join(",", MODULES),
                    // The languages of the window, with the formats of all their countries.
                    "--include-locales=en,en-*,de,de-*",
                    "--strip-debug",
                    "--no-man-pages",
                    "--no-header-files",
                    "--compress",
                    COMPRESSION,
                    "--output",
                    target.toString());
            Files.deleteIfExists(target.resolve("bin").resolve("keytool"));
        } finally {
            Folders.deleted(work);
        }
    }

    /** Turns a jar of JavaFX into a module file with its libraries apart. */
    private static void module(Path jar, Path work) throws IOException {
        String name = jar.getFileName().toString().split("-\\d")[0].replace('-', '.');
        Path classes = work.resolve(name).resolve("classes");
        Path libraries = Files.createDirectories(work.resolve(name).resolve("libraries"));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                boolean isNative = entry.getName().matches("[^/]+\\.(so|dll|dylib)");
                Path file = (isNative ? libraries : classes).resolve(entry.getName());
                Files.createDirectories(file.getParent());
                try (var bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file);
                }
            }
        }
        Files.createDirectories(work.resolve("jmods"));
        run(
                "jmod",
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                libraries.toString(),
                work.resolve("jmods").resolve(name + ".jmod").toString());
    }

    private static void run(String tool, String... arguments) {
        int code =
                ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(
                    tool + " failed: " + String.join(" ", new ArrayList<>(List.of(arguments))));
        }
    }
}
