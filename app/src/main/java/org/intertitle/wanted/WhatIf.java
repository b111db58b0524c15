package org.intertitle.wanted;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.profiles.Wish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Computes what a profile would change, in memory and in pages; nothing is stored. */
final class WhatIf {

    private static final int PAGE = 1000;

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final NeedRules rules = new NeedRules();

    WhatIf(WantedStores stores, Supplier<LibrarySettings> settings) {
        this.stores = stores;
        this.settings = settings;
    }

    ProfileEffect of(ProfileDraft draft, Cancellation cancel) {
        Profile next = ProfilesService.preview(draft);
        ProfileEffect effect = ProfileEffect.NONE;
        for (LibraryFolder folder : stores.work().read(stores.folders()::all)) {
            List<Video> videos =
                    stores.work().read(tx -> stores.library().videosIn(tx, folder.id()));
            for (int from = 0; from < videos.size(); from += PAGE) {
                cancel.check();
                List<Video> page = videos.subList(from, Math.min(videos.size(), from + PAGE));
                effect = effect.plus(stores.work().read(tx -> of(tx, page, next)));
            }
        }
        return effect;
    }

    private ProfileEffect of(Tx tx, List<Video> videos, Profile next) {
        EffectiveProfiles effective = EffectiveProfiles.read(tx, stores, videos);
        List<Video> ruled =
                videos.stream()
                        .filter(video ->
                                effective.of(video).name().equalsIgnoreCase(next.name())
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
