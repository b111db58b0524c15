package org.intertitle.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.queries.QueryFilter.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;

class FilterParserTest {

    @Test
    void anEmptySearchHoldsForEverything() {
        assertThat(FilterParser.parse("  \t ")).isEqualTo(QueryFilter.ALL);
    }

    @Test
    void termsAreReadInOrder() {
        assertThat(
                        FilterParser.parse("missing:de lang:eng kind:Anime year<1930 quality:60")
                                .terms())
                .containsExactly(
                        new QueryFilter.Missing(Language.of("de")),
                        new QueryFilter.Has(Language.of("en")),
                        new QueryFilter.Kind("anime"),
                        new QueryFilter.Year(Comparison.LESS, 1930),
                        new QueryFilter.Quality(Comparison.EQUAL, 60));
    }

    @Test
    void freeWordsAreFolded() {
        assertThat(FilterParser.parse("Amélie Straße \"La Strada\"").terms())
                .containsExactly(
                        new QueryFilter.Words("amelie"),
                        new QueryFilter.Words("strasse"),
                        new QueryFilter.Words("la strada"));
    }

    @Test
    void anAgeIsYoungerUnlessItSaysOlder() {
        assertThat(FilterParser.parse("added:<7d added:2w added:>1y").terms())
                .containsExactly(
                        new QueryFilter.Added(Comparison.LESS, Duration.ofDays(7)),
                        new QueryFilter.Added(Comparison.LESS, Duration.ofDays(14)),
                        new QueryFilter.Added(Comparison.MORE, Duration.ofDays(365)));
    }

    @Test
    void quotesHoldSpacesTogetherAlsoInsideATerm() {
        assertThat(FilterParser.parse("folder:\"My NAS\"").terms())
                .containsExactly(new QueryFilter.Folder("my nas"));
    }

    @Test
    void aQuoteThatNobodyClosesEndsWithTheText() {
        assertThat(FilterParser.parse("\"la str").terms())
                .containsExactly(new QueryFilter.Words("la str"));
    }

    @Test
    void whatStandsInQuotesIsTextAlsoWithAColon() {
        assertThat(FilterParser.parse("\"Trek: Picard\" \"missing:de\"").terms())
                .containsExactly(
                        new QueryFilter.Words("trek picard"), new QueryFilter.Words("missing de"));
    }

    @Test
    void aTitleWithAColonIsNoTerm() {
        assertThat(FilterParser.parse("2001:").terms())
                .containsExactly(new QueryFilter.Words("2001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing:",
                "lang:xx-nope",
                "kind:opera",
                "year<",
                "year:abc",
                "quality<99999999999",
                "added:",
                "added:7",
                "added:<7x",
                "state:lost",
                "colour:red"
            })
    void aTermThatCannotBeReadNamesItsPlaceAndWhatIsAllowed(String term) {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> FilterParser.parse("nosferatu " + term))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(QueryError.INVALID);
                    assertThat(error.arguments()).startsWith(11, term).hasSize(3);
                });
    }

    @Test
    void aSearchThatIsTooLongSaysSo() {
        assertThat(FilterParser.parse("x".repeat(FilterParser.LONGEST)).terms()).hasSize(1);
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> FilterParser.parse("x".repeat(FilterParser.LONGEST + 1)))
                .satisfies(error -> assertThat(error.code()).isEqualTo(QueryError.TOO_LONG));
    }
}
