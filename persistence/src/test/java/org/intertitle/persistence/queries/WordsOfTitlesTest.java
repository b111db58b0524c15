package org.intertitle.persistence.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.TitleSort;
import org.intertitle.wanted.CellState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Words in titles and videos, held against looking at each title and each of its videos. */
@ParameterizedClass
@EnumSource(TestStore.class)
class WordsOfTitlesTest extends StoreContract {

    private static final List<String> WORDS = List.of("river", "stone", "light", "harbour", "fox");

    private final Random random = new Random(7);
    private final List<Made> made = new ArrayList<>();

    /** A title's name, and of each video its text and whether it lacks German. */
    private record Made(TitleId id, String name, List<Part> parts) {
        boolean has(List<String> words, boolean lacking) {
            return parts.stream()
                    .filter(part -> part.lacking() || !lacking)
                    .anyMatch(part ->
                            words.stream()
                                    .allMatch(word ->
                                            name.contains(word) || part.path().contains(word)));
        }
    }

    private record Part(String path, boolean lacking) {}

    WordsOfTitlesTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void fill() {
        LibraryFolder folder = samples.folder("/videos");
        for (int i = 0; i < 40; i++) {
            String name = some() + " " + i;
            Title title = samples.title(folder, name, null, TitleKind.SERIES, false);
            List<Part> parts = new ArrayList<>();
            for (int part = 0; part < i % 4; part++) {
                parts.add(part(title, i + "/" + some() + part + ".mkv"));
            }
            made.add(new Made(title.id(), name, parts));
        }
    }

    private Part part(Title title, String path) {
        Video video = samples.video(title, path, EpisodeNumbers.NONE);
        boolean lacking = random.nextBoolean();
        samples.wanted(video, Samples.GERMAN, lacking ? CellState.WANTED : CellState.PRESENT);
        return new Part(path, lacking);
    }

    private String some() {
        return WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
    }

    @Test
    void oneVideoHasAllWordsTogetherWithItsTitle() {
        for (String one : WORDS) {
            holds(List.of(one), false);
            for (String two : WORDS) {
                holds(List.of(one, two), false);
                holds(List.of(one, two, "0"), false);
            }
        }
    }

    @Test
    void theSameVideoHasTheWordsAndIsAsFurtherTermsAsk() {
        for (String one : WORDS) {
            holds(List.of(one), true);
            WORDS.forEach(two -> holds(List.of(one, two), true));
        }
    }

    @Test
    void titlesWithoutSuchAVideoAreTheOpposite() {
        List<TitleId> all = found("");
        for (String word : WORDS) {
            List<TitleId> rest = new ArrayList<>(all);
            rest.removeAll(found(word));
            assertThat(found("-" + word)).as(word).containsExactlyElementsOf(rest);
        }
    }

    @Test
    void allTitlesByWhenTheyCameAreInTheOrderOfAFilterThatHidesNone() {
        for (boolean down : List.of(true, false)) {
            assertThat(ordered("", down)).containsExactlyElementsOf(ordered("kind:series", down));
        }
        assertThat(IntStream.range(0, made.size()).filter(i -> made.get(i).parts().isEmpty()))
                .isNotEmpty();
    }

    private void holds(List<String> words, boolean lacking) {
        String filter = String.join(" ", words) + (lacking ? " missing:de" : "");
        assertThat(found(filter))
                .as(filter)
                .containsExactlyInAnyOrderElementsOf(
                        made.stream()
                                .filter(title -> title.has(words, lacking))
                                .map(Made::id)
                                .toList());
    }

    private List<TitleId> found(String filter) {
        return read(tx ->
                database.libraryQueries()
                        .titleIds(tx, FilterParser.parse(filter), TitleSort.NAME, false));
    }

    private List<TitleId> ordered(String filter, boolean down) {
        return read(tx ->
                database.libraryQueries()
                        .titleIds(tx, FilterParser.parse(filter), TitleSort.ADDED, down));
    }
}
