package org.intertitle.ui.kit;

/**
 * How large things are drawn: the font scale (0.8 to 2) and the density that the person chose, and
 * whether things may move. Lengths are given as at 100 %. Immutable.
 */
public record Measures(double scale, Density density, boolean motion) {
    public static final Measures STANDARD = new Measures(1, Density.COMFORTABLE, true);

    private static final double LEAST = 0.8;
    private static final double MOST = 2;

    /** How much room rows take. */
    public enum Density {
        COMFORTABLE,
        COMPACT
    }

    public Measures {
        scale = Math.clamp(scale, LEAST, MOST);
    }

    /** A length in whole pixels. */
    public double px(double length) {
        return Math.round(length * scale);
    }

    /** The height of a row in a list. */
    public double row() {
        return px(density == Density.COMPACT ? 28 : 32);
    }

    /** The height of a row in a matrix, of cues, of tracks. */
    public double compactRow() {
        return px(density == Density.COMPACT ? 24 : 28);
    }
}
