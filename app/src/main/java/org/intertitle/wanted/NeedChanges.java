package org.intertitle.wanted;

import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What has to be written so that stored items say what was decided. An item that nobody asks for
 * any more is kept only where it carries effort. Confined to one unit of work.
 */
final class NeedChanges {

    private final Instant now;
    private final List<Wanted> inserted = new ArrayList<>();
    private final List<Wanted> updated = new ArrayList<>();
    private final List<WantedId> removed = new ArrayList<>();
    private final Set<VideoId> videos = new HashSet<>();

    NeedChanges(Instant now) {
        this.now = now;
    }

    void add(VideoId video, List<Wanted> existing, List<Decision> decisions) {
        List<Wanted> left = new ArrayList<>(existing);
        for (int position = 0; position < decisions.size(); position++) {
            Decision decision = decisions.get(position);
            Wanted old =
                    left.stream()
                            .filter(item -> item.isFor(decision.wish()))
                            .findFirst()
                            .orElse(null);
            if (old == null) {
                inserted.add(Wanted.first(video, decision, position, now));
                videos.add(video);
            } else {
                left.remove(old);
                update(old, old.decided(decision, position, now));
            }
        }
        left.forEach(this::forget);
    }

    private void forget(Wanted item) {
        if (item.effort().equals(Effort.NONE)) {
            removed.add(item.id());
            videos.add(item.video());
        } else {
            update(item, item.notAsked(now));
        }
    }

    private void update(Wanted old, Wanted item) {
        if (!item.equals(old)) {
            updated.add(item);
            videos.add(item.video());
        }
    }

    /** Still without ids. */
    List<Wanted> inserted() {
        return inserted;
    }

    List<Wanted> updated() {
        return updated;
    }

    List<WantedId> removed() {
        return removed;
    }

    /** The videos for which something changes. */
    Set<VideoId> videos() {
        return videos;
    }
}
