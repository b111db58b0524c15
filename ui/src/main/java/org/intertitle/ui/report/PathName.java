package org.intertitle.ui.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A path of any system in one form: the same file has the same, however it is written. */
record PathName(String key) {

    private static final Set<String> EXTENSIONS =
            Set.of(
                    "3gp", "7z", "aot", "ass", "avi", "db", "dll", "dylib", "exe", "flac", "flv",
                    "idx", "iso", "jar", "jpeg", "jpg", "json", "log", "m2ts", "m4v", "mka", "mks",
                    "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "nfo", "ogm", "ogv", "part", "png",
                    "rar", "smi", "so", "srt", "ssa", "sub", "sup", "tmp", "ts", "ttml", "txt",
                    "vob", "vtt", "webm", "webp", "wmv", "zip");
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:jar:)?file:/{0,2}(?=/)");
    private static final Pattern DRIVE = Pattern.compile("^/(?=[a-z]:)");
    private static final Pattern LOOKS =
            Pattern.compile("(?i)^(?:[/\\\\~].*|[a-z]:.*|(?:jar:)?file:.*)$");

    static PathName of(String text) {
        String bare = SCHEME.matcher(text.strip()).replaceFirst("");
        String plain =
                Normalizer.normalize(decoded(bare).replace('\\', '/'), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("/{2,}", "/")
                        .replaceFirst("(?<=.)/$", "");
        return new PathName(DRIVE.matcher(plain).replaceFirst(""));
    }

    /** Whether a value is a path rather than a name: it has a root, or ends as files do. */
    static boolean looks(String text) {
        return LOOKS.matcher(text).matches() || !of(text).extension().isEmpty();
    }

    /** With its dot; empty where it is none that many files have. */
    String extension() {
        int dot = key.lastIndexOf('.');
        return dot >= 0 && EXTENSIONS.contains(key.substring(dot + 1)) ? key.substring(dot) : "";
    }

    /** Empty where the path is a name alone. */
    String folder() {
        int slash = key.lastIndexOf('/');
        return slash < 0 ? "" : key.substring(0, Math.max(1, slash));
    }

    /** What is left below a folder; empty where it lies elsewhere, or leads out of it. */
    String below(PathName folder) {
        boolean inside = key.startsWith(folder.key + "/") && !(key + "/").contains("/../");
        return inside && !folder.key.isEmpty() ? key.substring(folder.key.length() + 1) : "";
    }

    /** Percent signs that encode nothing stay. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (bytes[i] == '%' && low >= 0) {
                out.write(high * 16 + low);
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
