package org.intertitle.subtitle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one SAMI text: a paragraph is shown until the next one of its class begins. Not
 * thread-safe; used once.
 */
final class SamiReader {

    private static final long LAST_SHOWN_MS = 4000;
    private static final int LONGEST_TAG = 1024;
    private static final long GREATEST_MS = 1_000_000_000_000L;

    private final String text;
    private final List<Cue> cues = new ArrayList<>();
    private final Map<String, Cue> shown = new HashMap<>();
    private StyledText.Builder paragraph = new StyledText.Builder(TextStyle.PLAIN, 0);
    private String styleClass = "";
    private boolean open;
    private long start = -1;

    SamiReader(String text) {
        this.text = text;
    }

    List<Entry> read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                at = markup(at);
            } else if (c == '&') {
                at = Entities.decode(text, at, paragraph);
            } else {
                paragraph.append(c < ' ' ? ' ' : c);
                at++;
            }
        }
        endParagraph();
        shown.values().forEach(cue -> show(cue, cue.startMs() + LAST_SHOWN_MS));
        cues.sort((a, b) -> Long.compare(a.startMs(), b.startMs()));
        return List.copyOf(cues);
    }

    private int markup(int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 ? text.length() : end + 3;
        }
        int end = text.indexOf('>', at, Math.min(text.length(), at + LONGEST_TAG));
        if (end < 0) {
            paragraph.append('<');
            return at + 1;
        }
        tag(text.substring(at + 1, end));
        return end + 1;
    }

    private void tag(String written) {
        String tag = written.strip().toLowerCase(Locale.ROOT);
        int blank = 0;
        while (blank < tag.length() && tag.charAt(blank) > ' ') {
            blank++;
        }
        switch (tag.substring(0, blank)) {
            case "sync" -> {
                endParagraph();
                start = millis(HtmlMarkup.attribute(tag, "start"));
                styleClass = "";
            }
            case "p" -> {
                endParagraph();
                styleClass = HtmlMarkup.attribute(tag, "class");
                open = true;
            }
            case "/p", "/sync", "/body", "/sami" -> endParagraph();
            case "br", "br/" -> paragraph.append('\n');
            case "i", "/i", "b", "/b", "u", "/u", "s", "/s", "font", "/font" -> keep(tag);
            default -> {}
        }
    }

    /** Tags that the text keeps, as SubRip has them. */
    private void keep(String tag) {
        paragraph.append('<');
        for (int at = 0; at < tag.length(); at++) {
            paragraph.append(tag.charAt(at));
        }
        paragraph.append('>');
    }

    private void endParagraph() {
        String said = tidy(paragraph.build().plain());
        paragraph = new StyledText.Builder(TextStyle.PLAIN, 0);
        if (start < 0 || (!open && said.isEmpty())) {
            return;
        }
        open = false;
        Cue before = shown.remove(styleClass);
        if (before != null) {
            show(before, start);
        }
        if (!said.isEmpty()) {
            CueDetails details = new CueDetails.Sami(styleClass);
            shown.put(styleClass, new Cue(start, start, said, details, CueSource.NEW));
        }
    }

    private void show(Cue cue, long end) {
        cues.add(cue.withTimes(cue.startMs(), end));
    }

    private static String tidy(String said) {
        StringBuilder out = new StringBuilder();
        for (String line : said.replace('\u00A0', ' ').split("\n", -1)) {
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n").append(stripped);
            }
        }
        return out.toString();
    }

    private static long millis(String value) {
        long millis = -1;
        for (int at = 0; at < value.length(); at++) {
            int digit = value.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            millis = Math.min(GREATEST_MS, Math.max(0, millis) * 10 + digit);
        }
        return millis;
    }
}
