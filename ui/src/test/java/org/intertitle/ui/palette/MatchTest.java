package org.intertitle.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class MatchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    extra      | Extract all text tracks…       | PREFIX      | [Extra]ct all text tracks…
                    EXTRA      | Die Extrafahrt                 | WORD_START  | Die [Extra]fahrt
                    fahrt      | Die Extrafahrt                 | INFIX       | Die Extra[fahrt]
                    amelie     | Le Fabuleux Destin d’Amélie    | INFIX       | Le Fabuleux Destin d’[Amélie]
                    strasse    | Die freudlose Straße           | WORD_START  | Die freudlose [Straße]
                    straße     | Strasse                        | PREFIX      | [Strasse]
                    plan want  | Plan: extract what is wanted…  | WORDS       | [Plan]: extract what is [want]ed…
                    want plan  | Plan: extract what is wanted…  | WORDS       | [Plan]: extract what is [want]ed…
                    gtl        | Go to Library                  | SUBSEQUENCE | [G]o [t]o [L]ibrary
                    glib       | Go to Library                  | SUBSEQUENCE | [G]o to [Lib]rary
                    ２０４９   | Blade Runner 2049              | WORD_START  | Blade Runner [2049]
                    ノシ       | ほしノシオリ                   | INFIX       | ほし[ノシ]オリ
                    שלום       | סרט שלום עולם                  | WORD_START  | סרט [שלום] עולם
                    🎬         | Film 🎬 night                  | INFIX       | Film [🎬] night
                    ?          | Who is it?                     | INFIX       | Who is it[?]
                    """)
    void whatWasTypedIsFoundAndMarked(String typed, String name, Match.Rank rank, String marked) {
        Match match = Match.of(typed, name).orElseThrow();
        assertThat(match.rank()).isEqualTo(rank);
        assertThat(marked(name, match)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"extra,Plan", "xt,Elixir et", "z,Go to Library", "ogl,Go to Library", "🎬,Film"})
    void whatIsNotThereIsNotFound(String typed, String name) {
        assertThat(Match.of(typed, name)).isEmpty();
    }

    @Test
    void emptyTextFitsEverythingAndMarksNothing() {
        assertThat(Match.of("  ", "Anything")).map(Match::spans).contains(List.of());
    }

    @Test
    void namesAreRankedByPrefixThenWordThenInfixThenScatteredLetters() {
        List<String> ranked =
                Stream.of(
                                "Planet of Rain, an opera",
                                "Applaud again now",
                                "Explanation",
                                "The Planet",
                                "Plan",
                                "Plan for all")
                        .flatMap(name ->
                                Match.of("plan", name).map(m -> new Named(name, m)).stream())
                        .sorted(Comparator.comparing(Named::match))
                        .map(Named::name)
                        .collect(Collectors.toList());
        assertThat(ranked)
                .containsExactly(
                        "Plan",
                        "Plan for all",
                        "Planet of Rain, an opera",
                        "The Planet",
                        "Explanation");
    }

    private record Named(String name, Match match) {}

    @Test
    void hostileNamesAndTextsAreSurvived() {
        for (String name : List.of("", "́", "e\u0301\u0301", "\uD83C", "\u202Eabc", "a\nb", "ﬁ")) {
            for (String typed : List.of("a", "e", "ﬁ", "\uD83C", "\u0301", "x".repeat(10_000))) {
                assertThat(Match.of(typed, name).map(m -> marked(name, m))).isNotNull();
            }
        }
        assertThat(Match.of("ab", "x".repeat(100_000))).isEmpty();
    }

    @Test
    void accentsThatStandAloneBelongToTheirLetter() {
        String name = "Ame\u0301lie";
        Match match = Match.of("ame", name).orElseThrow();
        assertThat(marked(name, match)).isEqualTo("[Ame\u0301]lie");
    }

    private static String marked(String name, Match match) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (FoldedText.Span span : match.spans()) {
            out.append(name, at, span.from()).append('[');
            out.append(name, span.from(), span.to()).append(']');
            at = span.to();
        }
        return out.append(name.substring(at)).toString();
    }
}
