package org.intertitle.release;

import java.util.ArrayList;
import java.util.List;

/**
 * The episodes that follow a first one: {@code E01E02}, {@code E01-E03}, {@code E01-03}, {@code
 * E01v2}. Keeps them in the order of the name, ranges filled in.
 */
final class EpisodeChain {

    private static final int LONGEST_RANGE = 200;

    private final Cursor cursor;
    private final String prefix;
    private final List<Integer> episodes = new ArrayList<>();
    private int version = -1;

    /** {@code prefix} is what stands before each number: {@code e} or {@code x}. */
    EpisodeChain(Cursor cursor, String prefix, int first) {
        this.cursor = cursor;
        this.prefix = prefix;
        episodes.add(first);
    }

    /** Reads on as far as episodes go, and leaves the cursor there. */
    void read(int season) {
        int end;
        do {
            end = cursor.at();
            readVersion();
        } while (next(season));
        if (!cursor.atBoundary()) {
            cursor.back(end);
        }
    }

    private void readVersion() {
        int from = cursor.at();
        if (cursor.take("v")) {
            int number = cursor.number(1);
            if (number < 0 || !cursor.atBoundary()) {
                cursor.back(from);
            } else {
                version = number;
            }
        }
    }

    private boolean next(int season) {
        int from = cursor.at();
        boolean dash = cursor.skip(" ._-&+~", 3);
        int gap = cursor.at() - from;
        boolean named = named(season);
        boolean bare = !named && dash && gap == 1;
        int number = named || bare ? cursor.number(bare ? 3 : 4) : -1;
        boolean follows = number >= 0 && accept(number, dash, bare);
        if (!follows) {
            cursor.back(from);
        }
        return follows;
    }

    private boolean named(int season) {
        int from = cursor.at();
        if (season >= 0 && prefix.equals("e") && cursor.take("s") && cursor.number(4) == season) {
            cursor.skip(" ._-", 1);
            if (cursor.take("e")) {
                return true;
            }
        }
        cursor.back(from);
        if (season >= 0 && prefix.equals("x") && cursor.number(2) == season && cursor.take("x")) {
            return true;
        }
        cursor.back(from);
        return cursor.take(prefix.equals("e") ? "ep" : prefix) || cursor.take(prefix);
    }

    private boolean accept(int number, boolean dash, boolean bare) {
        int last = episodes.getLast();
        if (bare && ((!cursor.atBoundary() && !versionFollows()) || number <= last)) {
            return false;
        }
        if (dash && number > last && number - last <= LONGEST_RANGE) {
            for (int n = last + 1; n <= number; n++) {
                episodes.add(n);
            }
        } else if (!episodes.contains(number)) {
            episodes.add(number);
        }
        return true;
    }

    private boolean versionFollows() {
        int from = cursor.at();
        boolean follows = cursor.take("v") && cursor.number(1) >= 0 && cursor.atBoundary();
        cursor.back(from);
        return follows;
    }

    String[] episodes() {
        return episodes.stream().map(String::valueOf).toArray(String[]::new);
    }

    void note(Reading reading) {
        reading.add(Property.EPISODE, episodes());
        if (version > 0) {
            reading.add(Property.VERSION, String.valueOf(version));
        }
    }
}
