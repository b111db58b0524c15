package org.intertitle.wanted;

import org.intertitle.profiles.Wish;

/** One condition for a wish to be asked at all: where it fails, nothing is wanted. */
interface AskRule {

    Rule judge(NeedInput input, Wish wish);
}
