package org.intertitle.ui.kit;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Writes sizes, spans of time and moments the way a person reads them. Thread-safe. */
public final class Formats {
    private static final long KILO = 1000;

    private final Messages messages;
    private final Clock clock;

    public Formats(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Bytes in decimal units: {@code 48 kB}, {@code 12.4 MB}, {@code 6.8 GB}. */
    public String bytes(long bytes) {
        if (bytes < KILO) {
            return messages.text("unit.bytes", bytes);
        }
        if (bytes < KILO * KILO) {
            return messages.text("unit.kb", Math.max(1, Math.round(bytes / (double) KILO)));
        }
        double mega = bytes / (double) (KILO * KILO);
        return mega < KILO
                ? messages.text("unit.mb", decimal(mega))
                : messages.text("unit.gb", decimal(mega / KILO));
    }

    private String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
        format.setMaximumFractionDigits(value < 100 ? 1 : 0);
        return format.format(value);
    }

    /** How long something takes, roughly: {@code 2 s}, {@code 4 min}, {@code 1 h 5 min}. */
    public String span(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 90) {
            return messages.text("unit.seconds", whole);
        }
        long minutes = Math.round(whole / 60.0);
        return minutes < 90
                ? messages.text("unit.minutes", minutes)
                : messages.text("unit.hours", minutes / 60, minutes % 60);
    }

    /** The length of a video from milliseconds. */
    public String length(long ms) {
        return span(ms / 1000.0);
    }

    /** The place of a cue: {@code 0:41.200}. */
    public String cueTime(long ms) {
        if (ms < 0) {
            return "\u2212" + cueTime(ms == Long.MIN_VALUE ? Long.MAX_VALUE : -ms);
        }
        long seconds = ms / 1000;
        return seconds >= 3600
                ? "%d:%02d:%02d.%03d"
                        .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, ms % 1000)
                : "%d:%02d.%03d".formatted(seconds / 60, seconds % 60, ms % 1000);
    }

    /** The hour and minute of a moment here. */
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", messages.locale())
                .format(moment.atZone(clock.getZone()));
    }

    /** A day as lists show it: today, a weekday of the last six days, or day and month. */
    public String day(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return messages.text("day.today");
        }
        if (day.isBefore(today) && day.isAfter(today.minusDays(6))) {
            return DateTimeFormatter.ofPattern("EEE", messages.locale()).format(day);
        }
        String pattern = day.getYear() == today.getYear() ? "day.short" : "day.short.year";
        return DateTimeFormatter.ofPattern(messages.text(pattern), messages.locale()).format(day);
    }

    /** A day as headings show it: Today, Yesterday, or weekday with date. */
    public String heading(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return messages.text("day.heading.today");
        }
        if (day.equals(today.minusDays(1))) {
            return messages.text("day.heading.yesterday");
        }
        return DateTimeFormatter.ofPattern(messages.text("day.heading"), messages.locale())
                .format(day);
    }

    /** A moment in few words: the hour of today, otherwise the day too. */
    public String moment(Instant moment) {
        boolean today = LocalDate.ofInstant(moment, clock.getZone()).equals(LocalDate.now(clock));
        return today ? time(moment) : messages.text("day.moment", day(moment), time(moment));
    }

    /** When the day began that is so many days ago, here. */
    public Instant startOfDay(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo).atStartOfDay(clock.getZone()).toInstant();
    }

    /** The present moment. */
    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
