package org.intertitle.wanted;

import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;
import org.intertitle.sources.Offer;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;

/**
 * Which of several offers is the best: what can be done before what cannot, what nobody needs to
 * look at before what is in doubt, what ends the search, then the preferred format, adopt before
 * extract before convert, quality, the preference for hearing-impaired, the exact language, the
 * default flag, and the number of cues.
 */
final class OfferOrder {

    /** Assumed where nobody looked into the text: tracks, pictures. */
    private static final int USUAL_QUALITY = 75;

    private OfferOrder() {}

    /** The best comes first. */
    static Comparator<Offer> of(Wish wish, @Nullable String format) {
        return Comparator.<Offer, Boolean>comparing(offer -> offer.refusal() != null)
                .thenComparing(offer -> offer.doubt() != null)
                .thenComparing(offer -> avoided(wish, offer.subtitle()))
                .thenComparing(offer -> format != null && !offer.format().equals(format))
                .thenComparingInt(OfferOrder::effort)
                .thenComparingInt(offer -> -quality(offer.subtitle()))
                .thenComparing(offer -> notPreferred(wish, offer.subtitle()))
                .thenComparing(offer -> !offer.subtitle().language().equals(wish.language()))
                .thenComparing(offer -> !offer.subtitle().isDefault())
                .thenComparingInt(offer -> -cues(offer.subtitle()))
                .thenComparing(offer -> offer.subtitle().id());
    }

    private static boolean avoided(Wish wish, Subtitle subtitle) {
        return wish.hearingImpaired() == HearingImpaired.AVOID && subtitle.hearingImpaired();
    }

    private static boolean notPreferred(Wish wish, Subtitle subtitle) {
        return subtitle.hearingImpaired() != (wish.hearingImpaired() == HearingImpaired.WANT);
    }

    private static int effort(Offer offer) {
        return switch (offer.action()) {
            case ADOPT, RENAME -> 0;
            case EXTRACT -> 1;
            case CONVERT -> 2;
        };
    }

    private static int quality(Subtitle subtitle) {
        TextFacts text = subtitle.text();
        return text == null ? USUAL_QUALITY : text.quality();
    }

    private static int cues(Subtitle subtitle) {
        TextFacts text = subtitle.text();
        return text == null ? 0 : text.cues();
    }
}
