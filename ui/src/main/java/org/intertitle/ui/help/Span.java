package org.intertitle.ui.help;

import org.intertitle.ui.kit.KeyHint;
import org.intertitle.ui.kit.Place;

/** A part of a line of a page. */
sealed interface Span {
    /** What is read. */
    String text();

    /** Words. */
    record Words(String text, Style style) implements Span {}

    /** The keys of an action; the text is what they are unless the person chose others. */
    record Keys(String text, KeyHint hint) implements Span {}

    /** Leads to a place. */
    record Link(String text, Place target) implements Span {}

    /** How words are written; {@link #LABEL} are words of the window. */
    enum Style {
        PLAIN,
        EMPHASIS,
        LABEL,
        CODE
    }
}
