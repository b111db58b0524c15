package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.Language;
import org.intertitle.queries.FilterKey;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class KitTest {
    private final Texts texts =
            Texts.of(
                    Locale.ENGLISH,
                    Clock.fixed(Instant.parse("2026-11-23T14:05:00Z"), ZoneOffset.UTC));

    @Test
    void pathLosesItsMiddleButNeverItsName() {
        String path = "/media/films/Silent/The General (1926)/Subs/2_German.srt";
        assertThat(PathText.shorten(path, 100)).isEqualTo(path);
        assertThat(PathText.shorten(path, 30)).isEqualTo("/media/films/…/2_German.srt");
        assertThat(PathText.shorten(path, 5)).endsWith("2_German.srt");
        assertThat(PathText.shorten("2_German.srt", 3)).isEqualTo("2_German.srt");
    }

    @Test
    void chipsSayTheTermsOfTheFilter() {
        FilterTokens tokens = new FilterTokens(texts);
        assertThat(tokens.terms("missing:de quality<60 nosferatu folder:\"my nas\""))
                .extracting(FilterTokens.Token::label)
                .containsExactly("Missing: German", "Quality below 60", "Folder my nas");
        assertThat(tokens.terms("the missing link")).hasSize(1);
        assertThat(tokens.terms("lost: found")).isEmpty();
        assertThat(tokens.terms("\"missing:de\" kind")).isEmpty();
        assertThat(tokens.terms("added:<7d year>1950 folder:\"my n"))
                .extracting(FilterTokens.Token::label)
                .containsExactly("Added within 7d", "After 1950", "Folder my n");
    }

    @Test
    void chipsOfTermsThatAreNotTypedToTheirEndSayWhatIsTyped() {
        FilterTokens tokens = new FilterTokens(texts);
        assertThat(tokens.terms("missing:qqq quality< kind: -lang:"))
                .extracting(FilterTokens.Token::label)
                .containsExactly("Missing: qqq", "quality<", "kind:", "Not: lang:");
    }

    @Test
    void chipsSayOppositesKindsAndReasons() {
        FilterTokens tokens = new FilterTokens(texts);
        assertThat(
                        tokens.terms(
                                "-missing:de:forced not:kind:film -remake can:extract present:=en"
                                        + " reason:misnamed not: - -missing format:srt"))
                .extracting(FilterTokens.Token::label)
                .containsExactly(
                        "Not: Missing: German, forced",
                        "Not: Kind: Film",
                        "Not: remake",
                        "Can be done: Extract",
                        "Present: English",
                        "Reason: another name",
                        "Not: Something missing",
                        "Format srt");
    }

    @Test
    void everyTermHasAChipAndIsExplained() {
        FilterTokens tokens = new FilterTokens(texts);
        for (FilterKey key : FilterKey.values()) {
            assertThat(texts.messages().has("filter.about." + key.word())).as(key.word()).isTrue();
            assertThat(tokens.terms(key.example()))
                    .singleElement()
                    .satisfies(token -> assertThat(token.label()).doesNotContain("filter."));
            for (String choice : key.choices()) {
                assertThat(
                                key.takes() != FilterKey.Takes.CHOICE
                                        || texts.messages()
                                                .has("filter." + key.word() + "." + choice))
                        .as(key.word() + ":" + choice)
                        .isTrue();
            }
        }
    }

    @Test
    void termsReplaceOthersOfTheirNameAndCanBeTakenOut() {
        assertThat(FilterTokens.with("missing:de word", "missing:en")).isEqualTo("word missing:en");
        assertThat(FilterTokens.without("missing:de word", "missing:de")).isEqualTo("word");
        assertThat(FilterTokens.without("word", "missing:de")).isEqualTo("word");
    }

    @Test
    void sizesTimesAndDaysReadWell() {
        Formats formats = texts.formats();
        assertThat(formats.bytes(0)).isEqualTo("0 B");
        assertThat(formats.bytes(48_200)).isEqualTo("48 kB");
        assertThat(formats.bytes(12_400_000)).isEqualTo("12.4 MB");
        assertThat(formats.bytes(6_800_000_000L)).isEqualTo("6.8 GB");
        assertThat(formats.span(0.2)).isEqualTo("1 s");
        assertThat(formats.span(5400)).isEqualTo("1 h 30 min");
        assertThat(formats.cueTime(41_200)).isEqualTo("0:41.200");
        assertThat(formats.day(Instant.parse("2026-11-23T01:00:00Z"))).isEqualTo("today");
        assertThat(formats.day(Instant.parse("2026-11-20T01:00:00Z"))).isEqualTo("Fri");
        assertThat(formats.day(Instant.parse("2026-08-02T01:00:00Z"))).isEqualTo("2 Aug");
    }

    @Test
    void languagesHaveNamesThatFitOverColumns() {
        assertThat(texts.wording().language(Language.of("pt-BR"))).isEqualTo("Portuguese (Brazil)");
        assertThat(texts.wording().shortLanguage(Language.of("pt-BR"))).isEqualTo("Port. (BR)");
        assertThat(texts.wording().language(Language.UNDETERMINED)).isEqualTo("Unknown language");
    }

    @Test
    void workApartDoesNotWaitBehindOtherWork() {
        List<Runnable> background = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        UiTasks tasks = new UiTasks(background::add, Runnable::run, Runnable::run, _ -> {});
        tasks.run(() -> "slow", answers::add);
        tasks.apart().run(() -> "typed", answers::add);
        assertThat(answers).containsExactly("typed");
        background.forEach(Runnable::run);
        assertThat(answers).containsExactly("typed", "slow");
    }

    @Test
    void onlyTheNewestQuestionIsAnswered() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks tasks = new UiTasks(background::add, Runnable::run, _ -> {});
        UiTasks.Latest latest = tasks.latest();
        List<Integer> answers = new ArrayList<>();
        for (int question = 1; question <= 4; question++) {
            int asked = question;
            latest.run(() -> asked, answers::add);
        }
        while (!background.isEmpty()) {
            background.poll().run();
        }
        assertThat(answers).containsExactly(4);
    }

    @Test
    void keyPressedTooSoonActsOnTheAnswerThatItWaitedFor() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks tasks = new UiTasks(background::add, Runnable::run, _ -> {});
        UiTasks.Latest latest = tasks.latest();
        List<Integer> shown = new ArrayList<>();
        List<List<Integer>> acted = new ArrayList<>();
        latest.run(() -> 1, shown::add);
        latest.onAnswer(() -> acted.add(List.copyOf(shown)));
        latest.run(() -> 2, shown::add);
        assertThat(acted).isEmpty();
        while (!background.isEmpty()) {
            background.poll().run();
        }
        assertThat(acted).containsExactly(List.of(2));
        latest.onAnswer(() -> acted.add(List.of()));
        assertThat(acted).hasSize(2);
    }

    @Test
    void keyPressedTooSoonDoesNothingWhereTheQuestionFails() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks tasks = new UiTasks(background::add, Runnable::run, _ -> {});
        UiTasks.Latest latest = tasks.latest();
        List<String> acted = new ArrayList<>();
        latest.run(
                () -> {
                    throw new IllegalStateException("broken");
                },
                _ -> acted.add("answered"),
                _ -> acted.add("refused"));
        latest.onAnswer(() -> acted.add("acted"));
        background.remove().run();
        assertThat(acted).containsExactly("refused");
    }

    @Test
    void rowsThatCameWithTheirIdsAreNotAskedForAgain() {
        List<List<Integer>> asked = new ArrayList<>();
        UiTasks tasks = new UiTasks(Runnable::run, Runnable::run, _ -> {});
        WindowedList<Integer, String> list =
                new WindowedList<>(
                        tasks,
                        ids -> {
                            asked.add(ids);
                            return ids.stream().map(id -> "asked " + id).toList();
                        },
                        row -> Integer.valueOf(row.substring(row.indexOf(' ') + 1)));
        list.show(List.of(1, 2, 3), List.of("read 1", "read 2"));
        assertThat(list.row(0)).isEqualTo("read 1");
        assertThat(list.row(1)).isEqualTo("read 2");
        assertThat(asked).isEmpty();
        assertThat(list.row(2)).isEqualTo("asked 3");
        assertThat(asked).hasSize(1);
        list.show(List.of(1, 2, 3));
        assertThat(list.row(0)).isEqualTo("asked 1");
    }

    @Test
    void failureInTheBackgroundIsReportedOnce() {
        List<Throwable> failures = new ArrayList<>();
        UiTasks tasks = new UiTasks(Runnable::run, Runnable::run, failures::add);
        tasks.run(() -> {
            throw new IllegalStateException("broken");
        });
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsComeByPageAndStayWhileNewOnesAreOnTheirWay() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks tasks = new UiTasks(background::add, Runnable::run, _ -> {});
        List<List<Integer>> asked = new ArrayList<>();
        WindowedList<Integer, Integer> list =
                new WindowedList<>(
                        tasks,
                        ids -> {
                            asked.add(ids);
                            return ids;
                        },
                        id -> id);
        list.show(IntStream.range(0, 1000).boxed().toList());
        assertThat(list.row(450)).isNull();
        assertThat(list.row(451)).isNull();
        background.poll().run();
        assertThat(asked).singleElement().satisfies(page -> assertThat(page).hasSize(200));
        assertThat(list.row(450)).isEqualTo(450);
        list.show(IntStream.range(0, 1000).boxed().toList());
        assertThat(list.row(450)).as("the old row, while the new one is asked").isEqualTo(450);
        assertThat(background).hasSize(1);
    }

    @Test
    void selectionIsByIdAndSurvivesAnotherOrder() {
        Selection<Integer> selection = new Selection<>();
        selection.toggle(2);
        selection.extendTo(4, List.of(1, 2, 3, 4, 5));
        assertThat(selection.ids()).containsExactly(2, 3, 4);
        selection.keepOnly(List.of(5, 4, 3));
        assertThat(selection.ids()).containsExactlyInAnyOrder(3, 4);
        selection.toggle(4);
        assertThat(selection.ids()).containsExactly(3);
    }

    @Test
    void selectedRangeShrinksAgainAndLeavesWhatWasSelectedBefore() {
        Selection<Integer> selection = new Selection<>();
        List<Integer> order = List.of(1, 2, 3, 4, 5, 6, 7);
        selection.toggle(6);
        selection.toggle(3);
        selection.extendTo(7, order);
        selection.extendTo(4, order);
        assertThat(selection.ids()).containsExactlyInAnyOrder(3, 4, 6);
        selection.extendTo(1, order);
        assertThat(selection.ids()).containsExactlyInAnyOrder(1, 2, 3, 6);
        selection.addAll(List.of(5));
        selection.extendTo(3, order);
        assertThat(selection.ids()).containsExactlyInAnyOrder(1, 2, 3, 5, 6);
    }

    @Test
    void manyIdsAreAShortTextAndNonsenseIsLeftOut() {
        String text = IdRanges.of(LongStream.of(7, 3, 4, 5, 9));
        assertThat(text).isEqualTo("3-5,7,9");
        assertThat(IdRanges.parse(text)).containsExactly(3L, 4L, 5L, 7L, 9L);
        assertThat(IdRanges.of(LongStream.rangeClosed(1, 100_000))).isEqualTo("1-100000");
        assertThat(IdRanges.parse("1-100000")).hasSize(100_000);
        assertThat(IdRanges.of(LongStream.empty())).isEmpty();
        assertThat(IdRanges.parse("")).isEmpty();
        assertThat(IdRanges.parse("x,-3,5-,9-8,99999999999999999999 2")).containsExactly(2L);
    }

    @Test
    void updatesAreCollectedAndComeInOneBatch() throws Exception {
        LocalEvents events = new LocalEvents();
        BlockingQueue<Updates.Batch> batches = new LinkedBlockingQueue<>();
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
                LiveUpdates updates = new LiveUpdates(events, timer, Runnable::run, () -> 0)) {
            var _ = updates.listen(batches::add);
            events.tell(new DomainEvent.JournalChanged());
            events.tell(new DomainEvent.ProfilesChanged());
            events.tell(new DomainEvent.JournalChanged());
            Updates.Batch batch = batches.poll(20, TimeUnit.SECONDS);
            assertThat(batch).isNotNull();
            assertThat(batch.events()).hasSize(2);
            assertThat(batch.has(DomainEvent.JournalChanged.class)).isTrue();
            assertThat(batch.has(DomainEvent.VideosChanged.class)).isFalse();
        }
    }

    @Test
    void changedElsewhereMakesEverythingStale() {
        Updates.Batch batch = new Updates.Batch(List.of(new DomainEvent.ChangedElsewhere()));
        assertThat(batch.has(DomainEvent.VideosChanged.class)).isTrue();
    }
}
