import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Run by the build: lays out what the desktop of Linux finds below {@code /usr/share}: menu entry,
 * icons, kinds of files, AppStream, manual page, completions, licences.
 *
 * <p>Arguments: the sources of the installer, the SVG files of the icon, its PNG files, the image,
 * the list of libraries with their licences, the project, the folder to make, version, date.
 */
final class BuildShare {

    private static final String ID = "org.intertitle.Intertitle";
    private static final List<Integer> ICONS = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    private final Path sources;
    private final Path image;
    private final Path share;
    private final Map<String, String> words;

    private BuildShare(Path sources, Path image, Path share, Map<String, String> words) {
        this.sources = sources;
        this.image = image;
        this.share = share;
        this.words = words;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path share = Path.of(arguments[6]);
        Folders.deleted(share);
        BuildShare build =
                new BuildShare(
                        Path.of(arguments[0]).resolve("linux"),
                        Path.of(arguments[3]),
                        share,
                        Map.of("@version@", arguments[7], "@date@", arguments[8].substring(0, 10)));
        build.desktop();
        build.icons(Path.of(arguments[1]), Path.of(arguments[2]));
        build.completions();
        Path doc = share.resolve("doc/intertitle");
        build.text("copyright", doc.resolve("copyright"));
        Path project = Path.of(arguments[5]);
        Files.copy(project.resolve("LICENSE"), doc.resolve("LICENSE"));
        packed(Files.readString(project.resolve("CHANGELOG.md")), doc.resolve("changelog.gz"));
        new Notices(Path.of(arguments[0]).resolve("licences"), Path.of(arguments[4]))
                .collect(build.image.resolve("lib"), doc);
    }

    private void desktop() throws IOException {
        text(ID + ".desktop", share.resolve("applications").resolve(ID + ".desktop"));
        text(ID + ".metainfo.xml", share.resolve("metainfo").resolve(ID + ".metainfo.xml"));
        text(ID + ".xml", share.resolve("mime/packages").resolve(ID + ".xml"));
        packed(filled("intertitle.1"), share.resolve("man/man1/intertitle.1.gz"));
    }

    private static void packed(String text, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream file = Files.newOutputStream(target);
                OutputStream packed = new BestGzip(file)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream file) throws IOException {
            super(file);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private void icons(Path svg, Path png) throws IOException {
        Path theme = share.resolve("icons/hicolor");
        for (int size : ICONS) {
            copy(
                    png.resolve("intertitle-%d.png".formatted(size)),
                    theme.resolve("%1$dx%1$d/apps/%2$s.png".formatted(size, ID)));
        }
        copy(svg.resolve("intertitle.svg"), theme.resolve("scalable/apps/" + ID + ".svg"));
    }

    /** The program prints them itself. */
    private void completions() throws IOException, InterruptedException {
        completion("bash", "bash-completion/completions/intertitle");
        completion("zsh", "zsh/vendor-completions/_intertitle");
        completion("fish", "fish/vendor_completions.d/intertitle.fish");
    }

    private void completion(String shell, String place) throws IOException, InterruptedException {
        Path file = share.resolve(place);
        Files.createDirectories(file.getParent());
        int code =
                new ProcessBuilder(image.resolve("bin/intertitle").toString(), "completion", shell)
                        .redirectOutput(file.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor();
        if (code != 0 || Files.size(file) == 0) {
            throw new IllegalStateException("no completion for " + shell);
        }
    }

    private void text(String name, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.writeString(target, filled(name));
    }

    private String filled(String name) throws IOException {
        String text = Files.readString(sources.resolve(name));
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return text;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
