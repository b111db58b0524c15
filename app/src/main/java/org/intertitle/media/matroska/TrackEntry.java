package org.intertitle.media.matroska;

import org.intertitle.media.TrackDraft;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A track entry as read: what is told of it, and what its blocks need to be read. */
record TrackEntry(
        TrackDraft draft,
        String codecId,
        @Nullable Element codecPrivate,
        List<ContentEncoding> encodings,
        long defaultDurationNs) {}
