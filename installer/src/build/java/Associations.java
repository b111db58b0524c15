import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of files that the program opens, for {@code jpackage}. */
final class Associations {

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("srt", "application/x-subrip=SubRip subtitles");
        KINDS.put("ass", "text/x-ssa=Advanced SubStation Alpha subtitles");
        KINDS.put("ssa", "text/x-ssa=SubStation Alpha subtitles");
        KINDS.put("vtt", "text/vtt=WebVTT subtitles");
        KINDS.put("sub", "text/x-microdvd=MicroDVD or VobSub subtitles");
        KINDS.put("sup", "application/x-pgs-subtitles=Blu-ray subtitles");
        KINDS.put("idx", "application/x-vobsub=DVD subtitles");
        KINDS.put("mks", "application/x-matroska-subtitles=Matroska subtitles");
    }

    private Associations() {}

    /** Writes a file for each kind. */
    static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            String[] words = kind.getValue().split("=", 2);
            Path file = folder.resolve(kind.getKey() + ".properties");
            Files.writeString(
                    file,
                    "extension=%s\nmime-type=%s\ndescription=%s\n"
                            .formatted(kind.getKey(), words[0], words[1]));
            written.add(file);
        }
        return written;
    }
}
