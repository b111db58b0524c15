package org.intertitle.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;

import java.time.Instant;
import java.util.List;

/** Builds the records of videos from what was stored and what was read. */
final class VideoRecords {

    private VideoRecords() {}

    /** A video that was not known. */
    static Video added(
            VideoId id, TitleId title, ReadVideo read, VideoHeaders headers, Instant now) {
        return video(id, title, read, headers, now, 1);
    }

    /** A known one as it is now, still with the revision that it had. */
    static Video again(Video old, TitleId title, ReadVideo read) {
        VideoHeaders headers = read.headers() != null ? read.headers() : headers(old);
        return video(old.id(), title, read, headers, old.added(), old.revision());
    }

    static Video raised(Video video) {
        return new Video(
                video.id(),
                video.folder(),
                video.path(),
                video.title(),
                video.numbers(),
                video.release(),
                video.state(),
                video.problem(),
                video.bytes(),
                video.modified(),
                video.identity(),
                video.container(),
                video.durationMs(),
                video.audio(),
                video.added(),
                video.revision() + 1);
    }

    private static Video video(
            VideoId id,
            TitleId title,
            ReadVideo read,
            VideoHeaders headers,
            Instant added,
            long revision) {
        VideoTask task = read.task();
        return new Video(
                id,
                task.folder().id(),
                task.file().path(),
                title,
                task.what().numbers(),
                task.what().release(),
                headers.state(),
                headers.problem(),
                read.file().bytes(),
                read.file().modified(),
                headers.identity(),
                headers.container(),
                headers.durationMs(),
                headers.audio(),
                added,
                revision);
    }

    private static VideoHeaders headers(Video old) {
        boolean damaged = old.state() == VideoState.DAMAGED || old.container() == null;
        return new VideoHeaders(
                damaged ? VideoState.DAMAGED : VideoState.PRESENT,
                old.problem(),
                old.identity(),
                old.container(),
                old.durationMs(),
                old.audio(),
                List.of());
    }
}
