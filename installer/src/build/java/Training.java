import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The cache of classes: the program is used once as it will be installed, by commands and through
 * its window, and what it loaded and linked is written. Where the build has a display the window
 * stands on it, and the classes of that display are in the cache too.
 */
final class Training {

    private Training() {}

    /** How the program is started: with further options of the virtual machine, and arguments. */
    interface Start {
        ProcessBuilder with(List<String> options, List<String> arguments);
    }

    static void run(Start program, Path cache) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rehearsal-");
        try {
            String demo = folder.resolve("demo").toString();
            run(program.with(List.of(), List.of("demo", demo)), folder.resolve("demo.log"));
            List<String> options = new ArrayList<>(List.of("-XX:AOTCacheOutput=" + cache));
            if (System.getenv("DISPLAY") == null && DesktopSystem.here() == DesktopSystem.LINUX) {
                options.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
            }
            run(
                    program.with(options, List.of("--rehearse", demo)),
                    folder.resolve("rehearsal.log"));
            if (!Files.exists(cache)) {
                throw new IllegalStateException("the rehearsal wrote no cache");
            }
        } finally {
            Folders.deleted(folder);
        }
    }

    private static void run(ProcessBuilder process, Path log)
            throws IOException, InterruptedException {
        process.redirectErrorStream(true).redirectOutput(log.toFile());
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    "the rehearsal failed with " + code + ":\n" + Files.readString(log));
        }
    }
}
