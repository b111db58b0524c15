import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The cache of classes: the installed program is used once, by commands and through its window
 * without a display, and what it loaded and linked is written as {@code lib/intertitle.aot}.
 */
final class Training {

    private Training() {}

    static void run(Path image) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rehearsal-");
        Path cache = image.resolve("lib/intertitle.aot");
        Path log = folder.resolve("rehearsal.log");
        try {
            ProcessBuilder rehearsal =
                    new ProcessBuilder(
                            image.resolve("bin/intertitle").toString(),
                            "--rehearse",
                            folder.resolve("demo").toString());
            var environment = rehearsal.environment();
            environment.put("INTERTITLE_CACHE", "-XX:AOTCacheOutput=" + cache);
            environment.put("INTERTITLE_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
            rehearsal.redirectErrorStream(true).redirectOutput(log.toFile());
            int code = rehearsal.start().waitFor();
            if (code != 0 || !Files.exists(cache)) {
                throw new IllegalStateException(
                        "the rehearsal failed with " + code + ":\n" + Files.readString(log));
            }
        } finally {
            Folders.deleted(folder);
        }
    }
}
