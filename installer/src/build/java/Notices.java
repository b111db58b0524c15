import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The licences of what is shipped: the list that Maven makes, the texts that the jars carry, and
 * the common texts for those that carry none.
 */
final class Notices {

    private static final Pattern TEXT =
            Pattern.compile(
                    "(META-INF/)?[^/]*(LICEN[CS]E|NOTICE|COPYING|COPYRIGHT)[^/]*",
                    Pattern.CASE_INSENSITIVE);

    private final Path common;
    private final Path list;

    Notices(Path common, Path list) {
        this.common = common;
        this.list = list;
    }

    void collect(Path jars, Path target) throws IOException {
        Files.createDirectories(target);
        Files.copy(list, target.resolve("THIRD-PARTY.txt"), StandardCopyOption.REPLACE_EXISTING);
        Path texts = Files.createDirectories(target.resolve("licences"));
        try (var files = Files.list(common)) {
            for (Path text : files.sorted().toList()) {
                Files.copy(text, texts.resolve(text.getFileName()));
            }
        }
        try (var files = Files.list(jars)) {
            for (Path jar :
                    files.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
                unpack(jar, texts);
            }
        }
    }

    private static void unpack(Path jar, Path texts) throws IOException {
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : texts(zip)) {
                Path folder = Files.createDirectories(texts.resolve(name));
                Path file = folder.resolve(Path.of(entry.getName()).getFileName().toString());
                try (InputStream bytes = zip.getInputStream(entry)) {
                    Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static List<ZipEntry> texts(ZipFile zip) {
        List<ZipEntry> found = new ArrayList<>();
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> TEXT.matcher(entry.getName()).matches())
                .filter(entry -> !entry.getName().toLowerCase(Locale.ROOT).endsWith(".class"))
                .forEach(entry -> found.add(entry));
        return found;
    }
}
