package org.intertitle.subtitle;

/**
 * The lines of a text by position, without copies; LF, CRLF and a lone CR end a line. Four bytes a
 * line.
 */
final class Lines {

    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        this.starts = new int[count(text) + 1];
        int line = 0;
        for (int at = 0; at < text.length(); at = nextLine(text, at)) {
            starts[line++] = at;
        }
        starts[line] = text.length();
    }

    int count() {
        return starts.length - 1;
    }

    String text() {
        return text;
    }

    int start(int line) {
        return starts[line];
    }

    /** Where the content of the line ends, before its terminator. */
    int end(int line) {
        int start = starts[line];
        int end = starts[line + 1];
        if (end > start && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > start && text.charAt(end - 1) == '\r') {
            end--;
        }
        return end;
    }

    boolean blank(int line) {
        int end = end(line);
        for (int at = starts[line]; at < end; at++) {
            if (text.charAt(at) > ' ') {
                return false;
            }
        }
        return true;
    }

    String line(int line) {
        return text.substring(starts[line], end(line));
    }

    /** The content of the lines {@code from} to before {@code to}, parted by {@code \n}. */
    String joined(int from, int to) {
        if (from >= to) {
            return "";
        }
        String part = text.substring(starts[from], end(to - 1));
        return part.indexOf('\r') < 0 ? part : part.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int count(String text) {
        int count = 0;
        for (int at = 0; at < text.length(); at = nextLine(text, at)) {
            count++;
        }
        return count;
    }

    private static int nextLine(String text, int from) {
        int length = text.length();
        for (int at = from; at < length; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c == '\r') {
                return at + 1 < length && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
        }
        return length;
    }
}
