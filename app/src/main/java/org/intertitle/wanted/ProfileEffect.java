package org.intertitle.wanted;

/**
 * What saving a profile would change: how many items would be wanted that are not now, how many not
 * any more, and how many files that satisfy a wish now would no longer be good enough and be
 * replaced; over how many videos. {@code share} of the library was looked at, from 0 to 1: below 1
 * the numbers are those of a sample.
 */
public record ProfileEffect(
        int videos, int moreWanted, int noLongerWanted, int replaced, double share) {

    static final ProfileEffect NONE = new ProfileEffect(0, 0, 0, 0);

    public ProfileEffect(int videos, int moreWanted, int noLongerWanted, int replaced) {
        this(videos, moreWanted, noLongerWanted, replaced, 1);
    }

    public boolean sampled() {
        return share < 1;
    }

    /** What the sample says of the whole library. */
    public ProfileEffect estimate() {
        return new ProfileEffect(
                whole(videos), whole(moreWanted), whole(noLongerWanted), whole(replaced), share);
    }

    ProfileEffect plus(ProfileEffect other) {
        return new ProfileEffect(
                videos + other.videos,
                moreWanted + other.moreWanted,
                noLongerWanted + other.noLongerWanted,
                replaced + other.replaced,
                share);
    }

    ProfileEffect of(int looked, int all) {
        double part = all == 0 ? 1 : (double) looked / all;
        return new ProfileEffect(videos, moreWanted, noLongerWanted, replaced, part);
    }

    private int whole(int counted) {
        return share <= 0 ? counted : (int) Math.round(counted / share);
    }
}
