import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;

/**
 * Run by the build on Windows and macOS: the application as {@code jpackage} lays it out, with the
 * cache of classes inside, and the installer of that system. Elsewhere only the application, so
 * that the build can be tried.
 *
 * <p>Arguments: the build folder of {@code ui}, the name of its jar, the sources of the installer,
 * the PNG files of the icon, the folder to build in, the version, the list of libraries with their
 * licences.
 */
final class BuildApp {

    private static final String NAME = "Intertitle";

    private final Path sources;
    private final Path work;
    private final Path jpackageInput;
    private final Path runtime;
    private final String version;
    private final DesktopSystem system = DesktopSystem.here();

    private BuildApp(Path sources, Path work, String version) {
        this.sources = sources;
        this.work = work;
        this.version = version.replaceFirst("-.*", "");
        jpackageInput = work.resolve("input");
        runtime = work.resolve("runtime");
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path built = Path.of(arguments[0]);
        Path work = Path.of(arguments[4]);
        Folders.deleted(work);
        Files.createDirectories(work);
        BuildApp build = new BuildApp(Path.of(arguments[2]), work, arguments[5]);
        Jars jars = Jars.in(built.resolve(arguments[1]), built.resolve("lib"));
        RuntimeImage.link(jars.modules(), build.runtime);
        build.layOut(jars);
        Path icon = build.system.icon(Path.of(arguments[3]), work);
        build.application(icon);
        build.train();
        build.licences(Path.of(arguments[6]));
        build.installer();
    }

    /** jpackage takes one folder: the jars, and the native libraries in a folder of it. */
    private void layOut(Jars jars) throws IOException {
        Path laid = work.resolve("laid-out");
        new Libraries(NativePlatform.here()).layOut(jars.program(), laid);
        Files.move(laid.resolve("lib"), jpackageInput);
        Files.move(laid.resolve("native"), jpackageInput.resolve("native"));
    }

    private void application(Path icon) throws IOException {
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                NAME,
                                "--description",
                                "Keeps films, series and anime supplied with subtitles",
                                "--copyright",
                                "Apache-2.0",
                                "--input",
                                jpackageInput.toString(),
                                "--main-jar",
                                Libraries.FIRST,
                                "--main-class",
                                Launcher.MAIN,
                                "--runtime-image",
                                runtime.toString(),
                                "--icon",
                                icon.toString(),
                                "--dest",
                                work.toString()));
        for (String option : options("$APPDIR")) {
            line.addAll(List.of("--java-options", option));
        }
        line.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/intertitle.aot"));
        line.addAll(system.launchers(work));
        jpackage(line);
    }

    private List<String> options(String folder) throws IOException {
        List<String> all = new ArrayList<>(Options.in(sources.resolve("jvm.options")));
        all.add("-Dintertitle.home=" + folder);
        all.add("-Dintertitle.cache=" + folder + "/intertitle.aot");
        all.add("-Djava.library.path=" + folder + "/native");
        all.add("-Dorg.sqlite.lib.path=" + folder + "/native");
        return all;
    }

    private void train() throws IOException, InterruptedException {
        Path root = work.resolve(system.bundle(NAME));
        Path folder = root.resolve(system.applicationFolder());
        String java = root.resolve(system.java()).toString();
        List<String> options = options(folder.toString());
        String jar = folder.resolve(Libraries.FIRST).toString();
        Training.run(
                (more, words) -> {
                    List<String> line = new ArrayList<>(List.of(java));
                    line.addAll(options);
                    line.addAll(more);
                    line.addAll(List.of("-cp", jar, Launcher.MAIN));
                    line.addAll(words);
                    return new ProcessBuilder(line);
                },
                folder.resolve("intertitle.aot"));
    }

    private void licences(Path list) throws IOException {
        Path folder = work.resolve(system.bundle(NAME)).resolve(system.applicationFolder());
        Path doc = Files.createDirectories(folder.resolve("doc"));
        Files.copy(licence(), doc.resolve("LICENSE"));
        new Notices(sources.resolve("licences"), list).collect(folder, doc);
    }

    private Path licence() {
        return sources.resolve("../../LICENSE").normalize();
    }

    private void installer() throws IOException {
        List<String> own = system.installer();
        if (own.isEmpty()) {
            return;
        }
        List<String> line =
                new ArrayList<>(
                        List.of(
                                "--app-image",
                                work.resolve(system.bundle(NAME)).toString(),
                                "--name",
                                NAME,
                                "--app-version",
                                version,
                                "--vendor",
                                NAME,
                                "--license-file",
                                licence().toString(),
                                "--dest",
                                work.getParent().toString()));
        line.addAll(own);
        for (Path association : Associations.write(work.resolve("associations"))) {
            line.addAll(List.of("--file-associations", association.toString()));
        }
        jpackage(line);
    }

    private static void jpackage(List<String> line) {
        int code =
                ToolProvider.findFirst("jpackage")
                        .orElseThrow()
                        .run(System.out, System.err, line.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "jpackage failed: %s", String.join(" ", line)));
        }
    }
}
