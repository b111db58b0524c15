package org.intertitle.ui.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the packages of a Linux are called that bring the libraries of the window. */
record PackageNames(String install, Map<String, String> names) {

    private static final String GTK = "libgtk-3.so.0";
    private static final String PANGO = "libpangoft2-1.0.so.0";
    private static final String TEST = "libXtst.so.6";
    private static final String FONTS = "libfontconfig.so.1";

    /** What JavaFX opens by name when it starts. */
    static final List<String> NEEDED = List.of(GTK, PANGO, TEST, FONTS);

    private static final Map<String, PackageNames> OF_FAMILIES =
            Map.of(
                    "debian",
                    of("sudo apt install", "libgtk-3-0", "libpangoft2-1.0-0", "libxtst6")
                            .with("libfontconfig1"),
                    "fedora",
                    of("sudo dnf install", "gtk3", "pango", "libXtst").with("fontconfig"),
                    "suse",
                    of("sudo zypper install", "libgtk-3-0", "libpango-1_0-0", "libXtst6")
                            .with("libfontconfig1"),
                    "arch",
                    of("sudo pacman -S", "gtk3", "pango", "libxtst").with("fontconfig"));

    private static PackageNames of(String install, String gtk, String pango, String test) {
        return new PackageNames(install, Map.of(GTK, gtk, PANGO, pango, TEST, test));
    }

    private PackageNames with(String fonts) {
        Map<String, String> all = new HashMap<>(names);
        all.put(FONTS, fonts);
        return new PackageNames(install, Map.copyOf(all));
    }

    /** As the system calls itself or its family in this file. */
    static Optional<PackageNames> of(Path release) {
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("ID=") || line.startsWith("ID_LIKE="))
                    .map(line -> line.substring(line.indexOf('=') + 1).replace("\"", ""))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .map(PackageNames::family)
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            // A system that does not say what it is.
            return Optional.empty();
        }
    }

    private static Optional<PackageNames> family(String id) {
        return Optional.ofNullable(
                OF_FAMILIES.get(
                        switch (id) {
                            case "ubuntu", "linuxmint", "raspbian" -> "debian";
                            case "rhel", "centos" -> "fedora";
                            case "opensuse", "sles" -> "suse";
                            default -> id;
                        }));
    }

    String command(List<String> libraries) {
        List<String> packages =
                libraries.stream().map(each -> names.getOrDefault(each, each)).distinct().toList();
        return install + " " + String.join(" ", packages);
    }
}
