package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.media.Track;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the stored subtitles of one video with those that are there now. A sidecar that only got
 * another name keeps its id and what its text said. For one thread.
 */
final class SubtitleChanges {

    private static final SubtitleId NEW = new SubtitleId(0);

    private final List<Subtitle> before;
    private final Set<SubtitleId> kept = new HashSet<>();
    private final List<Subtitle> inserted = new ArrayList<>();
    private final List<Subtitle> updated = new ArrayList<>();

    SubtitleChanges(List<Subtitle> before) {
        this.before = before;
    }

    /** The tracks were read anew. */
    void tracks(VideoId video, List<Track> tracks) {
        for (Track track : tracks) {
            Subtitle old = find(track.index());
            put(old, SubtitleRecords.embedded(old == null ? NEW : old.id(), video, track));
        }
    }

    /** The tracks were not read anew and stay as they are. */
    void sameTracks() {
        for (Subtitle subtitle : before) {
            if (subtitle.source() == SubtitleSource.EMBEDDED) {
                kept.add(subtitle.id());
            }
        }
    }

    void sidecars(VideoId video, ReadVideo read) {
        Set<RelativePath> names = new HashSet<>();
        read.task().sidecars().forEach(sidecar -> names.add(sidecar.file().path()));
        for (AttachedSidecar sidecar : read.task().sidecars()) {
            Subtitle old = find(sidecar.file(), names);
            put(
                    old,
                    SubtitleRecords.sidecar(
                            old == null ? NEW : old.id(),
                            video,
                            sidecar,
                            old,
                            read.told().get(sidecar.file().path())));
        }
    }

    List<Subtitle> inserted() {
        return inserted;
    }

    List<Subtitle> updated() {
        return updated;
    }

    List<SubtitleId> removed() {
        return before.stream().map(Subtitle::id).filter(id -> !kept.contains(id)).toList();
    }

    boolean any() {
        return !inserted.isEmpty() || !updated.isEmpty() || kept.size() < before.size();
    }

    private void put(@Nullable Subtitle old, Subtitle now) {
        if (old == null) {
            inserted.add(now);
            return;
        }
        kept.add(old.id());
        if (!old.equals(now)) {
            updated.add(now);
        }
    }

    private @Nullable Subtitle find(int track) {
        for (Subtitle subtitle : before) {
            if (subtitle.track() != null && subtitle.track() == track) {
                return subtitle;
            }
        }
        return null;
    }

    private @Nullable Subtitle find(FoundFile file, Set<RelativePath> names) {
        Subtitle renamed = null;
        for (Subtitle subtitle : before) {
            if (file.path().equals(subtitle.path())) {
                return subtitle;
            }
            boolean free =
                    subtitle.path() != null
                            && !names.contains(subtitle.path())
                            && !kept.contains(subtitle.id());
            if (free && SubtitleRecords.same(file, subtitle)) {
                renamed = subtitle;
            }
        }
        return renamed;
    }
}
