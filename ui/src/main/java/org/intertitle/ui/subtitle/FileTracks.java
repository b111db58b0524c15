package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaReader;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The subtitle tracks of a Matroska file that is no video of the library, such as a {@code .mks}.
 */
record FileTracks(Path file, long durationMs, List<Track> all) {
    private static final byte[] EBML = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    FileTracks {
        all = List.copyOf(all);
    }

    /** Whether a file that begins so holds tracks. */
    static boolean begin(byte[] head) {
        return head.length >= EBML.length
                && Arrays.equals(head, 0, EBML.length, EBML, 0, EBML.length);
    }

    /**
     * Looks which there are.
     *
     * @throws AppException {@code subtitle_open.no_subtitle}, {@code subtitle_open.unreadable}
     */
    static FileTracks in(Path file, MediaReader media, ReadWatch watch) throws IOException {
        return switch (media.read(file, watch)) {
            case MediaResult.Damaged(_, String detail) ->
                    throw new AppException(OpenError.UNREADABLE, file, detail);
            case MediaResult.Read(MediaFile read, _, _) ->
                    new FileTracks(
                            file,
                            Objects.requireNonNullElse(read.durationMs(), 0L),
                            read.tracks().stream()
                                    .filter(each -> each.type() == TrackType.SUBTITLE)
                                    .toList());
        };
    }

    /**
     * The one of this index, or the first that is text where none is named, else the first.
     *
     * @throws AppException {@code subtitle_open.no_subtitle}, {@code subtitle_open.no_track}
     */
    TrackContents.Known choose(@Nullable Integer index) {
        if (all.isEmpty()) {
            throw new AppException(OpenError.NO_SUBTITLE, file);
        }
        Track chosen =
                all.stream()
                        .filter(each -> index == null ? !each.bitmap() : each.index() == index)
                        .findFirst()
                        .orElseGet(() -> first(index));
        return new TrackContents.Known(
                chosen.index(), chosen.codec(), chosen.language(), chosen.bitmap(), durationMs);
    }

    private Track first(@Nullable Integer index) {
        if (index != null) {
            throw new AppException(OpenError.NO_TRACK, file, index);
        }
        return all.getFirst();
    }

    /** All of them, to choose another. */
    List<Other> others() {
        return all.stream()
                .map(each ->
                        new Other(
                                new SubtitleAt.InFile(file, each.index()),
                                each.language(),
                                each.forced(),
                                each.hearingImpaired(),
                                each.codec()))
                .toList();
    }
}
