package org.intertitle.media.matroska;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Walks the children of an element in order; ends at the first place where none can start. */
final class Children {

    private final Ebml ebml;
    private final long end;
    private long next;

    Children(Ebml ebml, Element parent) {
        this(ebml, parent.data(), parent.end());
    }

    Children(Ebml ebml, long from, long end) {
        this.ebml = ebml;
        this.next = from;
        this.end = end;
    }

    /** The next child, null at the end. */
    @Nullable Element next() throws IOException {
        Element child = ebml.at(next, end);
        if (child != null) {
            next = child.end();
        }
        return child;
    }

    /** Goes on behind a child of unknown size whose end became known. */
    void continueAt(long position) {
        next = position;
    }

    /** Whether the walk came to the end, and was not stopped by something that is no element. */
    boolean complete() {
        return next >= end;
    }
}
