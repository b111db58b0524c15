package org.intertitle.subtitle;

/** How many sequences of several bytes are valid UTF-8, and how many bytes are not. */
record Utf8Check(int valid, int invalid) {

    static Utf8Check of(byte[] bytes) {
        int valid = 0;
        int invalid = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequence(bytes, at);
            valid += length > 1 ? 1 : 0;
            invalid += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return new Utf8Check(valid, invalid);
    }

    /** UTF-8 with some damage rather than another charset. */
    boolean mostlyValid() {
        return valid >= 3 && valid > invalid * 4;
    }

    /** The length of the valid sequence here, or 0 (RFC 3629, without the finest exclusions). */
    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
        boolean beyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
        return overlong || beyond ? 0 : length;
    }
}
