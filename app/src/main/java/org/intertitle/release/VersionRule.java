package org.intertitle.release;

/** {@code v2}: a release that replaces an earlier one. */
final class VersionRule implements Rule {

    @Override
    public void apply(Reading reading) {
        int anchor = reading.firstAnchor();
        for (int i = 1; i < reading.size(); i++) {
            String key = reading.at(i).key();
            boolean version = key.length() == 2 && key.charAt(0) == 'v' && Digits.is(key.charAt(1));
            if (version && reading.free(i) && (i > anchor || reading.at(i).bracket() != 0)) {
                reading.claim(Property.VERSION, i, i + 1, key.substring(1));
            }
        }
    }
}
