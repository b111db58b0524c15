package org.intertitle.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.queries.QueryFilter.Asked;
import org.intertitle.queries.QueryFilter.Comparison;
import org.intertitle.queries.QueryFilter.Not;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
                "can:fly",
                "reason:because",
                "embedded:",
                "missing:de:half",
                "missing:=",
                "profile:",
                "group:",
                "format:",
                "--missing:de",
                "not:",
                "not:not:missing:de",
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
    void aMinusOrNotMakesTheOppositeOfATermOrAWord() {
        assertThat(FilterParser.parse("-missing:de not:kind:film -\"La Strada\" -x").terms())
                .containsExactly(
                        new Not(new QueryFilter.Missing(Language.of("de"))),
                        new Not(new QueryFilter.Kind("film")),
                        new Not(new QueryFilter.Words("la strada")),
                        new Not(new QueryFilter.Words("x")));
        assertThat(FilterParser.parse("- -- -!").terms()).isEmpty();
        assertThat(FilterParser.parse("spider-man").terms())
                .containsExactly(new QueryFilter.Words("spider man"));
    }

    @Test
    void aLanguageThatIsAskedForHasAKindAndCanBeMeantExactly() {
        Language german = Language.of("de");
        assertThat(FilterParser.parse("missing missing:de missing:de:Forced poor:=de").terms())
                .containsExactly(
                        new QueryFilter.Missing(Asked.ANY),
                        new QueryFilter.Missing(Asked.in(german)),
                        new QueryFilter.Missing(new Asked(german, SubtitleKind.FORCED, false)),
                        new QueryFilter.Stands(CellState.POOR, new Asked(german, null, true)));
        assertThat(FilterParser.parse("present:de embedded:de:full").terms())
                .containsExactly(
                        new QueryFilter.Stands(CellState.PRESENT, Asked.in(german)),
                        new QueryFilter.Stands(
                                CellState.EMBEDDED, new Asked(german, SubtitleKind.FULL, false)));
    }

    @Test
    void whatCanBeDoneIsTheReasonForWhichItIsWanted() {
        assertThat(FilterParser.parse("can:adopt can:extract can:convert").terms())
                .containsExactly(
                        new QueryFilter.Because(ReasonCode.MISNAMED),
                        new QueryFilter.Because(ReasonCode.EMBEDDED_ONLY),
                        new QueryFilter.Convertible());
        for (ReasonCode reason : ReasonCode.values()) {
            assertThat(FilterParser.parse("reason:" + reason).terms())
                    .containsExactly(new QueryFilter.Because(reason));
        }
    }

    @Test
    void groupsProfilesAndFormatsAreNamed() {
        assertThat(FilterParser.parse("group:SPARKS profile:\"My Anime\" format:SRT").terms())
                .containsExactly(
                        new QueryFilter.Group("sparks"),
                        new QueryFilter.OfProfile("my anime"),
                        new QueryFilter.Format(List.of("srt", "subrip")));
    }

    @Test
    void everyExampleCanBeRead() {
        for (FilterKey key : FilterKey.values()) {
            assertThat(FilterParser.parse(key.example()).terms()).hasSize(1);
            assertThat(key.example()).startsWith(key.opening());
            for (String choice : key.choices()) {
                String sign = key.takes() == FilterKey.Takes.NUMBER ? "" : ":";
                assertThat(FilterParser.parse(key.word() + sign + choice).terms()).hasSize(1);
            }
        }
    }

    @Test
    void termsThatAreRepeatedAreAskedOnceAndMoreThanFiftyAreRefused() {
        assertThat(FilterParser.parse("x ".repeat(5_000)).terms()).hasSize(1);
        String many =
                IntStream.rangeClosed(1, 51)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" "));
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> FilterParser.parse(many))
                .satisfies(error -> {
                    assertThat(error.code()).isEqualTo(QueryError.TOO_MANY);
                    assertThat(error.arguments()).containsExactly(50);
                });
    }

    @Test
    void anOppositeThatCannotBeReadNamesTheTermBehindTheMinus() {
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> FilterParser.parse("-kind:opera"))
                .satisfies(error ->
                        assertThat(error.arguments())
                                .containsExactly(2, "kind:opera", "film, series, anime"));
    }

    @Test
    void aSearchThatIsTooLongSaysSo() {
        assertThat(FilterParser.parse("x".repeat(FilterParser.LONGEST)).terms()).hasSize(1);
        assertThatExceptionOfType(AppException.class)
                .isThrownBy(() -> FilterParser.parse("x".repeat(FilterParser.LONGEST + 1)))
                .satisfies(error -> assertThat(error.code()).isEqualTo(QueryError.TOO_LONG));
    }
}
