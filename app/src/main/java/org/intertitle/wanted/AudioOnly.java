package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Wish;

import java.util.Optional;

/** A wish with {@code audioOnly} is asked only where the video speaks one of those languages. */
final class AudioOnly implements AskRule {

    @Override
    public Rule judge(NeedInput input, Wish wish) {
        if (wish.audioOnly().isEmpty()) {
            return Rule.notApplicable("audio_only_none");
        }
        String only = Told.tags(wish.audioOnly());
        Optional<Language> spoken = Spoken.in(input.video(), wish.audioOnly());
        return spoken.map(language -> Rule.holds("audio_only_spoken", language.tag(), only))
                .orElseGet(() ->
                        Rule.fails("audio_only_not_spoken", Spoken.told(input.video()), only));
    }
}
