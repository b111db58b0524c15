package org.intertitle.wanted;

/**
 * What saving a profile would change: how many items would be wanted that are not now, how many not
 * any more, and how many files that satisfy a wish now would no longer be good enough and be
 * replaced; over how many videos.
 */
public record ProfileEffect(int videos, int moreWanted, int noLongerWanted, int replaced) {

    static final ProfileEffect NONE = new ProfileEffect(0, 0, 0, 0);

    ProfileEffect plus(ProfileEffect other) {
        return new ProfileEffect(
                videos + other.videos,
                moreWanted + other.moreWanted,
                noLongerWanted + other.noLongerWanted,
                replaced + other.replaced);
    }
}
