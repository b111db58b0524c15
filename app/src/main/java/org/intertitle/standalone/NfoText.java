package org.intertitle.standalone;

/** Text of an element with the predefined and numeric entities resolved; others stay as written. */
final class NfoText {

    private NfoText() {}

    static String plain(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int end = c == '&' ? semicolon(raw, i) : -1;
            int sign = end < 0 ? -1 : sign(raw.subSequence(i + 1, end).toString());
            if (sign < 0) {
                out.append(c);
                i++;
            } else {
                out.appendCodePoint(sign);
                i = end + 1;
            }
        }
        return out.toString().strip();
    }

    private static int semicolon(CharSequence raw, int from) {
        for (int i = from + 1; i < raw.length() && i < from + 10; i++) {
            if (raw.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static int sign(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#") ? numeric(name.substring(1)) : -1;
        };
    }

    private static int numeric(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            int sign = hex ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
            return Character.isValidCodePoint(sign) && sign >= ' ' ? sign : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
