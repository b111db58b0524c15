package org.intertitle.media.matroska;

import org.intertitle.media.Attachment;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.Chapter;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists what a segment's headers say. Tracks must be readable; chapters and attachments that are
 * not leave a hint instead.
 */
final class HeadReader {

    private final Ebml ebml;
    private final @Nullable String docType;
    private final SegmentMap map;
    private @Nullable MediaProblem hint;

    HeadReader(Ebml ebml, @Nullable String docType, SegmentMap map) {
        this.ebml = ebml;
        this.docType = docType;
        this.map = map;
    }

    MediaResult read() throws IOException {
        hint = map.truncated() ? MediaProblem.TRUNCATED : null;
        List<Track> tracks = tracks();
        SegmentClock clock = SegmentClock.read(ebml, map.find(MatroskaId.INFO));
        List<Chapter> chapters = chapters();
        List<Attachment> attachments = attachments();
        String container = "webm".equals(docType) ? "webm" : "matroska";
        return new MediaResult.Read(
                new MediaFile(container, clock.durationMs(), tracks, chapters, attachments),
                ebml.bytes().bytesRead(),
                hint);
    }

    private List<Track> tracks() throws IOException {
        List<TrackEntry> entries = new TracksReader(ebml).read(map);
        List<Track> tracks = new ArrayList<>();
        for (TrackEntry entry : entries) {
            if (tracks.size() < TracksReader.MAX_TRACKS) {
                tracks.add(entry.draft().finish(tracks.size()));
            } else {
                hint = MediaProblem.TOO_LARGE;
            }
        }
        return tracks;
    }

    private List<Chapter> chapters() throws IOException {
        Element element = map.find(MatroskaId.CHAPTERS);
        try {
            return element == null ? List.of() : ChaptersReader.read(ebml, element);
        } catch (BrokenMedia broken) {
            hint = hint == null ? broken.problem() : hint;
            return List.of();
        }
    }

    private List<Attachment> attachments() throws IOException {
        Element element = map.find(MatroskaId.ATTACHMENTS);
        try {
            return element == null ? List.of() : new AttachmentsReader(ebml).read(element);
        } catch (BrokenMedia broken) {
            hint = hint == null ? broken.problem() : hint;
            return List.of();
        }
    }
}
