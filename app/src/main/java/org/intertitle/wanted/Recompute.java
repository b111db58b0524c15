package org.intertitle.wanted;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent.WantedChanged;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Brings the stored need up to what the rules say now, for the videos whose revision or profile
 * moved on since, in units of work of fewer than a thousand rows. May stop after any of them: what
 * is left is still stale. Thread-safe.
 */
final class Recompute {

    private static final int VIDEOS = 200;

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final Clock clock;
    private final NeedRules rules = new NeedRules();

    Recompute(WantedStores stores, Supplier<LibrarySettings> settings, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many videos were computed anew. */
    int run(Cancellation cancel) {
        int total = 0;
        List<StaleVideo> last = List.of();
        while (true) {
            cancel.check();
            List<StaleVideo> computed = stores.work().write(this::some);
            if (computed.isEmpty()) {
                return total;
            }
            if (computed.equals(last)) {
                throw new IllegalStateException("the need of " + computed.size() + " stays stale");
            }
            last = computed;
            total += computed.size();
        }
    }

    private List<StaleVideo> some(Tx tx) {
        List<StaleVideo> stale = stores.wanted().stale(tx, VIDEOS);
        if (stale.isEmpty()) {
            return stale;
        }
        List<VideoId> ids = stale.stream().map(StaleVideo::video).toList();
        Map<VideoId, Video> videos =
                stores.library().videos(tx, ids).stream()
                        .collect(Collectors.toMap(Video::id, video -> video));
        Map<ProfileId, Profile> profiles =
                stores.profiles().all(tx).stream()
                        .collect(Collectors.toMap(Profile::id, profile -> profile));
        Map<VideoId, List<Subtitle>> subtitles =
                stores.library().subtitlesOf(tx, ids).stream()
                        .collect(Collectors.groupingBy(Subtitle::video));
        Map<VideoId, List<Wanted>> existing =
                stores.wanted().ofVideos(tx, ids).stream()
                        .collect(Collectors.groupingBy(Wanted::video));
        NeedChanges changes = new NeedChanges(clock.instant());
        for (StaleVideo each : stale) {
            NeedInput input =
                    new NeedInput(
                            Objects.requireNonNull(videos.get(each.video())),
                            subtitles.getOrDefault(each.video(), List.of()),
                            Objects.requireNonNull(profiles.get(each.profile())),
                            settings.get().preset());
            changes.add(
                    each.video(),
                    existing.getOrDefault(each.video(), List.of()),
                    rules.decide(input));
        }
        store(tx, changes);
        stores.wanted().computed(tx, stale);
        return stale;
    }

    private void store(Tx tx, NeedChanges changes) {
        if (!changes.removed().isEmpty()) {
            stores.wanted().remove(tx, changes.removed());
        }
        if (!changes.updated().isEmpty()) {
            stores.wanted().update(tx, changes.updated());
        }
        List<Wanted> fresh = changes.inserted();
        if (!fresh.isEmpty()) {
            long first = stores.wanted().reserve(tx, fresh.size()).value();
            List<Wanted> numbered = new ArrayList<>(fresh.size());
            for (int i = 0; i < fresh.size(); i++) {
                numbered.add(fresh.get(i).withId(new WantedId(first + i)));
            }
            stores.wanted().insert(tx, numbered);
        }
        if (!changes.videos().isEmpty()) {
            stores.events().tell(tx, new WantedChanged(Changed.of(changes.videos())));
        }
    }
}
