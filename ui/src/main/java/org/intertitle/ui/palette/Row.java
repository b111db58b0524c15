package org.intertitle.ui.palette;

import org.intertitle.ui.palette.FoldedText.Span;

import java.util.List;

/** One row of the palette. */
sealed interface Row {
    /** The heading over the rows of a group. */
    record Heading(String text) implements Row {}

    /** Something that can be run, with the parts of its name that were typed. */
    record Hit(Entry entry, List<Span> marks) implements Row {
        public Hit {
            marks = List.copyOf(marks);
        }
    }

    /** What is said instead of rows: that nothing fits, or what could not be searched and why. */
    record Note(String text, boolean failure) implements Row {}
}
