package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleTitleWork;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

class LibraryActionsTest {
    private final Inline inline = new Inline();
    private final List<Place> went = new ArrayList<>();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final SampleTitleWork work = new SampleTitleWork();
    private final NoDesktop desktop = new NoDesktop();
    private final LibraryViewModel model =
            new LibraryViewModel(new SampleTitles(), inline.tasks, inline, new Went(went), texts);
    private final TitleCommands commands =
            new TitleCommands(work, inline.tasks, new Went(went), new Notifications(), texts);
    private int chosen;
    private final LibraryActions actions =
            new LibraryActions(model, commands, texts, desktop, () -> chosen++);

    @BeforeEach
    void show() {
        model.activate("");
    }

    private Action action(String name) {
        return actions.actions().stream()
                .filter(each -> each.id().equals("library." + name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutATitleOnlyTheFilterCanBeActedUpon() {
        model.head().search().set("zzz");
        assertThat(actions.actions())
                .filteredOn(each -> each.enabled().getAsBoolean())
                .extracting(Action::id)
                .containsExactly("library.clear_filter");
    }

    @Test
    void titleUnderTheCursorIsMeantWhereNothingIsSelected() {
        model.selected().set(new TitleId(7));
        action("ignore").run().run();
        action("rescan").run().run();
        assertThat(work.done).containsExactly("ignore [7]", "rescan [7]");
        assertThat(action("ignore").name().get()).isEqualTo("Ignore what is missing");
    }

    @Test
    void severalSelectedAreCountedInTheNameAndAllAreMeant() {
        model.selection().toggle(new TitleId(2));
        model.selection().toggle(new TitleId(4));
        assertThat(action("profile").name().get()).isEqualTo("Assign profile to 2 titles…");
        action("unignore").run().run();
        action("copy").run().run();
        assertThat(work.done).containsExactly("want [2, 4]");
        assertThat(desktop.asked)
                .containsExactly(
                        "copy /media/films/Blackwater Ferry.mkv\n"
                                + "/media/films/A Page of Madness.mkv");
        assertThat(action("play").enabled().getAsBoolean()).isFalse();
    }

    @Test
    void oneTitleIsPlayedAndShownWhereItLies() {
        model.selected().set(new TitleId(7));
        action("play").run().run();
        action("reveal").run().run();
        String file = "/media/films/Nosferatu.mkv";
        assertThat(desktop.asked).containsExactly("play " + file, "reveal " + file);
    }

    @Test
    void whatCanBeDoneWithATitleDoesNotWaitForItsPanel() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks later = new UiTasks(background::add, Runnable::run, inline.failures::add);
        LibraryViewModel busy =
                new LibraryViewModel(new SampleTitles(), later, inline, new Went(went), texts);
        LibraryActions menu = new LibraryActions(busy, commands, texts, desktop, () -> {});
        busy.activate("");
        finish(background);
        busy.list().rows().row(0);
        finish(background);
        busy.selected().set(new TitleId(7));
        List<String> possible =
                menu.actions().stream()
                        .filter(each -> each.enabled().getAsBoolean())
                        .map(Action::id)
                        .toList();
        assertThat(possible).contains("library.play", "library.reveal");
        busy.selected().set(new TitleId(3));
        assertThat(menu.actions())
                .filteredOn(each -> each.id().equals("library.play"))
                .as("a series")
                .noneMatch(each -> each.enabled().getAsBoolean());
    }

    @Test
    void groupOfTheCursorIsSelectedByKeys() {
        assertThat(action("select_group").enabled().getAsBoolean()).isFalse();
        model.groupBy(TitleGrouping.KIND);
        model.selected().set(new TitleId(3));
        assertThat(action("select_group").name().get()).isEqualTo("Select the group Anime (2)");
        action("select_group").run().run();
        assertThat(model.selection().ids())
                .containsExactlyInAnyOrder(new TitleId(3), new TitleId(18));
        action("select_group").run().run();
        assertThat(model.selection().isEmpty()).isTrue();
    }

    @Test
    void profilesAreOfferedAndTheLastTakesThemBack() {
        action("profile").run().run();
        assertThat(chosen).isEqualTo(1);
        List<Action> offered =
                ProfileChoice.actions(new SampleTitles().profiles(), model, commands, texts);
        offered.getLast().run().run();
        assertThat(work.done).singleElement().asString().startsWith("assign");
    }

    @Test
    void keyPressedWhileAFilterIsAtWorkIsAboutWhatThatFilterFinds() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks later = new UiTasks(background::add, Runnable::run, inline.failures::add);
        LibraryViewModel busy =
                new LibraryViewModel(new WithoutFirst(), later, inline, new Went(went), texts);
        LibraryActions pressed = new LibraryActions(busy, commands, texts, desktop, () -> {});
        busy.activate("");
        finish(background);
        TitleId before = busy.selected().get();
        busy.head().search().set("kind:anime");
        for (String name : List.of("ignore", "unignore", "rescan", "copy")) {
            pressed.actions().stream()
                    .filter(each -> each.id().equals("library." + name))
                    .forEach(each -> each.run().run());
        }
        assertThat(work.done).isEmpty();
        finish(background);
        TitleId after = busy.selected().get();
        assertThat(after).isNotEqualTo(before);
        assertThat(work.done)
                .containsExactly(
                        "ignore [" + after + "]", "want [" + after + "]", "rescan [" + after + "]");
        assertThat(desktop.asked).hasSize(1);
        busy.head().search().set("zzz");
        pressed.actions().stream()
                .filter(each -> each.id().equals("library.rescan"))
                .forEach(each -> each.run().run());
        finish(background);
        assertThat(work.done).hasSize(3);
        assertThat(inline.failures).isEmpty();
    }

    private static void finish(Deque<Runnable> background) {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    /** A library of which every filter hides the first title. */
    private static final class WithoutFirst extends SampleTitles {
        @Override
        public Found find(String filter, TitleOrder order) {
            Found all = super.find(filter, order);
            return filter.isEmpty() || all.ids().isEmpty()
                    ? all
                    : new Found(all.ids().subList(1, all.ids().size()), List.of(), all.total());
        }
    }
}
