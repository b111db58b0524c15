package org.intertitle.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.Events;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Action.Scope;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.palette.PaletteSources.Catalog;
import org.intertitle.ui.palette.PaletteSources.FoundSetting;
import org.intertitle.ui.palette.PaletteSources.FoundTitle;
import org.intertitle.ui.palette.PaletteSources.SavedFilter;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class PaletteViewModelTest {
    private final List<String> ran = new ArrayList<>();
    private final Remembered memory = new Remembered();
    private final Went went = new Went(new ArrayList<>());
    private final Presentation presentation =
            new Presentation(
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()), Measures.STANDARD, memory);
    private final Finds finds = new Finds();
    private final Deque<Runnable> background = new ArrayDeque<>();

    private final PaletteViewModel model = model(new Inline().tasks);

    private PaletteViewModel model(UiTasks tasks) {
        return new PaletteViewModel(this::actions, () -> finds, tasks, went, presentation);
    }

    private List<Action> actions() {
        return List.of(
                action("window.undo", Scope.WINDOW, "Undo the last step"),
                action("go.library", Scope.PLACES, "Go to Library").keys("G L"),
                action("library.extract", Scope.SELECTION, "Extract all text tracks…"),
                action("library.plan", Scope.FILTER, "Plan: extract what is wanted…"),
                action("library.never", Scope.FILTER, "Extract nothing").when(() -> false));
    }

    private Action action(String id, Scope scope, String name) {
        return Action.of(id, scope, Glyph.EXTRACT, () -> name, () -> ran.add(id));
    }

    /** Titles that are found, or a failure. */
    private static final class Finds implements PaletteSources {
        private List<FoundTitle> titles =
                List.of(
                        new FoundTitle(new TitleId(7), false, "Die Extrafahrt", "1987 · Film"),
                        new FoundTitle(new TitleId(8), true, "Extra Ballast", "2012 · Series"));
        private final List<Runnable> listeners = new ArrayList<>();
        private Set<TitleId> recent = Set.of();
        private boolean broken;

        @Override
        public Events.Subscription listen(Runnable changed) {
            listeners.add(changed);
            return () -> listeners.remove(changed);
        }

        @Override
        public List<FoundTitle> titles(String typed, Set<TitleId> recent, int limit) {
            this.recent = recent;
            if (broken) {
                throw new IllegalStateException("the index is gone");
            }
            return titles.stream().filter(t -> Match.of(typed, t.name()).isPresent()).toList();
        }

        @Override
        public Catalog catalog() {
            return new Catalog(
                    9830,
                    List.of(new FoundSetting("library.follow_links", Place.SettingsPage.GENERAL)),
                    List.of(new SavedFilter("Extra bad", new Place.Wanted("quality<20"))));
        }
    }

    @Test
    void selectionComesFirstThenFilterThenTitlesThenSavedFiltersThenTheSearch() {
        model.open();
        model.text().set("extra");
        assertThat(shown())
                .containsExactly(
                        "# For the selection",
                        "Extract all text tracks…",
                        "# For the filter",
                        "Plan: extract what is wanted…",
                        "# Titles",
                        "Die Extrafahrt",
                        "Extra Ballast",
                        "# Saved filters",
                        "Extra bad",
                        "# Search",
                        "Search the library for “extra”");
        assertThat(model.note().get()).isEqualTo("6 of 36 actions and 9,830 titles");
    }

    @Test
    void whatCannotBeDoneIsNotOffered() {
        model.open();
        model.text().set("extract nothing");
        assertThat(shown()).doesNotContain("Extract nothing");
    }

    @Test
    void singleSettingsArePlacesToo() {
        model.open();
        model.text().set("follow li");
        assertThat(shown()).contains("Settings: General › Follow links");
        run("Settings: General › Follow links");
        assertThat(went.places()).contains(new Place.Settings(Place.SettingsPage.GENERAL));
    }

    @Test
    void scatteredLettersCountOnlyWhereNothingFitsBetter() {
        model.open();
        model.text().set("gtl");
        assertThat(shown()).contains("Go to Library");
        model.text().set("und");
        assertThat(shown()).contains("Undo the last step").doesNotContain("Go to Library");
    }

    @Test
    void termOfAFilterOffersTheSearchFirst() {
        model.open();
        model.text().set("missing:de extra");
        assertThat(shown().get(1)).isEqualTo("Search the library for “missing:de extra”");
        run(shown().get(1));
        assertThat(went.places()).contains(new Place.Library("missing:de extra"));
    }

    @Test
    void whatWasRunLastComesFirstWhenNothingIsTyped() {
        model.open();
        model.text().set("extra ballast");
        run("Extra Ballast");
        model.close();
        model.open();
        model.text().set("undo");
        run("Undo the last step");
        model.close();
        PaletteViewModel next = model(new Inline().tasks);
        next.open();
        assertThat(names(next).subList(0, 3))
                .containsExactly("# Used lately", "Undo the last step", "Extra Ballast");
        next.chosen().orElseThrow().run().run();
        assertThat(ran).containsExactly("window.undo", "window.undo");
    }

    @Test
    void selectionGoesOverHeadingsAndRoundTheEnd() {
        model.open();
        model.text().set("extra");
        assertThat(model.selected().get()).isEqualTo(1);
        model.move(1);
        assertThat(chosen()).isEqualTo("Plan: extract what is wanted…");
        model.move(-1);
        model.move(-1);
        assertThat(chosen()).isEqualTo("Search the library for “extra”");
        model.move(-8);
        assertThat(chosen()).isEqualTo("Extract all text tracks…");
    }

    @Test
    void answersToAnOlderTextAreDroppedAndLateOnesDoNotMoveTheSelection() {
        PaletteViewModel late = model(new UiTasks(background::add, Runnable::run, this::fail));
        late.open();
        late.text().set("extr");
        late.text().set("extra");
        late.move(1);
        assertThat(names(late))
                .contains("Plan: extract what is wanted…")
                .doesNotContain("# Titles");
        String before = late.chosen().orElseThrow().name();
        finds.titles = List.of(new FoundTitle(new TitleId(1), false, "Extr of old", ""));
        background.removeLast();
        assertThat(background).hasSize(1);
        background.removeFirst().run();
        assertThat(late.chosen().orElseThrow().name()).isEqualTo(before);
    }

    @Test
    void titlesOfAnOlderTextStayOnlyWhileTheyFit() {
        model.open();
        model.text().set("extra");
        finds.titles = List.of();
        model.text().set("extra b");
        assertThat(shown()).doesNotContain("Die Extrafahrt");
    }

    @Test
    void titlesThatChangeWhileItIsOpenAreLookedForAgainAndTheSelectionStays() {
        model.open();
        model.text().set("extra");
        model.move(1);
        String before = chosen();
        finds.titles = List.of(title("Extra found by the scan"));
        finds.listeners.forEach(Runnable::run);
        assertThat(shown()).contains("Extra found by the scan").doesNotContain("Die Extrafahrt");
        assertThat(chosen()).isEqualTo(before);
    }

    @Test
    void closedPaletteListensToNothing() {
        model.open();
        model.open();
        assertThat(finds.listeners).hasSize(1);
        model.close();
        assertThat(finds.listeners).isEmpty();
    }

    @Test
    void titlesUsedLatelyAreToldToWhoRanks() {
        model.open();
        model.text().set("extra ballast");
        run("Extra Ballast");
        model.text().set("undo");
        run("Undo the last step");
        model.text().set("extra");
        assertThat(finds.recent).containsExactly(new TitleId(8));
    }

    @Test
    void searchThatThrowsIsToldAndTheNextOneWorks() {
        model.open();
        finds.broken = true;
        model.text().set("extra");
        assertThat(model.rows().getLast())
                .isInstanceOfSatisfying(
                        Row.Note.class,
                        note -> {
                            assertThat(note.failure()).isTrue();
                            assertThat(note.text()).startsWith("The titles could not be searched");
                        });
        assertThat(shown()).contains("Extract all text tracks…");
        finds.broken = false;
        model.text().set("extra b");
        assertThat(shown()).contains("Extra Ballast");
        assertThat(model.rows()).noneMatch(Row.Note.class::isInstance);
    }

    @Test
    void titlesOfAnyScriptAndWithLineBreaksStandOnOneLine() {
        finds.titles =
                List.of(
                        title("Extra\nline\r\nbreaks\u2028here"),
                        title("extra \u202Etxet desrever\u202C"),
                        title("extra " + "long ".repeat(100)),
                        title("extra סרט שלום"),
                        title("extra 👩‍👩‍👧‍👦🎬"));
        model.open();
        model.text().set("extra");
        assertThat(shown())
                .contains("Extra line breaks here", "extra txet desrever", "extra סרט שלום")
                .contains("extra 👩‍👩‍👧‍👦🎬")
                .allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(301));
    }

    @Test
    void veryLongTextIsSearchedWithoutHarm() {
        model.open();
        model.text().set("x".repeat(10_000));
        assertThat(model.chosen()).isPresent();
    }

    private static FoundTitle title(String name) {
        return new FoundTitle(new TitleId(name.hashCode()), false, name, "");
    }

    private void fail(Throwable failure) {
        throw new AssertionError(failure);
    }

    private void run(String name) {
        for (int i = 0; i < model.rows().size(); i++) {
            model.select(i);
            Entry entry = model.chosen().orElseThrow();
            if (entry.name().equals(name)) {
                model.used(entry);
                entry.run().run();
                return;
            }
        }
        throw new AssertionError(name + " is not in " + shown());
    }

    private String chosen() {
        return model.chosen().orElseThrow().name();
    }

    private List<String> shown() {
        return names(model);
    }

    private static List<String> names(PaletteViewModel model) {
        return model.rows().stream()
                .map(row ->
                        switch (row) {
                            case Row.Heading(String text) -> "# " + text;
                            case Row.Hit hit -> hit.entry().name();
                            case Row.Note note -> "! " + note.text();
                        })
                .toList();
    }
}
