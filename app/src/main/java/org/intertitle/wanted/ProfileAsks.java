package org.intertitle.wanted;

import org.intertitle.profiles.Wish;

/** Says which profile asks for what; always holds. */
final class ProfileAsks implements AskRule {

    @Override
    public Rule judge(NeedInput input, Wish wish) {
        return Rule.holds(
                "profile_asks",
                input.profile().name(),
                wish.language().tag(),
                Told.code(wish.kind()),
                Told.code(wish.hearingImpaired()));
    }
}
