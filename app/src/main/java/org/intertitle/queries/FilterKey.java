package org.intertitle.queries;

import org.intertitle.wanted.ReasonCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the filter's terms, in the order in which they are offered. */
public enum FilterKey {
    MISSING("missing:de", Takes.LANGUAGE),
    CAN("can:adopt", Takes.CHOICE, "adopt", "extract", "convert"),
    LANG("lang:en", Takes.LANGUAGE),
    PRESENT("present:de", Takes.LANGUAGE),
    EMBEDDED("embedded:de", Takes.LANGUAGE),
    POOR("poor:de", Takes.LANGUAGE),
    KIND("kind:anime", Takes.CHOICE, "film", "series", "anime"),
    FOLDER("folder:name", Takes.FOLDER),
    PROFILE("profile:name", Takes.PROFILE),
    QUALITY("quality<60", Takes.NUMBER, "<50", "<60", "<80", ">80"),
    ADDED("added:<7d", Takes.AGE, "<1d", "<7d", "<4w", "<6m", "<1y", ">1y"),
    YEAR("year<1930", Takes.NUMBER, "<1950", "<1980", "<2000", ">2000", ">2020"),
    FORMAT("format:srt", Takes.WORD, "srt", "ass", "vtt", "mov_text", "pgs", "vobsub", "dvb"),
    GROUP("group:name", Takes.WORD),
    STATE("state:offline", Takes.CHOICE, "present", "offline", "damaged", "ignored"),
    REASON("reason:misnamed", Takes.CHOICE, reasons()),
    NOT("not:missing:de", Takes.TERM);

    private final String example;
    private final Takes takes;
    private final String choices;

    FilterKey(String example, Takes takes, String... choices) {
        this.example = example;
        this.takes = takes;
        this.choices = String.join(" ", choices);
    }

    /** What stands behind the name. */
    public enum Takes {
        LANGUAGE,
        CHOICE,
        FOLDER,
        PROFILE,
        WORD,
        NUMBER,
        AGE,
        TERM
    }

    private static String[] reasons() {
        return Arrays.stream(ReasonCode.values()).map(FilterKey::lower).toArray(String[]::new);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The name as it is typed. */
    public String word() {
        return lower(this);
    }

    /** One term of this name, as it is typed. */
    public String example() {
        return example;
    }

    public Takes takes() {
        return takes;
    }

    /**
     * The values that are allowed ({@link Takes#CHOICE}), or some that are often wanted, with their
     * sign; empty where they depend on what there is.
     */
    public List<String> choices() {
        return choices.isEmpty() ? List.of() : List.of(choices.split(" "));
    }

    /** The name with the sign that usually follows: {@code missing:}, {@code quality<}. */
    public String opening() {
        return example.substring(0, word().length() + 1);
    }

    /** The name that is typed so, in any case. */
    public static Optional<FilterKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equalsIgnoreCase(word)).findFirst();
    }

    /** One example of each, for whoever typed a name that there is not. */
    static String examples() {
        return Arrays.stream(values()).map(FilterKey::example).collect(Collectors.joining(", "));
    }
}
