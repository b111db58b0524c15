package org.intertitle.ui.report;

/** The marks around what the program speaks of, in a log. */
public final class Marks {

    static final char OPEN = '“';
    static final char CLOSE = '”';

    private Marks() {}

    /** A value between marks, on one line; marks in it become plain ones. */
    public static String around(String value) {
        StringBuilder plain = new StringBuilder().append(OPEN);
        value.codePoints().forEach(each -> plain.append(plain(each)));
        return plain.append(CLOSE).toString();
    }

    private static String plain(int each) {
        return switch (each) {
            case OPEN, CLOSE -> "\"";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> {
                boolean shown = !Character.isISOControl(each) && each != 0x2028 && each != 0x2029;
                yield shown ? Character.toString(each) : "\\u%04x".formatted(each);
            }
        };
    }
}
