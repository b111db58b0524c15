import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What {@code jpackage} wants and makes on each system. */
enum DesktopSystem {
    /** An MSI for one user, without administrator's rights; WiX 3 or newer must be there. */
    WINDOWS("%s", "app", "runtime/bin/java.exe") {
        @Override
        Path icon(Path pictures, Path folder) throws IOException {
            return IconFiles.ico(pictures, folder.resolve("intertitle.ico"));
        }

        /** The window has no console; the command line needs one. */
        @Override
        List<String> launchers(Path folder) throws IOException {
            Path console = folder.resolve("console.properties");
            Files.writeString(console, "win-console=true\nwin-menu=false\nwin-shortcut=false\n");
            return List.of("--add-launcher", "intertitle-cli=" + console);
        }

        @Override
        List<String> installer() {
            return List.of(
                    "--type",
                    "msi",
                    "--win-menu",
                    "--win-menu-group",
                    "Intertitle",
                    "--win-shortcut-prompt",
                    "--win-per-user-install",
                    "--win-dir-chooser",
                    // The same for ever: a newer version takes the place of the older one by it.
                    "--win-upgrade-uuid",
                    "6b0a9c1e-5a43-4d0a-9a9b-0d6f5b3e7c21");
        }
    },
    /** A disk image from which the application is dragged to the programs. */
    MAC("%s.app", "Contents/app", "Contents/runtime/Contents/Home/bin/java") {
        @Override
        Path icon(Path pictures, Path folder) throws IOException {
            return IconFiles.icns(pictures, folder.resolve("intertitle.icns"));
        }

        @Override
        List<String> launchers(Path folder) {
            return List.of("--mac-package-identifier", "org.intertitle.Intertitle");
        }

        @Override
        List<String> installer() {
            return List.of("--type", "dmg", "--mac-package-name", "Intertitle");
        }
    },
    /** The packages of Linux are made otherwise; the application alone shows that this works. */
    LINUX("%s", "lib/app", "lib/runtime/bin/java") {
        @Override
        Path icon(Path pictures, Path folder) throws IOException {
            // Also made here, so that a mistake in them is found on every system.
            IconFiles.ico(pictures, folder.resolve("intertitle.ico"));
            IconFiles.icns(pictures, folder.resolve("intertitle.icns"));
            return pictures.resolve("intertitle-512.png");
        }

        @Override
        List<String> launchers(Path folder) {
            return List.of();
        }

        @Override
        List<String> installer() {
            return List.of();
        }
    };

    private final String bundle;
    private final String applicationFolder;
    private final String java;

    DesktopSystem(String bundle, String applicationFolder, String java) {
        this.bundle = bundle;
        this.applicationFolder = applicationFolder;
        this.java = java;
    }

    static DesktopSystem here() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return WINDOWS;
        }
        return name.contains("mac") ? MAC : LINUX;
    }

    /** The icon in the form that the system takes. */
    abstract Path icon(Path pictures, Path folder) throws IOException;

    /** Options that only this system has for the application. */
    abstract List<String> launchers(Path folder) throws IOException;

    /** Options of its installer; empty where another tool makes it. */
    abstract List<String> installer();

    String bundle(String name) {
        return bundle.formatted(name);
    }

    String applicationFolder() {
        return applicationFolder;
    }

    String java() {
        return java;
    }
}
