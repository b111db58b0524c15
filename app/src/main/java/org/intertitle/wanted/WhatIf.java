package org.intertitle.wanted;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Computes what a profile would change, in memory and in pages, from the videos that it rules or
 * would rule; nothing is stored. Where these take too long a random sample of them is looked at.
 */
final class WhatIf {

    private static final int PAGE = 500;

    /** Somebody waits: what is not looked at by then is estimated. */
    private static final Duration MOST_TIME = Duration.ofMillis(600);

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final NeedRules rules = new NeedRules();

    WhatIf(WantedStores stores, Supplier<LibrarySettings> settings) {
        this.stores = stores;
        this.settings = settings;
    }

    /** A video, and the profile that rules it now. */
    private record Ruled(VideoId video, Profile by) {}

    /** {@code id} is the profile that the draft replaces, null for the one of its name. */
    ProfileEffect of(@Nullable ProfileId id, ProfileDraft draft, Cancellation cancel) {
        Profile next = ProfilesService.preview(draft);
        long end = System.nanoTime() + MOST_TIME.toNanos();
        List<Ruled> all = stores.work().read(tx -> ruled(tx, id, next));
        if (all.size() > PAGE) {
            Collections.shuffle(all, new Random(all.size()));
        }
        ProfileEffect effect = ProfileEffect.NONE;
        int looked = 0;
        while (looked < all.size() && (looked == 0 || System.nanoTime() < end)) {
            cancel.check();
            List<Ruled> page = all.subList(looked, Math.min(all.size(), looked + PAGE));
            effect = effect.plus(stores.work().read(tx -> of(tx, page, next)));
            looked += page.size();
        }
        return effect.of(looked, all.size());
    }

    /** The videos that the draft would rule; no other is looked at. */
    private List<Ruled> ruled(Tx tx, @Nullable ProfileId id, Profile next) {
        List<Profile> profiles = stores.profiles().all(tx);
        Profile fallback = profiles.stream().filter(Profile::isDefault).findFirst().orElse(null);
        Profile now =
                profiles.stream().filter(each -> same(each, id, next)).findFirst().orElse(null);
        List<Ruled> ruled = new ArrayList<>();
        if (now != null) {
            stores.wanted()
                    .ruledBy(tx, now.id())
                    .forEach(video -> ruled.add(new Ruled(video, now)));
        }
        if (fallback != null && (next.isDefault() || fallback.equals(now))) {
            stores.wanted()
                    .ruledBy(tx, null)
                    .forEach(video -> ruled.add(new Ruled(video, fallback)));
        }
        return ruled;
    }

    private ProfileEffect of(Tx tx, List<Ruled> ruled, Profile next) {
        Map<VideoId, Profile> by =
                ruled.stream().collect(Collectors.toMap(Ruled::video, Ruled::by));
        Map<VideoId, List<Subtitle>> subtitles =
                stores.library().subtitlesOf(tx, by.keySet()).stream()
                        .collect(Collectors.groupingBy(Subtitle::video));
        ProfileEffect effect = ProfileEffect.NONE;
        for (Video video : stores.library().videos(tx, by.keySet())) {
            List<Subtitle> own = subtitles.getOrDefault(video.id(), List.of());
            Profile now = Objects.requireNonNull(by.get(video.id()));
            effect = effect.plus(compare(decide(video, own, now), decide(video, own, next)));
        }
        return effect;
    }

    private static boolean same(Profile profile, @Nullable ProfileId id, Profile next) {
        return id == null ? profile.name().equalsIgnoreCase(next.name()) : profile.id().equals(id);
    }

    private Map<Wish, Decision> decide(Video video, List<Subtitle> subtitles, Profile profile) {
        Map<Wish, Decision> decisions = new HashMap<>();
        rules.decide(new NeedInput(video, subtitles, profile, settings.get().preset()))
                .forEach(decision ->
                        decisions.put(
                                Wish.of(decision.wish().language(), decision.wish().kind()),
                                decision));
        return decisions;
    }

    private static ProfileEffect compare(Map<Wish, Decision> now, Map<Wish, Decision> then) {
        int more = 0;
        int replaced = 0;
        for (Map.Entry<Wish, Decision> each : then.entrySet()) {
            Decision before = now.get(each.getKey());
            if (each.getValue().wanted() && (before == null || !before.wanted())) {
                more++;
                replaced += before != null && file(before) ? 1 : 0;
            }
        }
        int less = 0;
        for (Map.Entry<Wish, Decision> each : now.entrySet()) {
            Decision after = then.get(each.getKey());
            less += each.getValue().wanted() && (after == null || !after.wanted()) ? 1 : 0;
        }
        return new ProfileEffect(1, more, less, replaced);
    }

    private static boolean file(Decision decision) {
        return decision.state() == CellState.PRESENT || decision.state() == CellState.POOR;
    }
}
