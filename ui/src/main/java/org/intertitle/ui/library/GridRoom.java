package org.intertitle.ui.library;

import org.intertitle.ui.kit.Measures;

/**
 * How many posters have room beside each other, how many lines are seen at once, and the gap that
 * fills the width. In pixels.
 */
record GridRoom(int columns, int page, double gap) {
    private static final double EDGE = 20;
    private static final double LEAST_GAP = 16;
    private static final double MOST_GAP = 48;
    private static final double BAR = 14;

    /** One column, without any room yet. */
    static final GridRoom NONE = new GridRoom(1, 1, LEAST_GAP);

    /** In a list of this size, whose lines are so high. */
    static GridRoom of(double width, double height, double line, Measures measures) {
        double across = measures.px(Poster.WIDTH) + measures.px(Poster.FRAME);
        double room = width - 2 * measures.px(EDGE) - measures.px(BAR);
        double least = measures.px(LEAST_GAP);
        int columns = GridWalk.columns(room, across, least);
        double gap =
                columns < 2
                        ? 0
                        : Math.clamp(
                                Math.floor((room - columns * across) / (columns - 1)),
                                least,
                                measures.px(MOST_GAP));
        return new GridRoom(columns, (int) Math.floor(height / line), gap);
    }
}
