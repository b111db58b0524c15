package org.intertitle.release;

/** A CRC32 in brackets: eight hexadecimal digits that are not a date. */
final class CrcRule implements Rule {

    @Override
    public void apply(Reading reading) {
        for (int i = reading.size() - 1; i > 0; i--) {
            Token token = reading.at(i);
            if (token.bracket() != 0 && reading.free(i) && hex(token.key())) {
                reading.claim(Property.CRC, i, i + 1, NameText.upper(token.key()));
                return;
            }
        }
    }

    private static boolean hex(String key) {
        if (key.length() != 8 || (key.startsWith("19") && Digits.all(key))) {
            return false;
        }
        return key.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}
