package org.intertitle.ui.report;

import org.intertitle.kernel.DataFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who runs the program and where: the user, the machine, the folders that are known. */
record Whereabouts(String user, String host, String home, String data, String java) {

    /** Names that say nothing of anybody. */
    private static final Set<String> ANYBODY =
            Set.of(
                    "root",
                    "user",
                    "java",
                    "localhost",
                    "linux",
                    "debian",
                    "ubuntu",
                    "fedora",
                    "vm",
                    "pc",
                    "desktop",
                    "laptop");

    static Whereabouts here(Optional<DataFolder> data) {
        return new Whereabouts(
                System.getProperty("user.name", ""),
                hostName(),
                System.getProperty("user.home", ""),
                data.map(folder -> folder.root().toString()).orElse(""),
                System.getProperty("java.home", ""));
    }

    /** What the system calls itself; no server is asked. */
    private static String hostName() {
        return Stream.of("HOSTNAME", "COMPUTERNAME")
                .flatMap(name -> Optional.ofNullable(System.getenv(name)).stream())
                .findFirst()
                .orElseGet(Whereabouts::linuxName);
    }

    private static String linuxName() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
        } catch (IOException e) {
            // No Linux, and nothing that could be told.
            return "";
        }
    }

    /** The words that give somebody away wherever they stand. */
    List<String> words() {
        String folder = home.replace('\\', '/');
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        String machine = host.contains(".") ? host.substring(0, host.indexOf('.')) : host;
        return Stream.of(user, host, machine, last)
                .filter(word -> !word.isBlank() && !ANYBODY.contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }
}
