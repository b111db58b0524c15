package org.intertitle.queries;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the filter's terms, in the order in which they are offered. */
public enum FilterKey {
    MISSING("missing:de", Takes.LANGUAGE),
    LANG("lang:en", Takes.LANGUAGE),
    KIND("kind:anime", Takes.CHOICE, "film", "series", "anime"),
    FOLDER("folder:name", Takes.FOLDER),
    QUALITY("quality<60", Takes.NUMBER, "<50", "<60", "<80", ">80"),
    ADDED("added:<7d", Takes.AGE, "<1d", "<7d", "<4w", "<6m", "<1y", ">1y"),
    YEAR("year<1930", Takes.NUMBER, "<1950", "<1980", "<2000", ">2000", ">2020"),
    STATE("state:offline", Takes.CHOICE, "present", "offline", "damaged", "ignored");

    private final String example;
    private final Takes takes;
    private final List<String> choices;

    FilterKey(String example, Takes takes, String... choices) {
        this.example = example;
        this.takes = takes;
        this.choices = List.of(choices);
    }

    /** What stands behind the name. */
    public enum Takes {
        LANGUAGE,
        CHOICE,
        FOLDER,
        NUMBER,
        AGE
    }

    /** The name as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
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
        return choices;
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
