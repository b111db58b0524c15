package org.intertitle.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How values of a setting are written and read as text, and which are allowed. Immutable and
 * thread-safe; {@link #read} takes back what {@link #write} gave.
 */
public interface SettingType<T> {

    /** The code of the type for programs: {@code boolean}, {@code integer}, {@code choice} … */
    String name();

    /** The value that this text says, empty where it says none that is allowed. */
    Optional<T> read(String text);

    String write(T value);

    /** What is allowed, in English, for a message. */
    String allowed();

    /** All allowed texts where they can be counted, else none. */
    default List<String> choices() {
        return List.of();
    }

    static SettingType<Boolean> bool() {
        return new BooleanType();
    }

    /** Whole numbers, both bounds included. */
    static SettingType<Integer> integer(int least, int most) {
        return new IntegerType(least, most);
    }

    /** The constants of an enum, written in lower case. */
    static <E extends Enum<E>> SettingType<E> choice(Class<E> type) {
        return new ChoiceType<>(type);
    }

    /** Text of one line with at most so many characters. */
    static SettingType<String> text(int longest) {
        return new TextType(longest);
    }

    /** Written like {@code 90s}, {@code 15m}, {@code 12h}, {@code 30d}; both bounds included. */
    static SettingType<Duration> duration(Duration least, Duration most) {
        return new DurationType(least, most);
    }

    /** Texts parted by commas; a comma or backslash in a text follows a backslash. */
    static SettingType<List<String>> texts(int most) {
        return new TextListType(most);
    }

    /** An absolute path, or nothing. */
    static SettingType<ChosenPath> path() {
        return new PathType();
    }
}
