package org.intertitle.wanted;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent.WantedChanged;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What is wanted, why, and what the user chose to ignore. Thread-safe. */
public final class WantedService {

    private static final int PAGE = 500;

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final Recompute recompute;
    private final WhatIf whatIf;
    private final NeedRules rules = new NeedRules();

    public WantedService(WantedStores stores, Supplier<LibrarySettings> settings, Clock clock) {
        this.stores = stores;
        this.settings = settings;
        recompute = new Recompute(stores, settings, clock);
        whatIf = new WhatIf(stores, settings);
    }

    /** Computes the need of all videos that changed since; answers how many. */
    public int recompute(Cancellation cancel) {
        return recompute.run(cancel);
    }

    /** Whether the need of any video follows from something that moved on since. */
    public boolean stale() {
        return !stores.work().read(tx -> stores.wanted().stale(tx, 1)).isEmpty();
    }

    /**
     * The answer for each wish of a video's profile, with the rules that led to it, as of now.
     *
     * @throws AppException {@code wanted.unknown_video}
     */
    public List<Decision> why(VideoId id) {
        return stores.work().read(tx -> rules.decide(input(tx, id)));
    }

    /** The profile that rules a video: its title's, else its folder's, else the default one. */
    public Profile effective(VideoId id) {
        return stores.work().read(tx -> input(tx, id).profile());
    }

    private NeedInput input(Tx tx, VideoId id) {
        Video video =
                stores.library()
                        .video(tx, id)
                        .orElseThrow(() -> new AppException(WantedError.UNKNOWN_VIDEO, id.value()));
        return new NeedInput(
                video,
                stores.library().subtitlesOf(tx, List.of(id)),
                EffectiveProfiles.read(tx, stores, List.of(video)).of(video),
                settings.get().preset());
    }

    /**
     * Leaves items out by choice, or takes them back. It stays so through every recomputation.
     *
     * @throws AppException {@code wanted.unknown}; then nothing is changed of that part
     */
    public void ignore(Collection<WantedId> ids, boolean ignored) {
        List<WantedId> all = ids.stream().distinct().toList();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<WantedId> page = all.subList(from, Math.min(all.size(), from + PAGE));
            stores.work().run(tx -> ignore(tx, page, ignored));
        }
    }

    private void ignore(Tx tx, List<WantedId> ids, boolean ignored) {
        List<Wanted> items = found(tx, ids);
        List<Wanted> changed =
                items.stream()
                        .filter(item -> item.effort().ignored() != ignored)
                        .map(item -> item.ignored(ignored))
                        .toList();
        stores.wanted().update(tx, changed);
        Set<VideoId> videos = changed.stream().map(Wanted::video).collect(Collectors.toSet());
        stores.events().tell(tx, new WantedChanged(Changed.of(videos)));
    }

    private List<Wanted> found(Tx tx, List<WantedId> ids) {
        List<Wanted> items = stores.wanted().find(tx, ids);
        Set<WantedId> known = items.stream().map(Wanted::id).collect(Collectors.toSet());
        for (WantedId id : ids) {
            if (!known.contains(id)) {
                throw new AppException(WantedError.UNKNOWN, id.value());
            }
        }
        return items;
    }

    /**
     * Items that are wanted, not ignored, of videos that are present; by id, after one (0: all).
     */
    public List<Wanted> open(@Nullable Language language, long after, int limit) {
        return stores.work().read(tx -> stores.wanted().open(tx, language, after, limit));
    }

    /**
     * What would change once this draft were saved; stores nothing.
     *
     * @throws AppException as saving would
     */
    public ProfileEffect whatIf(ProfileDraft draft, Cancellation cancel) {
        return whatIf.of(null, draft, cancel);
    }

    /** The same for a draft that replaces this profile and may rename it. */
    public ProfileEffect whatIf(ProfileId id, ProfileDraft draft, Cancellation cancel) {
        return whatIf.of(id, draft, cancel);
    }
}
