package org.intertitle.updates;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A semantic version (https://semver.org/spec/v2.0.0.html), ordered by its precedence: {@code
 * 1.0.0-rc.1} comes before {@code 1.0.0}. What stands behind a {@code +} is no part of it.
 */
public record Version(List<BigInteger> numbers, List<String> preRelease)
        implements Comparable<Version> {

    private static final int LONGEST = 100;
    private static final String NUMBER = "(0|[1-9]\\d*)";
    private static final String WORDS = "[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*";
    private static final Pattern FORM =
            Pattern.compile(
                    NUMBER
                            + "\\."
                            + NUMBER
                            + "\\."
                            + NUMBER
                            + "(?:-("
                            + WORDS
                            + "))?(?:\\+"
                            + WORDS
                            + ")?");
    private static final Pattern NUMERIC = Pattern.compile("\\d+");
    private static final Pattern PADDED = Pattern.compile("0\\d+");

    public Version {
        numbers = List.copyOf(numbers);
        preRelease = List.copyOf(preRelease);
    }

    /** The version that this text says; empty where it says none. */
    public static Optional<Version> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        String words = parts.group(4);
        List<String> preRelease = words == null ? List.of() : List.of(words.split("\\.", -1));
        return preRelease.stream().anyMatch(word -> PADDED.matcher(word).matches())
                ? Optional.empty()
                : Optional.of(
                        new Version(
                                List.of(
                                        new BigInteger(parts.group(1)),
                                        new BigInteger(parts.group(2)),
                                        new BigInteger(parts.group(3))),
                                preRelease));
    }

    @Override
    public int compareTo(Version other) {
        int byNumbers = compare(numbers, other.numbers, Comparator.naturalOrder());
        if (byNumbers != 0) {
            return byNumbers;
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        return compare(preRelease, other.preRelease, Version::compareWords);
    }

    private static <T> int compare(List<T> one, List<T> other, Comparator<T> by) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = by.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareWords(String one, String other) {
        boolean number = NUMERIC.matcher(one).matches();
        if (number != NUMERIC.matcher(other).matches()) {
            return number ? -1 : 1;
        }
        return number ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    @Override
    public String toString() {
        String release = String.join(".", numbers.stream().map(BigInteger::toString).toList());
        return preRelease.isEmpty() ? release : release + "-" + String.join(".", preRelease);
    }
}
