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
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Computes what a profile would change, in memory and in pages; nothing is stored. Of a library
 * that takes too long a random sample is looked at.
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

    /** {@code id} is the profile that the draft replaces, null for the one of its name. */
    ProfileEffect of(@Nullable ProfileId id, ProfileDraft draft, Cancellation cancel) {
        Profile next = ProfilesService.preview(draft);
        List<VideoId> all = new ArrayList<>(stores.work().read(stores.library()::videoIds));
        if (all.size() > PAGE) {
            Collections.shuffle(all, new Random(all.size()));
        }
        long end = System.nanoTime() + MOST_TIME.toNanos();
        ProfileEffect effect = ProfileEffect.NONE;
        int looked = 0;
        while (looked < all.size() && (looked == 0 || System.nanoTime() < end)) {
            cancel.check();
            List<VideoId> page = all.subList(looked, Math.min(all.size(), looked + PAGE));
            effect = effect.plus(stores.work().read(tx -> of(tx, page, id, next)));
            looked += page.size();
        }
        return effect.of(looked, all.size());
    }

    private ProfileEffect of(Tx tx, List<VideoId> ids, @Nullable ProfileId id, Profile next) {
        List<Video> videos = stores.library().videos(tx, ids);
        EffectiveProfiles effective = EffectiveProfiles.read(tx, stores, videos);
        List<Video> ruled =
                videos.stream()
                        .filter(video ->
                                same(effective.of(video), id, next)
                                        || (next.isDefault() && effective.fallsBack(video)))
                        .toList();
        Map<VideoId, List<Subtitle>> subtitles =
                stores.library().subtitlesOf(tx, ruled.stream().map(Video::id).toList()).stream()
                        .collect(Collectors.groupingBy(Subtitle::video));
        ProfileEffect effect = ProfileEffect.NONE;
        for (Video video : ruled) {
            List<Subtitle> own = subtitles.getOrDefault(video.id(), List.of());
            effect =
                    effect.plus(
                            compare(
                                    decide(video, own, effective.of(video)),
                                    decide(video, own, next)));
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
