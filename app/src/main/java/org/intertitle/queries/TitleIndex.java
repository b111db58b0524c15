package org.intertitle.queries;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * The names of all titles, packed to be searched at every key press: all that fit are ranked. Takes
 * about 70 bytes for each title. Immutable and thread-safe; {@link Builder} makes one.
 */
public final class TitleIndex {

    /** Without titles. */
    public static final TitleIndex EMPTY = new Builder().build();

    private static final short NO_YEAR = Short.MIN_VALUE;
    private static final int LONGEST = 0xFFFF;

    /** Of each title the folded name, then the name itself. */
    private final byte[] text;

    private final int[] ends;
    private final int[] splits;
    private final long[] ids;
    private final short[] years;
    private final BitSet series;

    private TitleIndex(Builder from) {
        text = Arrays.copyOf(from.text, from.length);
        ends = Arrays.copyOf(from.ends, from.size);
        splits = Arrays.copyOf(from.splits, from.size);
        ids = Arrays.copyOf(from.ids, from.size);
        years = Arrays.copyOf(from.years, from.size);
        series = BitSet.valueOf(from.series.toLongArray());
    }

    /** A title that was found. */
    public record Hit(TitleId id, TitleKind kind, String name, @Nullable Integer year) {}

    /** How many titles there are. */
    public int size() {
        return ids.length;
    }

    /** How many bytes it holds. */
    public long bytes() {
        return text.length + 18L * ids.length + series.size() / 8;
    }

    /**
     * The titles that fit what was typed, the best first: those that are it, begin so, have a word
     * (or words, in any order) that begins so, have words of these initials, hold it inside; among
     * equals first those in {@code recent}, then where it is a whole word, then the shorter ones.
     * Text without letters and digits is looked for in the names as they are.
     */
    public List<Hit> find(String typed, Collection<TitleId> recent, int limit) {
        if (typed.isBlank() || limit <= 0) {
            return List.of();
        }
        TypedName name = TypedName.of(typed);
        Best best = new Best(limit, recent.stream().mapToLong(TitleId::value).toArray());
        if (name.isEmpty()) {
            signs(typed.strip().getBytes(StandardCharsets.UTF_8), best);
        } else {
            for (int i = 0; i < ids.length; i++) {
                int rank = name.rank(text, start(i), splits[i]);
                if (rank != TypedName.MISS) {
                    best.add(i, rank);
                }
            }
        }
        return best.hits();
    }

    private void signs(byte[] signs, Best best) {
        for (int i = 0; i < ids.length; i++) {
            if (TypedName.next(signs, text, splits[i], ends[i]) >= 0) {
                best.add(i, 0);
            }
        }
    }

    private int start(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    private Hit hit(int at) {
        int length = ends[at] - splits[at];
        return new Hit(
                new TitleId(ids[at]),
                series.get(at) ? TitleKind.SERIES : TitleKind.FILM,
                new String(text, splits[at], length, StandardCharsets.UTF_8),
                years[at] == NO_YEAR ? null : Integer.valueOf(years[at]));
    }

    /** Of equals: by name, then the newer, then the one that was there first. */
    private int compare(int one, int other) {
        int order =
                Arrays.compareUnsigned(
                        text, start(one), splits[one], text, start(other), splits[other]);
        if (order == 0) {
            order = Short.compare(years[other], years[one]);
        }
        return order == 0 ? Long.compare(ids[one], ids[other]) : order;
    }

    /** The best of all that was added; belongs to one search. */
    private final class Best {
        private final long[] recent;
        private final int[] places;
        private final long[] keys;
        private int count;

        private Best(int limit, long[] recent) {
            this.recent = recent;
            places = new int[limit];
            keys = new long[limit];
        }

        private void add(int place, int rank) {
            long key = key(place, rank);
            int full = places.length - 1;
            if (count > full && !before(key, place, full)) {
                return;
            }
            int at = Math.min(count, full);
            for (; at > 0 && before(key, place, at - 1); at--) {
                places[at] = places[at - 1];
                keys[at] = keys[at - 1];
            }
            places[at] = place;
            keys[at] = key;
            count = Math.min(count + 1, places.length);
        }

        private long key(int place, int rank) {
            long length = Math.min(LONGEST, splits[place] - start(place));
            long fit = rank >> 1;
            long other = recently(ids[place]) ? 0 : 1;
            return ((fit << 1 | other) << 1 | (rank & 1)) << 16 | length;
        }

        private boolean recently(long id) {
            for (long each : recent) {
                if (each == id) {
                    return true;
                }
            }
            return false;
        }

        private boolean before(long key, int place, int at) {
            return key == keys[at] ? compare(place, places[at]) < 0 : key < keys[at];
        }

        private List<Hit> hits() {
            List<Hit> hits = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                hits.add(hit(places[i]));
            }
            return hits;
        }
    }

    /** Gathers titles for an index; belongs to one thread. */
    public static final class Builder {
        private byte[] text = new byte[1 << 16];
        private int[] ends = new int[1 << 10];
        private int[] splits = new int[1 << 10];
        private long[] ids = new long[1 << 10];
        private short[] years = new short[1 << 10];
        private final BitSet series = new BitSet();
        private int length;
        private int size;

        /** {@code folded} is the name as it is searched. */
        public void add(
                TitleId id, TitleKind kind, String name, String folded, @Nullable Integer year) {
            if (size == ids.length) {
                int more = size * 2;
                ends = Arrays.copyOf(ends, more);
                splits = Arrays.copyOf(splits, more);
                ids = Arrays.copyOf(ids, more);
                years = Arrays.copyOf(years, more);
            }
            append(folded);
            splits[size] = length;
            append(name);
            ends[size] = length;
            ids[size] = id.value();
            years[size] = year == null ? NO_YEAR : year.shortValue();
            series.set(size, kind == TitleKind.SERIES);
            size++;
        }

        private void append(String part) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            if (length + bytes.length > text.length) {
                text = Arrays.copyOf(text, Math.max(text.length * 2, length + bytes.length));
            }
            System.arraycopy(bytes, 0, text, length, bytes.length);
            length += bytes.length;
        }

        public TitleIndex build() {
            return new TitleIndex(this);
        }
    }
}
