package org.intertitle.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.release.FolderContext;
import org.intertitle.release.NameHint;
import org.intertitle.release.ReleaseName;
import org.intertitle.release.ReleaseParser;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Finds the video that a sidecar's own words name: episode, absolute number, date or title. */
final class SidecarMatchByName {

    private final ReleaseParser parser;

    SidecarMatchByName(ReleaseParser parser) {
        this.parser = parser;
    }

    @Nullable SidecarMatchResult find(SidecarMatchIndex videos, SidecarName name) {
        ReleaseName read = read(name);
        SidecarMatchResult found = null;
        if (read.season() != null && !read.episode().isEmpty()) {
            found =
                    pick(
                            videos.episode(read.season(), read.episode().getFirst()),
                            read,
                            name,
                            SidecarMatchedBy.EPISODE);
        } else if (read.date() != null) {
            found = pick(videos.date(read.date()), read, name, SidecarMatchedBy.DATE);
        } else if (!read.episode().isEmpty()) {
            found = byLooseNumber(videos, read, name);
        }
        return found == null && !read.numbered() ? byTitle(videos, read, name) : found;
    }

    private ReleaseName read(SidecarName name) {
        ReleaseName read = parser.parse(FolderContext.START, name.stem(), NameHint.ANY);
        return read.numbered() || read.year() != null
                ? read
                : parser.parse(FolderContext.START, name.stem(), NameHint.EPISODE);
    }

    private static @Nullable SidecarMatchResult byLooseNumber(
            SidecarMatchIndex videos, ReleaseName read, SidecarName name) {
        int number = read.episode().getFirst();
        SidecarMatchResult found =
                pick(videos.absolute(number), read, name, SidecarMatchedBy.ABSOLUTE);
        if (found == null) {
            found = pick(videos.number(number), read, name, SidecarMatchedBy.EPISODE);
        }
        return found == null && number > 100
                ? pick(
                        videos.episode(number / 100, number % 100),
                        read,
                        name,
                        SidecarMatchedBy.EPISODE)
                : found;
    }

    private static @Nullable SidecarMatchResult byTitle(
            SidecarMatchIndex videos, ReleaseName read, SidecarName name) {
        if (read.longTitle() == null) {
            return null;
        }
        List<SidecarMatchVideo> same =
                videos.titled(FoldedName.fold(read.longTitle())).stream()
                        .filter(video -> video.title().kind() == TitleKind.FILM)
                        .filter(video -> yearsAgree(video.year(), read.year()))
                        .toList();
        return choose(same, read, name, SidecarMatchedBy.TITLE);
    }

    private static boolean yearsAgree(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable SidecarMatchResult pick(
            List<SidecarMatchVideo> fitting,
            ReleaseName read,
            SidecarName name,
            SidecarMatchedBy by) {
        List<SidecarMatchVideo> same =
                fitting.stream()
                        .filter(video -> SidecarMatchTitles.alike(read, video))
                        .filter(video -> sameEpisodes(video.numbers(), read, by))
                        .toList();
        return choose(same, read, name, by);
    }

    private static boolean sameEpisodes(
            EpisodeNumbers numbers, ReleaseName read, SidecarMatchedBy by) {
        return by == SidecarMatchedBy.DATE
                || (by == SidecarMatchedBy.ABSOLUTE
                        ? numbers.absolute().equals(read.episode())
                        : numbers.episodes().size() == read.episode().size());
    }

    /** Among versions of the same thing the release decides; where it does not, nothing does. */
    private static @Nullable SidecarMatchResult choose(
            List<SidecarMatchVideo> same, ReleaseName read, SidecarName name, SidecarMatchedBy by) {
        List<SidecarMatchVideo> left = same;
        if (left.size() > 1) {
            left = left.stream().filter(video -> sameRelease(video.release(), read)).toList();
        }
        if (left.size() == 1) {
            return new SidecarMatchResult.Attached(left.getFirst().path(), by, name);
        }
        return same.isEmpty()
                ? null
                : new SidecarMatchResult.Unattached(SidecarMatchResult.Reason.AMBIGUOUS, name);
    }

    private static boolean sameRelease(ReleaseFacts release, ReleaseName read) {
        boolean says =
                read.releaseGroup() != null || read.screenSize() != null || read.part() != null;
        return says
                && (read.releaseGroup() == null
                        || read.releaseGroup().equalsIgnoreCase(release.releaseGroup()))
                && (read.screenSize() == null || read.screenSize().equals(release.screenSize()))
                && Objects.equals(read.part(), release.part());
    }

    /** The folder's only video, unless the sidecar's name speaks of something else. */
    @Nullable SidecarMatchResult only(SidecarMatchIndex videos, SidecarName name) {
        SidecarMatchVideo only = videos.only();
        if (only == null || SidecarMatchTitles.contradicts(read(name), only)) {
            return null;
        }
        return new SidecarMatchResult.Attached(only.path(), SidecarMatchedBy.ONLY_VIDEO, name);
    }
}
