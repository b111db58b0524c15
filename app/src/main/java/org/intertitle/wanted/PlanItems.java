package org.intertitle.wanted;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds the items that a request is about, and hands them on in pages. */
final class PlanItems {

    private static final int PAGE = 300;

    private final WantedStores stores;

    PlanItems(WantedStores stores) {
        this.stores = stores;
    }

    void each(PlanRequest request, Cancellation cancel, Consumer<List<Wanted>> pages) {
        if (!request.all()) {
            named(request, cancel, pages);
        } else if (request.explicit()) {
            asked(request, cancel, pages);
        } else {
            open(request, cancel, pages);
        }
    }

    private void named(PlanRequest request, Cancellation cancel, Consumer<List<Wanted>> pages) {
        List<WantedId> ids = request.ids().stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += PAGE) {
            cancel.check();
            List<WantedId> page = ids.subList(from, Math.min(ids.size(), from + PAGE));
            List<Wanted> found = stores.work().read(tx -> stores.wanted().find(tx, page));
            Set<WantedId> known = found.stream().map(Wanted::id).collect(Collectors.toSet());
            for (WantedId id : page) {
                if (!known.contains(id)) {
                    throw new AppException(WantedError.UNKNOWN, id.value());
                }
            }
            pages.accept(found.stream().filter(item -> speaks(request, item)).toList());
        }
    }

    private void open(PlanRequest request, Cancellation cancel, Consumer<List<Wanted>> pages) {
        long after = 0;
        while (true) {
            cancel.check();
            long last = after;
            List<Wanted> page =
                    stores.work()
                            .read(tx -> stores.wanted().open(tx, request.language(), last, PAGE));
            if (page.isEmpty()) {
                return;
            }
            after = page.getLast().id().value();
            pages.accept(page);
        }
    }

    /** All that the profiles ask for, satisfied or not, of videos that are there. */
    private void asked(PlanRequest request, Cancellation cancel, Consumer<List<Wanted>> pages) {
        List<VideoId> videos = new ArrayList<>();
        stores.work().read(tx -> videos.addAll(present(tx)));
        for (int from = 0; from < videos.size(); from += PAGE) {
            cancel.check();
            List<VideoId> page = videos.subList(from, Math.min(videos.size(), from + PAGE));
            pages.accept(
                    stores.work().read(tx -> stores.wanted().ofVideos(tx, page)).stream()
                            .filter(item -> !item.effort().ignored())
                            .filter(item -> speaks(request, item))
                            .toList());
        }
    }

    private List<VideoId> present(Tx tx) {
        List<VideoId> ids = new ArrayList<>();
        for (LibraryFolder folder : stores.folders().all(tx)) {
            stores.library().videosIn(tx, folder.id()).stream()
                    .filter(video -> video.state() == VideoState.PRESENT)
                    .map(Video::id)
                    .forEach(ids::add);
        }
        return ids;
    }

    private static boolean speaks(PlanRequest request, Wanted item) {
        return request.language() == null
                || item.language().reads(request.language())
                || item.language().equals(request.language());
    }
}
