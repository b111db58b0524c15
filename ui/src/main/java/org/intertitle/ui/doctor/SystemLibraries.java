package org.intertitle.ui.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The libraries of a Linux desktop that the window is drawn with, looked for where the system keeps
 * its libraries: without starting anything.
 */
record SystemLibraries(List<Path> folders, Optional<PackageNames> packages) {

    /** Where this is not found, libraries lie elsewhere, and nothing can be said. */
    private static final String EVERYWHERE = "libc.so.6";

    private static final Path ROOT = Path.of("/");

    /** None to look for, and so nothing to miss, on a system that brings its own. */
    static SystemLibraries here() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")
                ? new SystemLibraries(usual(ROOT), PackageNames.of(ROOT.resolve("etc/os-release")))
                : new SystemLibraries(List.of(), Optional.empty());
    }

    private static List<Path> usual(Path root) {
        List<Path> folders = new ArrayList<>();
        for (String name : List.of("usr/lib64", "usr/lib", "lib64", "lib", "usr/local/lib")) {
            Path folder = root.resolve(name);
            folders.add(folder);
            folders.addAll(below(folder));
        }
        return folders;
    }

    /** Debian keeps the libraries of each architecture in a folder of their own. */
    private static List<Path> below(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(each -> each.getFileName().toString().contains("-linux-")).toList();
        } catch (IOException e) {
            // Not every system has each of these folders.
            return List.of();
        }
    }

    /** Whether it can be told what is there. */
    boolean known() {
        return has(EVERYWHERE);
    }

    List<String> missing() {
        return known()
                ? PackageNames.NEEDED.stream().filter(name -> !has(name)).toList()
                : List.of();
    }

    /** The command that installs what is missing; empty where this system is not known. */
    Optional<String> installing(List<String> missing) {
        return packages.map(names -> names.command(missing));
    }

    private boolean has(String library) {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(library)));
    }
}
