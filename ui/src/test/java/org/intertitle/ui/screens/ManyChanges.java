package org.intertitle.ui.screens;

import org.intertitle.Intertitle;
import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Video;
import org.intertitle.wanted.Wanted;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Changes every tenth of 100,000 videos and what is wanted for them as a scan does: in units of
 * 200, each told when it is committed.
 */
final class ManyChanges implements Runnable {
    private static final int VIDEOS = 10_000;
    private static final int UNIT = 200;
    private static final int APART = 10;

    private final Intertitle application;
    private final List<VideoId> videos;
    private boolean ignored;

    ManyChanges(Intertitle application) {
        this.application = application;
        List<VideoId> all =
                application
                        .stores()
                        .unitOfWork()
                        .read(tx -> application.stores().library().videoIds(tx));
        this.videos = IntStream.range(0, VIDEOS).mapToObj(i -> all.get(i * APART)).toList();
    }

    @Override
    public void run() {
        ignored = !ignored;
        for (int from = 0; from < VIDEOS; from += UNIT) {
            List<VideoId> unit = videos.subList(from, from + UNIT);
            change(unit);
            application.wanted().ignore(wanted(unit), ignored);
        }
    }

    private void change(List<VideoId> unit) {
        application
                .stores()
                .unitOfWork()
                .run(tx -> {
                    List<Video> read = application.stores().library().videos(tx, unit);
                    application.stores().library().updateVideos(tx, read);
                    application.events().tell(tx, new DomainEvent.VideosChanged(Changed.of(unit)));
                });
    }

    private List<WantedId> wanted(List<VideoId> unit) {
        return application
                .stores()
                .unitOfWork()
                .read(tx -> application.stores().wanted().ofVideos(tx, unit))
                .stream()
                .map(Wanted::id)
                .toList();
    }
}
