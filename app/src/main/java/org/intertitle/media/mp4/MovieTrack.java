package org.intertitle.media.mp4;

import org.intertitle.media.TrackDraft;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A track box as read: what is told of it, and what its samples need to be found. */
record MovieTrack(
        TrackDraft draft,
        long timescale,
        Edit edit,
        @Nullable Box sampleTable,
        @Nullable Box entry,
        List<Long> chapterTracks) {}
