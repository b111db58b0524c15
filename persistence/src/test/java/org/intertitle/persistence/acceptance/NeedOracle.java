package org.intertitle.persistence.acceptance;

import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.TrackPlan;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.Wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a video lacks for a profile, told from what the generator wrote and from "What the answers
 * mean" alone: shares nothing with the rules that it is held against.
 */
record NeedOracle(ProfileDraft profile) {

    /** The wishes that are wanted, as {@code de} or {@code de:forced}. */
    Set<String> wanted(SampleVideo video, List<SampleSidecar> sidecars) {
        List<Wish> open = new ArrayList<>();
        List<Wish> met = new ArrayList<>();
        List<Wish> excluded = new ArrayList<>();
        for (Wish wish : profile.wishes()) {
            if (!asked(wish, video)) {
                excluded.add(wish);
            } else if (satisfied(wish, video, sidecars)) {
                met.add(wish);
            } else {
                open.add(wish);
            }
        }
        boolean enough =
                switch (profile.cutoff()) {
                    case Cutoff.All _ -> false;
                    case Cutoff.Any _ -> !met.isEmpty();
                    case Cutoff.At at ->
                            met.stream().anyMatch(wish -> is(wish, at))
                                    || excluded.stream().anyMatch(wish -> is(wish, at));
                };
        Set<String> wanted = new TreeSet<>();
        if (!enough) {
            open.forEach(wish -> wanted.add(code(wish.language(), wish.kind())));
        }
        return wanted;
    }

    static String code(Language language, SubtitleKind kind) {
        return language.tag() + (kind == SubtitleKind.FORCED ? ":forced" : "");
    }

    private static boolean is(Wish wish, Cutoff.At at) {
        return wish.language().equals(at.language()) && wish.kind() == at.kind();
    }

    /** A wish holds where the audio is none that it excludes, and one that it names. */
    private static boolean asked(Wish wish, SampleVideo video) {
        List<Language> spoken =
                video.tracks().stream()
                        .filter(track -> track.type() == TrackPlan.Type.AUDIO)
                        .filter(track -> !track.commentary())
                        .map(TrackPlan::language)
                        .toList();
        return spoken.stream().noneMatch(wish.audioExclude()::contains)
                && (wish.audioOnly().isEmpty()
                        || spoken.stream().anyMatch(wish.audioOnly()::contains));
    }

    private boolean satisfied(Wish wish, SampleVideo video, List<SampleSidecar> sidecars) {
        return sidecars.stream().anyMatch(sidecar -> satisfies(wish, video, sidecar))
                || video.tracks().stream().anyMatch(track -> satisfies(wish, track));
    }

    private boolean satisfies(Wish wish, SampleVideo video, SampleSidecar sidecar) {
        PlayerOracle.Loaded loaded = PlayerOracle.load(video.path(), sidecar.path());
        return serves(wish, sidecar.language(), sidecar.forced(), sidecar.hearingImpaired())
                && loaded != null
                && reads(wish, Language.of(loaded.language()))
                && loaded.forced() == forced(wish);
    }

    private boolean satisfies(Wish wish, TrackPlan track) {
        return track.isSubtitle()
                && counts(track)
                && !track.commentary()
                && serves(wish, track.language(), track.forced(), track.hearingImpaired());
    }

    private boolean counts(TrackPlan track) {
        return profile.embedded() == Embedded.ANY
                || (profile.embedded() == Embedded.TEXT && track.type() != TrackPlan.Type.PGS);
    }

    private boolean serves(Wish wish, Language language, boolean forced, boolean impaired) {
        boolean mode =
                switch (wish.hearingImpaired()) {
                    case WANT, EITHER -> true;
                    case AVOID -> !impaired;
                    case ONLY -> impaired;
                };
        return mode && reads(wish, language) && forced == forced(wish);
    }

    private static boolean forced(Wish wish) {
        return wish.kind() == SubtitleKind.FORCED;
    }

    private boolean reads(Wish wish, Language language) {
        return language.equals(wish.language())
                || profile.equivalents().contains(new Equivalent(language, wish.language()));
    }
}
