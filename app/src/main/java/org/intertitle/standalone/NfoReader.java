package org.intertitle.standalone;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads Kodi's {@code .nfo} files: {@code movie}, {@code tvshow}, any number of {@code
 * episodedetails}, and links behind them. It is no XML parser: entities beyond the predefined ones
 * mean nothing, nothing is fetched, and broken markup costs only what it breaks. Linear in the
 * size, of which it reads at most {@link #LIMIT} bytes. Pure and thread-safe.
 */
final class NfoReader {

    /** Bytes beyond this are not looked at. */
    static final int LIMIT = 1 << 20;

    private static final int LONGEST_TEXT = 4_000;
    private static final int DEEPEST = 64;
    private static final Map<String, NfoFacts.Kind> ROOTS =
            Map.of(
                    "movie", NfoFacts.Kind.MOVIE,
                    "tvshow", NfoFacts.Kind.SHOW,
                    "episodedetails", NfoFacts.Kind.EPISODE);

    private final String text;
    private final List<NfoFacts> found = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private @Nullable NfoElement element;
    private String attribute = "";
    private int at;

    private NfoReader(String text) {
        this.text = text;
    }

    /** What the elements of the file tell, in its order; empty where it tells nothing. */
    static List<NfoFacts> read(byte[] bytes) {
        return new NfoReader(decode(bytes)).run();
    }

    private List<NfoFacts> run() {
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int end = open < 0 ? text.length() : open;
            addText(at, end);
            at = end;
            if (open >= 0) {
                markup();
            }
        }
        finish();
        NfoLinks.add(text, found);
        return List.copyOf(found);
    }

    private void addText(int from, int to) {
        if (element != null && value.length() < LONGEST_TEXT) {
            value.append(text, from, Math.min(to, from + LONGEST_TEXT));
        }
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            skipTo("-->");
        } else if (text.startsWith("<![CDATA[", at)) {
            int end = text.indexOf("]]>", at);
            addText(at + 9, end < 0 ? text.length() : end);
            skipTo("]]>");
        } else if (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            skipTo(">");
        } else {
            tag();
        }
    }

    private void skipTo(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }

    private void tag() {
        int end = text.indexOf('>', at);
        if (end < 0) {
            at = text.length();
            return;
        }
        String inside = text.substring(at + 1, Math.min(end, at + 400)).strip();
        at = end + 1;
        if (inside.startsWith("/")) {
            close(inside.substring(1).strip().toLowerCase(Locale.ROOT));
        } else if (!inside.isEmpty()) {
            open(inside);
        }
    }

    private void open(String inside) {
        int space = 0;
        while (space < inside.length() && !Character.isWhitespace(inside.charAt(space))) {
            space++;
        }
        String name = inside.substring(0, space).toLowerCase(Locale.ROOT).replace("/", "");
        NfoFacts.Kind root = ROOTS.get(name);
        if (root != null) {
            finish();
            element = new NfoElement(root);
        } else if (element != null && !inside.endsWith("/") && path.size() < DEEPEST) {
            path.add(name);
            attribute = path.size() == 1 ? type(inside) : "";
        }
        value.setLength(0);
    }

    private void close(String name) {
        if (ROOTS.containsKey(name)) {
            finish();
        } else if (path.contains(name)) {
            if (path.size() == 1 && element != null) {
                element.put(name, attribute, NfoText.plain(value));
            }
            path.subList(path.lastIndexOf(name), path.size()).clear();
        }
        value.setLength(0);
    }

    private void finish() {
        if (element != null) {
            found.add(element.facts());
        }
        element = null;
        path.clear();
    }

    private static String type(String inside) {
        int from = inside.indexOf("type=");
        if (from < 0 || from + 6 >= inside.length()) {
            return "";
        }
        char quote = inside.charAt(from + 5);
        int end = inside.indexOf(quote, from + 6);
        return end < 0 ? "" : inside.substring(from + 6, end).toLowerCase(Locale.ROOT);
    }

    private static String decode(byte[] bytes) {
        int length = Math.min(bytes.length, LIMIT);
        boolean little = length > 1 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe;
        boolean big = length > 1 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        return new String(
                bytes, 0, length, little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
