package org.intertitle.subtitle;

/** Character references of WebVTT and SAMI. */
final class Entities {

    private static final int LONGEST = 10;

    private Entities() {}

    /** Writes what the reference at an ampersand stands for; says where to go on. */
    static int decode(String text, int at, StyledText.Builder out) {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST));
        int meant = end < 0 ? -1 : codePoint(text.substring(at + 1, end));
        if (meant < 0) {
            out.append('&');
            return at + 1;
        }
        for (char c : Character.toChars(meant)) {
            out.append(c);
        }
        return end + 1;
    }

    /** The code point of a name or number, or -1. */
    static int codePoint(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> 0xA0;
            case "lrm" -> 0x200E;
            case "rlm" -> 0x200F;
            default -> numbered(name);
        };
    }

    private static int numbered(String name) {
        if (!name.startsWith("#")) {
            return -1;
        }
        try {
            int point =
                    name.startsWith("#x") || name.startsWith("#X")
                            ? Integer.parseInt(name.substring(2), 16)
                            : Integer.parseInt(name.substring(1));
            boolean character = Character.isValidCodePoint(point) && (point >= ' ' || point == 9);
            return character && (point < 0xD800 || point > 0xDFFF) ? point : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    static String encode(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
