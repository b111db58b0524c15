package org.intertitle.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.queries.FilterCompletion.Named;
import org.intertitle.queries.FilterCompletion.Offer;
import org.intertitle.queries.FilterCompletion.Offers;
import org.intertitle.queries.FilterCompletion.Values;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Collections;
import java.util.List;

class FilterCompletionTest {

    private final FilterCompletion completion =
            new FilterCompletion(
                    new Values(
                            List.of(
                                    new Named("de", "German"),
                                    new Named("en", "English"),
                                    new Named("pt-BR", "Portuguese (Brazil)"),
                                    new Named("da", "Danish")),
                            List.of(new Named("NAS", "NAS"), new Named("My Films", "My Films"))));

    /** What is offered where a bar stands in the filter. */
    private List<String> offered(String filter) {
        return at(filter).offers().stream().map(Offer::text).toList();
    }

    private Offers at(String filter) {
        int cursor = filter.indexOf('|');
        return completion.at(filter.replace("|", ""), cursor);
    }

    /** The filter once the first offer was taken. */
    private String taken(String filter) {
        String text = filter.replace("|", "");
        Offers offers = at(filter);
        return text.substring(0, offers.from())
                + offers.offers().getFirst().text()
                + text.substring(offers.to());
    }

    @Test
    void anEmptyPlaceOffersTheNamesOfAllTerms() {
        assertThat(offered("|")).hasSize(FilterKey.values().length).startsWith("missing:", "lang:");
        assertThat(offered("amelie |")).hasSize(FilterKey.values().length);
        assertThat(at("amelie |").from()).isEqualTo(7);
        assertThat(offered("amelie | kind:film")).hasSize(FilterKey.values().length);
        assertThat(offered("amelie |kind:film")).isEmpty();
    }

    @Test
    void aBegunNameIsCompletedInAnyCase() {
        assertThat(offered("mis|")).containsExactly("missing:");
        assertThat(offered("amelie QUA|")).containsExactly("quality<");
        assertThat(taken("amelie QUA| kind:film")).isEqualTo("amelie quality< kind:film");
        assertThat(offered("nosferatu|")).isEmpty();
    }

    @Test
    void aNameIsCompletedAroundTheCursor() {
        assertThat(taken("mis|sing:de")).isEqualTo("missing:de");
        assertThat(taken("mis|sin x")).isEqualTo("missing: x");
        assertThat(taken("-k|:film")).isEqualTo("-kind:film");
    }

    @Test
    void languagesComeByTagThenByName() {
        assertThat(offered("missing:|"))
                .containsExactly("missing:de", "missing:en", "missing:pt-BR", "missing:da");
        assertThat(offered("lang:D|")).containsExactly("lang:de", "lang:da");
        assertThat(offered("lang:braz|")).containsExactly("lang:pt-BR");
        assertThat(offered("-lang:ger|")).containsExactly("-lang:de");
    }

    @Test
    void aValueWithSpacesIsPutInQuotesAndAnOpenQuoteEndsAtTheCursor() {
        assertThat(offered("folder:|")).containsExactly("folder:NAS", "folder:\"My Films\"");
        assertThat(taken("folder:\"my f|\" x")).isEqualTo("folder:\"My Films\" x");
        assertThat(taken("folder:\"my f| x y")).isEqualTo("folder:\"My Films\" x y");
        assertThat(taken("folder:films| x")).isEqualTo("folder:\"My Films\" x");
    }

    @Test
    void numbersAndAgesAreOfferedWithTheirSign() {
        assertThat(offered("quality<|")).containsExactly("quality<50", "quality<60", "quality<80");
        assertThat(offered("quality:|")).hasSize(4).contains("quality>80");
        assertThat(offered("added:<|")).contains("added:<7d").doesNotContain("added:>1y");
        assertThat(offered("added:>|")).containsExactly("added:>1y");
    }

    @Test
    void aTermThatStandsCompleteOffersNothing() {
        assertThat(offered("kind:film|")).isEmpty();
        assertThat(offered("folder:\"My Films\"|")).isEmpty();
        assertThat(offered("kind:opera|")).isEmpty();
    }

    @Test
    void whatIsInQuotesOrNamesNoTermOffersNothing() {
        assertThat(offered("\"mis|")).isEmpty();
        assertThat(offered("2001:|")).isEmpty();
        assertThat(offered("colour:r|")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"|:", "-|", "\"|", "-\"|", "kind:\"|", ":|:", "<|", "year<|<", "missing|::"})
    void brokenTermsDoNoHarm(String filter) {
        Offers offers = at(filter);
        assertThat(offers.from()).isBetween(0, offers.to());
        assertThat(offers.to()).isLessThan(filter.length());
    }

    @Test
    void tenThousandCharactersAreCompletedAndMoreAreNot() {
        String longest = "x ".repeat(4_996) + "missing:";
        assertThat(longest).hasSize(FilterParser.LONGEST);
        assertThat(completion.at(longest, longest.length()).offers()).hasSize(4);
        assertThat(completion.at(longest + "d", longest.length()).isEmpty()).isTrue();
        assertThat(completion.at("kind:", 99).isEmpty()).isTrue();
    }

    @Test
    void noMoreIsOfferedThanAPersonCanLookThrough() {
        FilterCompletion many =
                new FilterCompletion(
                        new Values(List.of(), Collections.nCopies(500, new Named("a", "a"))));
        assertThat(many.at("folder:", 7).offers()).hasSize(FilterCompletion.MOST);
    }
}
