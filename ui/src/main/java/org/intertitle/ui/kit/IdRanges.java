package org.intertitle.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

/**
 * Many ids as a short text, {@code 3-17,20}: what was added together mostly has ids in a row. Pure.
 */
public final class IdRanges {
    private static final String RANGE = "\\d{1,18}(-\\d{1,18})?";

    /** More than a range of a sound text can name. */
    private static final long MOST = 150_000;

    private IdRanges() {}

    /** The ids in rising order; empty for none. */
    public static String of(LongStream ids) {
        NavigableSet<Long> rising = new TreeSet<>();
        ids.forEach(rising::add);
        List<String> ranges = new ArrayList<>();
        long first = 0;
        long last = -1;
        for (long id : rising) {
            if (last >= 0 && id != last + 1) {
                ranges.add(range(first, last));
            }
            if (last < 0 || id != last + 1) {
                first = id;
            }
            last = id;
        }
        if (last >= 0) {
            ranges.add(range(first, last));
        }
        return String.join(",", ranges);
    }

    private static String range(long first, long last) {
        return first == last ? Long.toString(first) : first + "-" + last;
    }

    /** The ids of a text; what is no such text is left out. */
    public static LongStream parse(String text) {
        return Arrays.stream(text.split("[, ]"))
                .filter(each -> each.matches(RANGE))
                .flatMapToLong(IdRanges::range);
    }

    private static LongStream range(String text) {
        int dash = text.indexOf('-');
        long first = Long.parseLong(dash < 0 ? text : text.substring(0, dash));
        long last = Long.parseLong(text.substring(dash + 1));
        return LongStream.rangeClosed(first, Math.min(last, first + MOST));
    }
}
