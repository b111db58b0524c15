package org.intertitle.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys that run an action: one stroke ({@code Ctrl+K}, {@code P}, {@code ?}) or up to three,
 * one after the other ({@code G L}); none at all is {@link #NONE}. Immutable.
 */
public record Keys(List<Stroke> strokes) {
    public static final Keys NONE = new Keys(List.of());

    private static final int MOST = 3;
    private static final int LONGEST_TEXT = 100;

    public Keys {
        strokes = List.copyOf(strokes);
    }

    /** Reads what {@link #toString} writes, in any case; nothing where it names no keys. */
    public static Optional<Keys> parse(String text) {
        if (text.length() > LONGEST_TEXT || text.isBlank()) {
            return Optional.empty();
        }
        List<Stroke> strokes = new ArrayList<>();
        for (String part : text.strip().split("\\s+")) {
            Optional<Stroke> stroke = Stroke.parse(part);
            if (stroke.isEmpty() || strokes.size() == MOST) {
                return Optional.empty();
            }
            strokes.add(stroke.get());
        }
        return Optional.of(new Keys(strokes));
    }

    /** The keys of a text that is known to name some, or none where it is empty. */
    static Keys of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException("no keys: '" + text + "'"));
    }

    public boolean isNone() {
        return strokes.isEmpty();
    }

    /** Whether these strokes were pressed so far, with more to come. */
    public boolean beginsWith(List<Stroke> pressed) {
        return strokes.size() > pressed.size()
                && strokes.subList(0, pressed.size()).equals(pressed);
    }

    /** Whether both cannot be told apart: the same, or one begins like the other. */
    public boolean conflictsWith(Keys other) {
        return !isNone()
                && !other.isNone()
                && (equals(other) || beginsWith(other.strokes) || other.beginsWith(strokes));
    }

    /** The keys with one more stroke behind; the last three count. */
    public Keys then(Stroke next) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(next);
        return new Keys(more.subList(Math.max(0, more.size() - MOST), more.size()));
    }

    @Override
    public String toString() {
        return strokes.stream().map(Stroke::toString).collect(Collectors.joining(" "));
    }
}
