package org.intertitle.media.mp4;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.Container;
import org.intertitle.media.Extraction;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaResult;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MP4, MOV and M4V, whole or fragmented; thread-safe. */
public final class Mp4 implements Container {

    private static final int HEADER = 8;
    private static final Set<Integer> FIRST_BOXES =
            Stream.of("ftyp", "styp", "moov", "mdat", "wide", "pnot", "free", "skip")
                    .map(FourCc::of)
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public boolean recognises(FileBytes bytes) throws IOException {
        return bytes.size() >= HEADER && FIRST_BOXES.contains(bytes.s32(Integer.BYTES));
    }

    @Override
    public MediaResult read(FileBytes bytes) throws IOException {
        return new MovieReader(bytes, TopLevel.of(bytes)).read();
    }

    @Override
    public Extraction extract(FileBytes bytes, int trackIndex, Cancellation cancel)
            throws IOException {
        TopLevel top = TopLevel.of(bytes);
        MovieReader movie = new MovieReader(bytes, top);
        MovieTrack track = movie.track(trackIndex);
        if (track == null || !track.draft().finish(trackIndex).extractable()) {
            return new Extraction.NotText();
        }
        return new TextTrack(bytes, top, movie.timescale(), track, cancel).extract();
    }
}
