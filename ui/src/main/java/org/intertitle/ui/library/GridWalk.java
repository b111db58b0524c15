package org.intertitle.ui.library;

/**
 * The arithmetic of a grid that is filled line by line: {@code count} tiles in {@code columns}, of
 * which {@code page} lines are seen at once. Immutable.
 */
record GridWalk(int count, int columns, int page) {

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

    GridWalk {
        count = Math.max(0, count);
        columns = Math.max(1, columns);
        page = Math.max(1, page);
    }

    /** As many columns as fit, at least one; there is a gap between any two. */
    static int columns(double room, double tile, double gap) {
        return (int) Math.max(1, Math.floor((room + gap) / (tile + gap)));
    }

    /** How many lines there are. */
    int lines() {
        return (count + columns - 1) / columns;
    }

    int lineOf(int index) {
        return Math.floorDiv(index, columns);
    }

    int indexOf(int line, int column) {
        return line * columns + column;
    }

    /** How many tiles stand on this line. */
    int onLine(int line) {
        return Math.clamp(count - (long) line * columns, 0, columns);
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

    /** Keeps the column, except on a last line that is too short for it. */
    private int byLines(int index, int by) {
        int line = Math.clamp((long) lineOf(index) + by, 0, lines() - 1);
        return Math.min(count - 1, indexOf(line, index % columns));
    }
}
