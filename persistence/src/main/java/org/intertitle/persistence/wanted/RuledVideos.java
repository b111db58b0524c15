package org.intertitle.persistence.wanted;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.persistence.session.SessionTx;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Finds the videos of a profile by their titles, so that no row of a video is read: a title and its
 * videos lie in one folder.
 */
final class RuledVideos {

    private static final String VIDEOS =
            "select v.id from TitleEntity t join VideoEntity v on v.titleId = t.id where ";
    private static final String BY_PROFILE =
            "t.profileId = :profile or (t.profileId is null and t.folderId in"
                    + " (select f.id from FolderEntity f where f.profileId = :profile))";
    private static final String BY_NONE =
            "t.profileId is null and t.folderId in"
                    + " (select f.id from FolderEntity f where f.profileId is null)";

    List<VideoId> by(Tx tx, @Nullable ProfileId profile) {
        var query =
                SessionTx.of(tx)
                        .query(Long.class, VIDEOS + (profile == null ? BY_NONE : BY_PROFILE));
        if (profile != null) {
            query.setParameter("profile", profile.value());
        }
        return query.getResultList().stream().sorted().map(VideoId::new).toList();
    }
}
