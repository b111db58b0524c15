package org.intertitle.release;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts what the rules found together. */
final class Assembly {

    private Assembly() {}

    static ReleaseName of(Reading reading) {
        ReleaseName.Type type =
                reading.numbered() ? ReleaseName.Type.EPISODE : ReleaseName.Type.MOVIE;
        String date = first(reading, Property.DATE);
        return new ReleaseName(
                type,
                first(reading, Property.TITLE),
                first(reading, Property.LONG_TITLE),
                number(reading, Property.YEAR),
                yearInTitle(reading),
                number(reading, Property.SEASON),
                numbers(reading, Property.EPISODE),
                numbers(reading, Property.ABSOLUTE),
                date == null ? null : LocalDate.parse(date),
                first(reading, Property.EPISODE_TITLE),
                number(reading, Property.PART),
                first(reading, Property.GROUP),
                first(reading, Property.SCREEN_SIZE),
                first(reading, Property.SOURCE),
                first(reading, Property.VIDEO_CODEC),
                List.copyOf(reading.values(Property.AUDIO_CODEC)),
                first(reading, Property.CHANNELS),
                first(reading, Property.SERVICE),
                first(reading, Property.EDITION),
                languages(reading, Property.LANGUAGE),
                languages(reading, Property.SUBTITLE_LANGUAGE),
                properCount(reading),
                number(reading, Property.VERSION),
                first(reading, Property.CRC),
                others(reading),
                ids(reading));
    }

    private static @Nullable String first(Reading reading, Property property) {
        List<String> values = reading.values(property);
        return values.isEmpty() ? null : values.getFirst();
    }

    private static boolean yearInTitle(Reading reading) {
        for (int i = 0; i < reading.size(); i++) {
            Property claim = reading.claimOf(i);
            if (claim == Property.YEAR) {
                return true;
            }
            if (claim != null && claim.numbers()) {
                return false;
            }
        }
        return false;
    }

    private static @Nullable Integer number(Reading reading, Property property) {
        String value = first(reading, property);
        return value == null ? null : Integer.valueOf(value);
    }

    private static List<Integer> numbers(Reading reading, Property property) {
        return reading.values(property).stream().map(Integer::valueOf).toList();
    }

    private static List<Language> languages(Reading reading, Property property) {
        return reading.values(property).stream().map(Language::new).toList();
    }

    private static @Nullable Integer properCount(Reading reading) {
        List<String> counts = reading.values(Property.PROPER);
        return counts.isEmpty() ? null : counts.stream().mapToInt(Integer::parseInt).sum();
    }

    private static List<String> others(Reading reading) {
        if (reading.has(Property.PROPER)) {
            reading.add(Property.OTHER, "Proper");
        }
        return List.copyOf(reading.values(Property.OTHER));
    }

    private static Map<String, String> ids(Reading reading) {
        Map<String, String> ids = new TreeMap<>();
        for (String id : reading.values(Property.ID)) {
            int equals = id.indexOf('=');
            ids.putIfAbsent(id.substring(0, equals), id.substring(equals + 1));
        }
        return Map.copyOf(ids);
    }
}
