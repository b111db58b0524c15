package org.intertitle.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TitleIndexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    amelie          | Le Fabuleux Destin d'Amélie
                    AMÉLIE          | Amelie
                    Ame\u0301lie    | Amélie
                    strasse         | Die freudlose Straße
                    straße          | Strasse
                    ２０４９        | Blade Runner 2049
                    blade ２        | Blade Runner 2049
                    ночь            | Ночь 12
                    любовь          | Моя Любовь
                    東京            | 帰ってきた東京物語
                    ノシ            | ほしノシオリ
                    한국            | 내 한국 영화
                    שלום            | סרט שלום עולם
                    fast and        | Fast & Furious
                    fast & fur      | Fast and Furious
                    greys           | Grey's Anatomy
                    grey’s          | Greys Anatomy
                    furious fast    | Fast & Furious
                    ast uri         | Fast & Furious
                    lotr            | The Lord of the Rings
                    🎬              | Film 🎬 night
                    ?               | Who is it?
                    """)
    void whatWasTypedIsFound(String typed, String name) {
        assertThat(names(index("Something else", name), typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"xyz", "gfo", "amelie ring", "か", "🎭", "'  '"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(names(index("Amélie", "The Lord of the Rings", "Film 🎬", "が"), typed))
                .isEmpty();
    }

    @Test
    void titleThatIsItComesFirstThenBeginningsThenWordsThenInitialsThenTheInside() {
        List<String> ranked =
                List.of(
                        "Plan",
                        "Plan for all",
                        "Planet of Rain, an opera",
                        "The Plan",
                        "The Planet",
                        "Pale Light and Noise",
                        "Applan",
                        "Explanation");
        assertThat(names(index(shuffled(ranked)), "plan")).containsExactlyElementsOf(ranked);
    }

    @Test
    void wordsInAnyOrderComeAfterTheWordsAsTypedAndBeforeThoseInside() {
        List<String> ranked =
                List.of(
                        "Night Train",
                        "Night Trains of Europe",
                        "The Night Train",
                        "The Train by Night",
                        "Midnight Train");
        assertThat(names(index(shuffled(ranked)), "night train")).containsExactlyElementsOf(ranked);
    }

    @Test
    void wholeWordComesBeforeTheBeginningOfALongerOne() {
        assertThat(names(index("Amelies", "Amelie in Paris"), "amelie"))
                .containsExactly("Amelie in Paris", "Amelies");
    }

    @Test
    void initialsFromTheFirstWordComeBeforeThoseFromALaterOne() {
        assertThat(names(index("A Long Way Home", "Last White Hour"), "lwh"))
                .containsExactly("Last White Hour", "A Long Way Home");
    }

    @Test
    void titlesUsedLatelyComeFirstAmongThoseThatFitEquallyWell() {
        TitleIndex index = index("River 1", "River 2", "River 3", "The River");
        assertThat(index.find("river", List.of(new TitleId(3), new TitleId(4)), 8))
                .extracting(TitleIndex.Hit::name)
                .containsExactly("River 3", "River 1", "River 2", "The River");
    }

    @Test
    void ofTheSameNameTheNewerComesFirst() {
        TitleIndex.Builder all = new TitleIndex.Builder();
        add(all, 1, "Solaris", 1972);
        add(all, 2, "Solaris", null);
        add(all, 3, "Solaris", 2002);
        assertThat(all.build().find("solaris", List.of(), 8))
                .extracting(TitleIndex.Hit::year)
                .containsExactly(2002, 1972, null);
    }

    @Test
    void everyTitleIsRankedHoweverManyFitWorse() {
        TitleIndex.Builder all = new TitleIndex.Builder();
        IntStream.range(0, 20_000).forEach(i -> add(all, i, "Distant " + i, 1990));
        add(all, 20_000, "Zweite Tante", 1990);
        add(all, 20_001, "Tan", 1990);
        TitleIndex index = all.build();
        assertThat(names(index, "tan")).startsWith("Tan", "Zweite Tante").hasSize(8);
        assertThat(index.size()).isEqualTo(20_002);
        assertThat(index.bytes()).isLessThan(70L * 20_002);
    }

    @Test
    void hitsSayWhatTheTitleIs() {
        TitleIndex.Builder all = new TitleIndex.Builder();
        all.add(new TitleId(7), TitleKind.SERIES, "Die Nächte!", "die nachte", 1987);
        assertThat(all.build().find("nacht", List.of(), 1))
                .containsExactly(
                        new TitleIndex.Hit(new TitleId(7), TitleKind.SERIES, "Die Nächte!", 1987));
    }

    @Test
    void hostileTextsAndNamesAreSurvived() {
        String[] names = {"", "\uD83C", "\u202Eabc", "a\nb", "x".repeat(100_000), "a ".repeat(500)};
        TitleIndex index = index(names);
        for (String typed :
                List.of("a", "a b", "\uD83C", "\u0301", "x".repeat(10_000), "a ".repeat(5_000))) {
            assertThat(index.find(typed, List.of(), 8)).isNotNull();
        }
        assertThat(index.find("a", List.of(), 0)).isEmpty();
        assertThat(TitleIndex.EMPTY.find("a", List.of(), 8)).isEmpty();
    }

    /** Against a search that shares no code with the index. */
    @Test
    void exactlyTheTitlesThatHoldAllWordsAreFound() {
        Random random = new Random(5);
        String[] parts = {"an", "na", "ban", "é", "ß", "東", " ", " ", "2"};
        String[] names =
                Stream.generate(() -> text(random, parts)).limit(300).toArray(String[]::new);
        TitleIndex index = index(names);
        for (int round = 0; round < 200; round++) {
            String typed = text(random, parts).strip() + " a";
            String[] words = FoldedName.fold(typed).split(" ");
            List<String> expected =
                    Arrays.stream(names)
                            .filter(name ->
                                    Arrays.stream(words).allMatch(FoldedName.fold(name)::contains))
                            .sorted()
                            .toList();
            assertThat(index.find(typed, List.of(), 1_000).stream().map(TitleIndex.Hit::name))
                    .as(typed)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String text(Random random, String... parts) {
        StringBuilder out = new StringBuilder();
        random.ints(1 + random.nextInt(6), 0, parts.length).forEach(i -> out.append(parts[i]));
        return out.toString();
    }

    private static String[] shuffled(List<String> names) {
        return names.reversed().toArray(String[]::new);
    }

    private static TitleIndex index(String... names) {
        TitleIndex.Builder all = new TitleIndex.Builder();
        for (int i = 0; i < names.length; i++) {
            add(all, i + 1, names[i], 2000);
        }
        return all.build();
    }

    private static void add(TitleIndex.Builder all, long id, String name, @Nullable Integer year) {
        String folded = FoldedName.fold(name);
        all.add(
                new TitleId(id),
                TitleKind.FILM,
                name,
                folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded,
                year);
    }

    private static List<String> names(TitleIndex index, String typed) {
        return index.find(typed, List.of(), 8).stream().map(TitleIndex.Hit::name).toList();
    }
}
