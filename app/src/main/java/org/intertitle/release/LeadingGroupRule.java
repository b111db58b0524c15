package org.intertitle.release;

/**
 * The bracket that begins a fansub's name: {@code [Group] Title - 12}; a website there is noise.
 */
final class LeadingGroupRule implements Rule {

    @Override
    public void apply(Reading reading) {
        if (reading.size() == 0 || reading.at(0).bracket() == 0 || !reading.free(0)) {
            return;
        }
        int end = reading.bracketEnd(0);
        if ("[【".indexOf(reading.opening(0)) < 0
                || end >= reading.size()
                || claimed(reading, end)) {
            return;
        }
        String text = reading.name().substring(reading.at(0).start(), reading.at(end - 1).end());
        if (reading.at(0).key().equals("www") || reading.at(end - 1).key().equals("com")) {
            reading.claim(Property.IGNORED, 0, end);
        } else {
            reading.claim(Property.GROUP, 0, end, text.strip());
        }
    }

    private static boolean claimed(Reading reading, int end) {
        for (int i = 0; i < end; i++) {
            if (!reading.free(i)) {
                return true;
            }
        }
        return false;
    }
}
