package org.intertitle.release;

import java.util.Set;

/** The country that tells two works of one name apart: {@code Shameless (US)}. */
final class CountryRule implements Rule {

    private static final Set<String> COUNTRIES = Set.of("US", "UK", "AU", "NZ", "CA", "USA");

    @Override
    public void apply(Reading reading) {
        int anchor = reading.firstAnchor();
        for (int i = 1; i < reading.size() && i <= anchor; i++) {
            boolean alone = reading.opensBracket(i) && reading.bracketEnd(i) == i + 1;
            boolean country = reading.free(i) && COUNTRIES.contains(reading.at(i).text());
            if (country && (alone || (i + 1 == anchor && anchor < reading.size()))) {
                reading.claim(Property.COUNTRY, i, i + 1, reading.at(i).text());
                return;
            }
        }
    }
}
