package org.intertitle.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class TextLanguageTest {

    private static final TextLanguage LANGUAGES = new TextLanguage();

    private static String tag(List<String> lines) {
        return LANGUAGES.detect(lines).language().tag();
    }

    @Test
    void eachLanguageIsTold() {
        assertThat(Samples.byLanguage().size()).isGreaterThan(40);
        Samples.byLanguage()
                .forEach((tag, lines) -> {
                    LanguageGuess guess = LANGUAGES.detect(lines);
                    assertThat(guess.language().tag()).isEqualTo(tag);
                    assertThat(guess.confidence()).isGreaterThanOrEqualTo(0.5);
                });
    }

    @Test
    void threeLinesAreRightOrUndecidedButNeverWrong() {
        int undecided = 0;
        int all = 0;
        for (Map.Entry<String, List<String>> sample : Samples.byLanguage().entrySet()) {
            List<String> lines = sample.getValue();
            for (int i = 0; i + 3 <= lines.size(); i++) {
                LanguageGuess guess = LANGUAGES.detect(lines.subList(i, i + 3));
                all++;
                undecided += guess.language().determined() ? 0 : 1;
                assertThat(guess.language().tag()).isIn(sample.getKey(), "und", "zh");
            }
        }
        assertThat(undecided).isLessThan(all / 10);
    }

    @Test
    void capitalsDoNotMislead() {
        for (String language : List.of("en", "de", "fr", "pl", "fi")) {
            List<String> capitals =
                    Samples.of(language).stream()
                            .map(line -> line.toUpperCase(Locale.ROOT))
                            .toList();
            assertThat(tag(capitals)).isEqualTo(language);
        }
    }

    @Test
    void tagsAddressesAndCreditsDoNotCount() {
        List<String> lines = new ArrayList<>();
        for (String line : Samples.of("hu")) {
            lines.add("<font color=\"#ffff00\">" + line + "</font>");
            lines.add("Downloaded from www.example.com where the best films are");
            lines.add("{\\pos(10,20)\\fnSomething English}");
            lines.add("THE END OF THE STORY");
        }
        assertThat(tag(lines)).isEqualTo("hu");
    }

    @Test
    void latinNamesDoNotHideAnotherScript() {
        List<String> lines = new ArrayList<>(Samples.of("el"));
        lines.addAll(Samples.of("en").subList(0, 4));
        assertThat(tag(lines)).isEqualTo("el");
        List<String> both = new ArrayList<>(Samples.of("zh-Hans"));
        both.addAll(Samples.of("en"));
        assertThat(tag(both)).isEqualTo("zh-Hans");
    }

    @Test
    void southSlavicWithoutMarkersIsUndecided() {
        LanguageGuess guess =
                LANGUAGES.detect(List.of("Nemam novca za to.", "Idemo sada kući, dosta je bilo."));
        assertThat(guess.language()).isEqualTo(Language.UNDETERMINED);
        assertThat(guess.among()).extracting(Language::tag).containsExactly("hr", "bs", "sr-Latn");
    }

    @Test
    void indonesianAndMalayAreToldByTheirWords() {
        assertThat(tag(List.of("Mobil itu milik polisi, kalian bisa pergi sekarang.")))
                .isEqualTo("id");
        assertThat(tag(List.of("Kereta itu milik polis, awak boleh pergi sekarang.")))
                .isEqualTo("ms");
    }

    @Test
    void nothingMuchIsUndecided() {
        assertThat(LANGUAGES.detect(List.of())).isEqualTo(LanguageGuess.NONE);
        assertThat(LANGUAGES.detect(List.of("", "...", "♪ ♪", "123")))
                .isEqualTo(LanguageGuess.NONE);
        assertThat(LANGUAGES.detect(List.of("OK.", "Hm?")).language().determined()).isFalse();
    }

    @Test
    void aLongTextIsSampledAndStaysRight() {
        for (String language : List.of("en", "de", "ro", "vi", "ru", "fa")) {
            List<String> lines = new ArrayList<>();
            Collections.nCopies(400, Samples.of(language)).forEach(lines::addAll);
            assertThat(TextSample.of(lines).lines().stream().mapToInt(String::length).sum())
                    .isBetween(TextSample.MOST / 3, TextSample.MOST);
            assertThat(tag(lines)).isEqualTo(language);
            assertThat(LANGUAGES.detect(lines).confidence()).isGreaterThan(0.5);
        }
    }

    @Test
    void theSampleIsSpreadOverTheFile() {
        List<String> lines =
                new ArrayList<>(
                        Collections.nCopies(500, "This line is English through and through."));
        lines.addAll(
                Collections.nCopies(
                        1500, "Diese Zeile hier ist ganz und gar deutsch geschrieben."));
        List<String> sample = TextSample.of(lines).lines();
        long english = sample.stream().filter(line -> line.startsWith("This")).count();
        assertThat(english * 4.0 / sample.size()).isBetween(0.8, 1.2);
    }

    @Test
    void manyThreadsGetTheSameAnswer() throws InterruptedException, ExecutionException {
        TextLanguage fresh = new TextLanguage();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<LanguageGuess>> guesses = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String language = i % 2 == 0 ? "it" : "nl";
                guesses.add(threads.submit(() -> fresh.detect(Samples.of(language))));
            }
            for (int i = 0; i < 40; i++) {
                assertThat(guesses.get(i).get())
                        .isEqualTo(LANGUAGES.detect(Samples.of(i % 2 == 0 ? "it" : "nl")));
            }
        }
    }
}
