package org.intertitle.release;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Dates of daily shows: {@code 2024-01-31}, {@code 2024.01.31}, {@code 31.01.2024}. */
final class DateRule implements Rule {

    @Override
    public void apply(Reading reading) {
        if (reading.numbered()) {
            return;
        }
        for (int i = 0; i + 2 < reading.size(); i++) {
            if (adjoin(reading, i) && read(reading, i)) {
                return;
            }
        }
    }

    private static boolean adjoin(Reading reading, int i) {
        String gap = reading.at(i + 1).gap();
        return gap.length() == 1 && gap.equals(reading.at(i + 2).gap()) && reading.free(i);
    }

    private static boolean read(Reading reading, int i) {
        int first = reading.at(i).number();
        int second = reading.at(i + 1).number();
        int third = reading.at(i + 2).number();
        if (first < 0 || second < 0 || third < 0) {
            return false;
        }
        boolean found =
                claim(reading, i, first, second, third)
                        || claim(reading, i, third, second, first)
                        || claim(reading, i, third, first, second);
        return found;
    }

    private static boolean claim(Reading reading, int i, int year, int month, int day) {
        if (!YearRule.plausible(year) || month > 12 || day > 31) {
            return false;
        }
        try {
            LocalDate date = LocalDate.of(year, month, day);
            reading.claim(Property.DATE, i, i + 3, date.toString());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
