package org.intertitle.library;

import org.intertitle.kernel.FoldedName;
import org.intertitle.release.ReleaseName;
import org.jspecify.annotations.Nullable;

/** Whether the title in a sidecar's name can be that of a video. */
final class SidecarMatchTitles {

    private SidecarMatchTitles() {}

    /** Equal, missing, cut short, run together, or the initials. */
    static boolean alike(ReleaseName read, SidecarMatchVideo video) {
        return read.title() == null
                || alike(FoldedName.fold(read.title()), video.foldedTitle())
                || (read.longTitle() != null
                        && alike(FoldedName.fold(read.longTitle()), video.foldedTitle()));
    }

    private static boolean alike(String told, String title) {
        String run = told.replace(" ", "");
        String whole = title.replace(" ", "");
        boolean cut = run.length() > 3 && (whole.startsWith(run) || whole.endsWith(run));
        boolean longer = whole.length() > 3 && run.startsWith(whole);
        return run.isEmpty() || run.equals(whole) || cut || longer || run.equals(initials(title));
    }

    private static String initials(String title) {
        StringBuilder initials = new StringBuilder();
        for (String word : title.split(" ")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString();
    }

    /** Whether the name speaks of another film or episode: a number, a year or a title besides. */
    static boolean contradicts(ReleaseName read, SidecarMatchVideo video) {
        boolean film = video.title().kind() == TitleKind.FILM;
        boolean otherEpisode = !film && read.numbered();
        boolean certainEpisode = film && read.season() != null && !read.episode().isEmpty();
        boolean otherYear = differ(read.year(), video.year());
        String told = read.title() == null ? "" : FoldedName.fold(read.title());
        boolean named = read.year() != null && !told.isEmpty() && !alike(read, video);
        return otherEpisode
                || certainEpisode
                || otherYear
                || named
                || sequel(told, read, video.foldedTitle());
    }

    private static boolean differ(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !one.equals(other);
    }

    /** {@code Film 2} beside {@code Film}: the same words with a number or more words behind. */
    private static boolean sequel(String told, ReleaseName read, String title) {
        boolean numbered = told.equals(title) && !read.episode().isEmpty();
        return numbered
                || told.startsWith(title + " ")
                || (title.startsWith(told + " ") && sharp(title, told));
    }

    private static boolean sharp(String title, String told) {
        String rest = title.substring(told.length()).strip();
        return !told.isEmpty() && !rest.isEmpty() && rest.chars().allMatch(Character::isDigit);
    }
}
