package org.intertitle.library;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The videos of one folder, or of one title's tree, by all that a sidecar can be found by. */
final class SidecarMatchIndex {

    private final List<SidecarMatchVideo> videos = new ArrayList<>();
    private final Map<String, List<SidecarMatchVideo>> byBase = new HashMap<>();
    private final Map<Long, List<SidecarMatchVideo>> byEpisode = new HashMap<>();
    private final Map<Integer, List<SidecarMatchVideo>> byNumber = new HashMap<>();
    private final Map<Integer, List<SidecarMatchVideo>> byAbsolute = new HashMap<>();
    private final Map<LocalDate, List<SidecarMatchVideo>> byDate = new HashMap<>();
    private final Map<String, List<SidecarMatchVideo>> byTitle = new HashMap<>();
    private @Nullable SidecarNameBases bases;

    void add(SidecarMatchVideo video) {
        videos.add(video);
        put(byBase, SidecarNameBases.key(video.base()), video);
        EpisodeNumbers numbers = video.numbers();
        if (!numbers.episodes().isEmpty()) {
            int first = numbers.episodes().getFirst();
            Integer season = numbers.season();
            put(byEpisode, key(season == null ? 1 : season, first), video);
            if (season == null || season > 0) {
                put(byNumber, first, video);
            }
        }
        if (!numbers.absolute().isEmpty()) {
            put(byAbsolute, numbers.absolute().getFirst(), video);
        }
        if (numbers.date() != null) {
            put(byDate, numbers.date(), video);
        }
        put(byTitle, video.foldedTitle(), video);
    }

    private static <K> void put(
            Map<K, List<SidecarMatchVideo>> map, K key, SidecarMatchVideo video) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(video);
    }

    private static long key(int season, int episode) {
        return season * 1_000_000L + episode;
    }

    /** Built at the first use, which is why an index belongs to one thread until then. */
    SidecarNameBases bases() {
        SidecarNameBases known = bases;
        if (known == null) {
            known = new SidecarNameBases(videos.stream().map(SidecarMatchVideo::base).toList());
            bases = known;
        }
        return known;
    }

    List<SidecarMatchVideo> withBase(String base) {
        return byBase.getOrDefault(SidecarNameBases.key(base), List.of());
    }

    List<SidecarMatchVideo> episode(int season, int episode) {
        return byEpisode.getOrDefault(key(season, episode), List.of());
    }

    /** Those with this number in any season but the specials. */
    List<SidecarMatchVideo> number(int episode) {
        return byNumber.getOrDefault(episode, List.of());
    }

    List<SidecarMatchVideo> absolute(int number) {
        return byAbsolute.getOrDefault(number, List.of());
    }

    List<SidecarMatchVideo> date(LocalDate date) {
        return byDate.getOrDefault(date, List.of());
    }

    List<SidecarMatchVideo> titled(String folded) {
        return byTitle.getOrDefault(folded, List.of());
    }

    /** The video of the folder if there is but one. */
    @Nullable SidecarMatchVideo only() {
        return videos.size() == 1 ? videos.getFirst() : null;
    }
}
