package org.intertitle.media;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the headers of one video file say; immutable. {@code container} is a short lower-case name
 * ({@code matroska}, {@code webm}, {@code mp4}, {@code mov}, {@code avi} …).
 */
public record MediaFile(
        String container,
        @Nullable Long durationMs,
        List<Track> tracks,
        List<Chapter> chapters,
        List<Attachment> attachments) {

    public MediaFile {
        tracks = List.copyOf(tracks);
        chapters = List.copyOf(chapters);
        attachments = List.copyOf(attachments);
    }
}
