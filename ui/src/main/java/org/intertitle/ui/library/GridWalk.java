package org.intertitle.ui.library;

import java.util.Arrays;
import java.util.List;

/**
 * The arithmetic of a grid that is filled line by line, group by group: each group begins a line of
 * its own. Of the lines {@code page} are seen at once. Immutable.
 */
final class GridWalk {
    private final int columns;
    private final int page;
    private final int count;
    private final int lines;

    /** The first tile and the first line of each group, rising. */
    private final int[] tiles;

    private final int[] starts;

    /** Where a key leads. */
    enum Step {
        BACK,
        ON,
        UP,
        DOWN,
        FIRST,
        LAST,
        PAGE_UP,
        PAGE_DOWN
    }

    /** So many tiles, in one group. */
    GridWalk(int count, int columns, int page) {
        this(List.of(count), columns, page);
    }

    /** Groups of these sizes; empty ones take no line. */
    GridWalk(List<Integer> sizes, int columns, int page) {
        this.columns = Math.max(1, columns);
        this.page = Math.max(1, page);
        List<Integer> some = sizes.stream().filter(size -> size > 0).toList();
        tiles = new int[some.size()];
        starts = new int[some.size()];
        int tile = 0;
        int line = 0;
        for (int group = 0; group < some.size(); group++) {
            tiles[group] = tile;
            starts[group] = line;
            tile += some.get(group);
            line += (some.get(group) + this.columns - 1) / this.columns;
        }
        count = tile;
        lines = line;
    }

    /** As many columns as fit, at least one; there is a gap between any two. */
    static int columns(double room, double tile, double gap) {
        return (int) Math.max(1, Math.floor((room + gap) / (tile + gap)));
    }

    int columns() {
        return columns;
    }

    /** How many lines there are. */
    int lines() {
        return lines;
    }

    /** The line of a tile; of −1 it is −1. */
    int lineOf(int index) {
        if (index < 0 || count == 0) {
            return -1;
        }
        int group = groupOf(tiles, index);
        return starts[group] + (index - tiles[group]) / columns;
    }

    /** The tile at this place, or the one that would be there were the line longer. */
    int indexOf(int line, int column) {
        if (count == 0) {
            return column;
        }
        int group = groupOf(starts, line);
        return tiles[group] + (line - starts[group]) * columns + column;
    }

    /** In which column a tile stands. */
    int columnOf(int index) {
        return index < 0 || count == 0 ? 0 : (index - tiles[groupOf(tiles, index)]) % columns;
    }

    /** How many tiles stand on this line. */
    int onLine(int line) {
        if (line < 0 || line >= lines) {
            return 0;
        }
        int group = groupOf(starts, line);
        int end = group + 1 < tiles.length ? tiles[group + 1] : count;
        return Math.clamp((long) end - indexOf(line, 0), 0, columns);
    }

    /** Which group begins on this line, or −1 where none does. */
    int groupAt(int line) {
        return Math.max(-1, Arrays.binarySearch(starts, line));
    }

    private static int groupOf(int[] rising, int value) {
        int found = Arrays.binarySearch(rising, value);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The tile a step leads to, or −1 where there are none; from outside it leads to the first. */
    int from(int index, Step step) {
        if (count == 0) {
            return -1;
        }
        if (index < 0 || index >= count) {
            return step == Step.LAST ? count - 1 : 0;
        }
        return switch (step) {
            case BACK -> Math.max(0, index - 1);
            case ON -> Math.min(count - 1, index + 1);
            case UP -> byLines(index, -1);
            case DOWN -> byLines(index, 1);
            case FIRST -> 0;
            case LAST -> count - 1;
            case PAGE_UP -> byLines(index, -page);
            case PAGE_DOWN -> byLines(index, page);
        };
    }

    /** Keeps the column, except on a line that is too short for it. */
    private int byLines(int index, int by) {
        int line = Math.clamp((long) lineOf(index) + by, 0, lines - 1);
        return indexOf(line, Math.min(columnOf(index), onLine(line) - 1));
    }
}
