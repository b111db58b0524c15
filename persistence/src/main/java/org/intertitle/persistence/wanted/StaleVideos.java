package org.intertitle.persistence.wanted;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.persistence.session.SessionTx;
import org.intertitle.wanted.StaleVideo;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the videos whose need was computed from another revision of them, or from another profile
 * or revision of it. Those that changed themselves come by an index of their own; only when fewer
 * than asked are left are all videos compared with their profiles.
 */
final class StaleVideos {

    private static final String FROM =
            "select v.id, p.id from VideoEntity v join TitleEntity t on t.id = v.titleId join"
                    + " FolderEntity f on f.id = v.folderId join ProfileEntity p on p.id ="
                    + " coalesce(t.profileId, f.profileId, :fallback) where f.enabled = true and ";
    private static final String OWN = "(v.needRevision is null or v.needRevision <> v.revision)";
    private static final String ANY =
            "(v.needRevision is null or v.needRevision <> v.revision or v.needProfile <> p.id"
                    + " or v.needProfileRevision <> p.revision)";

    List<StaleVideo> find(Tx tx, int limit) {
        Long fallback = defaultProfile(tx);
        List<StaleVideo> changed = ask(tx, OWN, fallback, limit);
        return changed.size() == limit ? changed : ask(tx, ANY, fallback, limit);
    }

    void computed(Tx tx, Collection<StaleVideo> videos) {
        Map<ProfileId, List<Long>> byProfile =
                videos.stream()
                        .collect(
                                Collectors.groupingBy(
                                        StaleVideo::profile,
                                        Collectors.mapping(
                                                stale -> stale.video().value(),
                                                Collectors.toList())));
        byProfile.forEach((profile, ids) -> SessionTx.of(tx).change(computedFrom(profile), ids));
    }

    private static String computedFrom(ProfileId profile) {
        return "update VideoEntity v set v.needRevision = v.revision, v.needProfile = "
                + profile
                + ", v.needProfileRevision ="
                + " (select p.revision from ProfileEntity p where p.id = "
                + profile
                + ") where v.id in :ids";
    }

    private static List<StaleVideo> ask(
            Tx tx, String condition, @Nullable Long fallback, int limit) {
        return SessionTx.of(tx)
                .query(Object[].class, FROM + condition + " order by v.id")
                .setParameter("fallback", fallback, Long.class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row ->
                        new StaleVideo(new VideoId((Long) row[0]), new ProfileId((Long) row[1])))
                .toList();
    }

    private static @Nullable Long defaultProfile(Tx tx) {
        return SessionTx.of(tx)
                .query(
                        Long.class,
                        "select p.id from ProfileEntity p where p.isDefault = true order by p.id")
                .setMaxResults(1)
                .uniqueResult();
    }
}
