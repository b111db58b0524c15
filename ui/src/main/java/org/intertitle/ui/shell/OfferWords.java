package org.intertitle.ui.shell;

import org.intertitle.queries.FilterCompletion.Named;
import org.intertitle.queries.FilterCompletion.Offer;
import org.intertitle.queries.FilterKey;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.FilterTokens.Token;
import org.intertitle.ui.kit.Texts;

/** Says what is offered while a filter is typed. */
final class OfferWords {
    private final FilterTokens tokens;
    private final Texts texts;

    OfferWords(Texts texts) {
        this.tokens = new FilterTokens(texts);
        this.texts = texts;
    }

    /** What a name asks for, or what a whole term says. */
    String about(Offer offer) {
        return switch (offer) {
            case Offer.Name name -> texts.text("filter.about." + name.key().word());
            case Offer.Value(FilterKey key, Named value, _) when key == FilterKey.FOLDER ->
                    value.name();
            case Offer.Value value ->
                    tokens.terms(value.text()).stream()
                            .findFirst()
                            .map(Token::label)
                            .orElseGet(() -> value.value().name());
        };
    }

    /** Both, as a screen reader says it. */
    String spoken(Offer offer) {
        return offer.text() + ", " + about(offer);
    }
}
