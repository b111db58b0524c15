package org.intertitle.sources;

import org.intertitle.library.PlayedAs;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.SidecarNaming;
import org.intertitle.library.SidecarNamingStyle;
import org.intertitle.library.Subtitle;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Chooses the name of a new sidecar beside its video. A name that is taken is left alone: a number
 * is added where the player reads the same out of that, and the doubt says so; only a file that
 * holds nothing may make room. Pure but for what it reads of folders.
 */
final class TargetName {

    private static final int LAST_NUMBER = 9;

    private TargetName() {}

    /** A target, and what to look at first; no target where the player cannot be told. */
    record Chosen(@Nullable Path path, @Nullable SourceNote doubt, @Nullable SourceNote refusal) {}

    /** {@code canReplace}: the action writes bytes, so a file that holds nothing may make room. */
    static Chosen choose(
            SourceRequest request, Candidate candidate, String extension, boolean canReplace) {
        Path folder = request.videoFile().getParent();
        if (folder == null) {
            return new Chosen(null, null, null);
        }
        Path plain = folder.resolve(name(request, candidate, extension, label(request, candidate)));
        if (!played(request, plain)) {
            return new Chosen(null, null, null);
        }
        if (!request.folders().writable(folder)) {
            return new Chosen(
                    plain, null, SourceNote.of("plans.target_not_writable", folder.toString()));
        }
        if (!request.folders().taken(plain)) {
            return new Chosen(plain, null, null);
        }
        return canReplace && request.worthless().contains(plain)
                ? new Chosen(plain, SourceNote.of("replaces_empty", name(plain)), null)
                : numbered(request, candidate, extension, plain);
    }

    private static Chosen numbered(
            SourceRequest request, Candidate candidate, String extension, Path plain) {
        for (int number = 2; number <= LAST_NUMBER; number++) {
            String label = Integer.toString(number);
            Path next = plain.resolveSibling(name(request, candidate, extension, label));
            if (!next.equals(plain) && !request.folders().taken(next)) {
                return new Chosen(next, SourceNote.of("target_exists", name(plain)), null);
            }
        }
        return new Chosen(plain, null, SourceNote.of("plans.target_exists", plain.toString()));
    }

    private static String name(
            SourceRequest request, Candidate candidate, String extension, @Nullable String label) {
        Path folder = request.videoFile().getParent();
        SidecarNamingStyle style =
                request.preset() == PlayerPreset.MIRROR && folder != null
                        ? request.folders().style(folder)
                        : SidecarNamingStyle.USUAL;
        return SidecarNaming.name(
                request.preset(),
                base(name(request.videoFile())),
                candidate.language(),
                request.forced(),
                candidate.subtitle().hearingImpaired(),
                label,
                extension,
                style);
    }

    /** Words of the old name that mean nothing to us are kept, except mere numbers of lists. */
    private static @Nullable String label(SourceRequest request, Candidate candidate) {
        Subtitle subtitle = candidate.subtitle();
        boolean beside =
                subtitle.path() != null
                        && subtitle.path().parent().equals(request.video().path().parent());
        String label = subtitle.label();
        return beside && label != null && !label.chars().allMatch(Character::isDigit)
                ? label
                : null;
    }

    private static boolean played(SourceRequest request, Path target) {
        PlayedAs played = request.preset().playedAs(base(name(request.videoFile())), name(target));
        return played != null && played.forced() == request.forced();
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String base(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    static String extension(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
