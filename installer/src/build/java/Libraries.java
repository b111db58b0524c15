import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The jars of the program without what only other systems need, and the native libraries of this
 * one beside them.
 */
final class Libraries {

    /** The one jar that is named at the start; its manifest names the others in their order. */
    static final String FIRST = "intertitle.jar";

    /** Of ffmpeg, what reads containers; the programs, filters and devices are not used. */
    private static final Pattern MEDIA =
            Pattern.compile(
                    ".*/(lib)?(jni)?(javacpp|avutil|avcodec|avformat|swresample|va|va-drm|drm)"
                            + "(-\\d+)?[.\\w]*");

    private static final String SQLITE = "org/sqlite/native/";

    private final NativePlatform platform;

    Libraries(NativePlatform platform) {
        this.platform = platform;
    }

    void layOut(List<Path> jars, Path image) throws IOException {
        Path lib = Files.createDirectories(image.resolve("lib"));
        Path natives = Files.createDirectories(image.resolve("native"));
        List<String> names = new ArrayList<>();
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (name.endsWith("-" + platform.bytedeco() + ".jar")) {
                unpack(jar, MEDIA, natives);
            } else if (name.startsWith("sqlite-jdbc-")) {
                unpack(jar, Pattern.compile(SQLITE + platform.sqlite() + "/.*"), natives);
                without(jar, SQLITE, lib.resolve(name));
                names.add(name);
            } else {
                Files.copy(jar, lib.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                names.add(name);
            }
        }
        first(names, lib.resolve(FIRST));
    }

    /** Lays files of a jar into a folder, and makes sure that there are any. */
    private static void unpack(Path jar, Pattern wanted, Path folder) throws IOException {
        int files = 0;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.isDirectory() && wanted.matcher(entry.getName()).matches()) {
                    Path file = folder.resolve(Path.of(entry.getName()).getFileName());
                    try (InputStream bytes = zip.getInputStream(entry)) {
                        Files.copy(bytes, file);
                    }
                    files++;
                }
            }
        }
        if (files == 0) {
            throw new IllegalStateException("no native library in " + jar);
        }
    }

    private static void without(Path jar, String prefix, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(target);
                JarOutputStream out = new JarOutputStream(file)) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.getName().startsWith(prefix)) {
                    put(out, entry.getName(), entry.getTime(), zip.getInputStream(entry));
                }
            }
        }
    }

    private static void put(JarOutputStream out, String name, long time, InputStream bytes)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        try (bytes) {
            bytes.transferTo(out);
        }
        out.closeEntry();
    }

    private static void first(List<String> names, Path target) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", names));
        main.put(Attributes.Name.MAIN_CLASS, Launcher.MAIN);
        try (OutputStream file = Files.newOutputStream(target);
                JarOutputStream out = new JarOutputStream(file)) {
            ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
            entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
            out.putNextEntry(entry);
            manifest.write(out);
            out.closeEntry();
        }
    }
}
