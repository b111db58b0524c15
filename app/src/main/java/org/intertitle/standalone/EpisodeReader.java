package org.intertitle.standalone;

import org.intertitle.library.EpisodeNumbers;
import org.intertitle.release.ReleaseName;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Which episodes a video holds: what its {@code .nfo} says, else what its name says. */
final class EpisodeReader {

    private EpisodeReader() {}

    static EpisodeNumbers numbers(List<NfoFacts> own, ReleaseName name, boolean anime) {
        List<Integer> told =
                own.stream()
                        .filter(facts -> facts.kind() == NfoFacts.Kind.EPISODE)
                        .map(NfoFacts::episode)
                        .filter(Objects::nonNull)
                        .toList();
        NfoFacts nfo = own.isEmpty() ? null : own.getFirst();
        if (nfo != null && !told.isEmpty() && nfo.season() != null) {
            return new EpisodeNumbers(
                    nfo.season(), told, name.absoluteEpisode(), name.date(), title(nfo, name));
        }
        boolean absoluteOnly = !name.absoluteEpisode().isEmpty() && name.season() == null;
        return new EpisodeNumbers(
                absoluteOnly ? null : season(name, anime),
                absoluteOnly ? List.of() : name.episode(),
                name.absoluteEpisode(),
                name.date() == null && nfo != null && name.episode().isEmpty()
                        ? nfo.aired()
                        : name.date(),
                title(nfo, name));
    }

    /** A series that counts without seasons has one. */
    private static @Nullable Integer season(ReleaseName name, boolean anime) {
        boolean first = name.season() == null && !name.episode().isEmpty() && !anime;
        return first ? Integer.valueOf(1) : name.season();
    }

    private static @Nullable String title(@Nullable NfoFacts nfo, ReleaseName name) {
        return nfo == null || nfo.title() == null ? name.episodeTitle() : nfo.title();
    }
}
