package org.intertitle.release;

import java.util.Locale;

/** Character by character changes that keep every place in a name where it was. */
final class NameText {

    private NameText() {}

    /** Full-width digits and letters as ASCII, other forms untouched; same length. */
    static String narrow(String name) {
        StringBuilder out = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean wide =
                    (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
            if (wide) {
                out = out == null ? new StringBuilder(name) : out;
                out.setCharAt(i, (char) (c - 0xfee0));
            }
        }
        return out == null ? name : out.toString();
    }

    static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Lower case of the same length, whatever the letters. */
    static String lower(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            out.append(Character.toLowerCase(text.charAt(i)));
        }
        return out.toString();
    }
}
