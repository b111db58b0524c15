package org.intertitle.library;

import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the headers of a video say, as the library stores it. {@code problem} is a code where the
 * file is damaged ({@code state} says so), not whole, or could not be opened.
 */
record VideoHeaders(
        VideoState state,
        @Nullable String problem,
        @Nullable String identity,
        @Nullable String container,
        @Nullable Long durationMs,
        List<AudioTrack> audio,
        List<Track> subtitles) {

    static VideoHeaders of(MediaResult result, @Nullable String identity) {
        return switch (result) {
            case MediaResult.Read read ->
                    of(read.file(), read.hint() == null ? null : read.hint().code(), identity);
            case MediaResult.Damaged damaged -> damaged(damaged.code().code(), identity);
        };
    }

    static VideoHeaders damaged(String problem, @Nullable String identity) {
        return new VideoHeaders(
                VideoState.DAMAGED, problem, identity, null, null, List.of(), List.of());
    }

    private static VideoHeaders of(
            MediaFile file, @Nullable String problem, @Nullable String identity) {
        return new VideoHeaders(
                VideoState.PRESENT,
                problem,
                identity,
                file.container(),
                file.durationMs(),
                file.tracks().stream()
                        .filter(track -> track.type() == TrackType.AUDIO)
                        .map(VideoHeaders::audio)
                        .toList(),
                file.tracks().stream()
                        .filter(track -> track.type() == TrackType.SUBTITLE)
                        .toList());
    }

    private static AudioTrack audio(Track track) {
        return new AudioTrack(
                track.index(),
                track.codec(),
                track.language(),
                track.title(),
                track.channels(),
                track.isDefault(),
                track.commentary());
    }
}
