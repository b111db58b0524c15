package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/** Stores wanted items, and from which revisions the need of each video was computed. */
public interface WantedRepository {

    /** The first of {@code count} consecutive free ids. */
    WantedId reserve(Tx tx, int count);

    /**
     * Videos whose need is stale, with the profile that rules them: the title's, else the folder's,
     * else the default one. By id, at most {@code limit}. A video's offline state makes nothing
     * stale.
     */
    List<StaleVideo> stale(Tx tx, int limit);

    /**
     * The videos that this profile is assigned to, by their title or else by their folder; for null
     * those that none is assigned to, which the default one rules. By id.
     */
    List<VideoId> ruledBy(Tx tx, @Nullable ProfileId profile);

    /** Notes that the need of these videos follows from their present revisions. */
    void computed(Tx tx, Collection<StaleVideo> videos);

    void insert(Tx tx, List<Wanted> items);

    void update(Tx tx, List<Wanted> items);

    void remove(Tx tx, Collection<WantedId> ids);

    List<Wanted> find(Tx tx, Collection<WantedId> ids);

    /** All items of these videos, by video and position. */
    List<Wanted> ofVideos(Tx tx, Collection<VideoId> videos);

    /**
     * The items that are wanted, not ignored, of videos that are present; by id, after the given id
     * (0: from the start), at most {@code limit}; of one language or of all.
     */
    List<Wanted> open(Tx tx, @Nullable Language language, long after, int limit);
}
