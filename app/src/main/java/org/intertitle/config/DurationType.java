package org.intertitle.config;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

record DurationType(Duration least, Duration most) implements SettingType<Duration> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h|d)");

    @Override
    public String name() {
        return "duration";
    }

    @Override
    public Optional<Duration> read(String text) {
        Matcher matcher = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration value = Duration.of(Long.parseLong(matcher.group(1)), unit(matcher.group(2)));
        boolean fits = value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        return fits ? Optional.of(value) : Optional.empty();
    }

    @Override
    public String write(Duration value) {
        long millis = value.toMillis();
        for (String name : new String[] {"d", "h", "m", "s"}) {
            long unit = unit(name).getDuration().toMillis();
            if (millis != 0 && millis % unit == 0) {
                return millis / unit + name;
            }
        }
        return millis == 0 ? "0s" : millis + "ms";
    }

    @Override
    public String allowed() {
        return "a time like 90s, 15m, 12h or 30d from " + write(least) + " to " + write(most);
    }

    private static ChronoUnit unit(String name) {
        return switch (name) {
            case "ms" -> ChronoUnit.MILLIS;
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        };
    }
}
