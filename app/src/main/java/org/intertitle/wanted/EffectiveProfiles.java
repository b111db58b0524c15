package org.intertitle.wanted;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Which profile rules a video: its title's, else its folder's, else the default one. A snapshot of
 * one unit of work.
 */
final class EffectiveProfiles {

    private final Map<ProfileId, Profile> profiles = new HashMap<>();
    private final Map<FolderId, ProfileId> ofFolder = new HashMap<>();
    private final Map<TitleId, ProfileId> ofTitle = new HashMap<>();
    private final @Nullable Profile fallback;

    private EffectiveProfiles(Collection<Profile> all) {
        all.forEach(profile -> profiles.put(profile.id(), profile));
        fallback = all.stream().filter(Profile::isDefault).findFirst().orElse(null);
    }

    static EffectiveProfiles read(Tx tx, WantedStores stores, Collection<Video> videos) {
        EffectiveProfiles effective = new EffectiveProfiles(stores.profiles().all(tx));
        for (LibraryFolder folder : stores.folders().all(tx)) {
            if (folder.profile() != null) {
                effective.ofFolder.put(folder.id(), folder.profile());
            }
        }
        var titles = videos.stream().map(Video::title).distinct().toList();
        for (Title title : stores.library().titles(tx, titles)) {
            if (title.profile() != null) {
                effective.ofTitle.put(title.id(), title.profile());
            }
        }
        return effective;
    }

    /**
     * The profile that rules a video.
     *
     * @throws AppException {@code wanted.no_profile} where not even a default is there
     */
    Profile of(Video video) {
        Profile assigned = assigned(video);
        Profile profile = assigned == null ? fallback : assigned;
        if (profile == null) {
            throw new AppException(WantedError.NO_PROFILE);
        }
        return profile;
    }

    /** Whether nothing is assigned, so that the default rules. */
    boolean fallsBack(Video video) {
        return assigned(video) == null;
    }

    private @Nullable Profile assigned(Video video) {
        ProfileId id = ofTitle.getOrDefault(video.title(), ofFolder.get(video.folder()));
        return id == null ? null : profiles.get(id);
    }
}
