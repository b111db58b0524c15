package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Wish;

import java.util.Optional;

/** A wish is not asked where the video speaks a language that it excludes. */
final class AudioExcluded implements AskRule {

    @Override
    public Rule judge(NeedInput input, Wish wish) {
        if (wish.audioExclude().isEmpty()) {
            return Rule.notApplicable("audio_exclude_none");
        }
        String excluded = Told.tags(wish.audioExclude());
        Optional<Language> spoken = Spoken.in(input.video(), wish.audioExclude());
        return spoken.map(language -> Rule.fails("audio_excluded", language.tag(), excluded))
                .orElseGet(() ->
                        Rule.holds("audio_not_excluded", Spoken.told(input.video()), excluded));
    }
}
