package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.Video;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a video speaks: the languages of its audio tracks that are no commentary. A language named
 * without a region ({@code pt}) stands for all of its regions ({@code pt-BR}), because scripts and
 * spelling mean nothing to the ear.
 */
final class Spoken {

    private Spoken() {}

    /** The first audio language that is one of the given ones. */
    static Optional<Language> in(Video video, Set<Language> languages) {
        return video.audio().stream()
                .filter(track -> !track.commentary() && track.language().determined())
                .map(AudioTrack::language)
                .filter(spoken -> languages.stream().anyMatch(named -> means(named, spoken)))
                .findFirst();
    }

    static String told(Video video) {
        return video.audio().stream()
                .filter(track -> !track.commentary())
                .map(track -> track.language().tag())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean means(Language named, Language spoken) {
        return spoken.reads(named) || spoken.base().equals(named.tag());
    }
}
