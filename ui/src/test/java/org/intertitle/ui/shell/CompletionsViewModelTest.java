package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.queries.FilterCompletion.Named;
import org.intertitle.queries.FilterCompletion.Offer;
import org.intertitle.queries.FilterCompletion.Values;
import org.intertitle.queries.FilterKey;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.shell.CompletionsViewModel.Edit;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

class CompletionsViewModelTest {
    private static final Values VALUES =
            new Values(List.of(new Named("de", "German"), new Named("en", "English")), List.of());

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final CompletionsViewModel model =
            new CompletionsViewModel(
                    new UiTasks(
                            background::add,
                            Runnable::run,
                            failure -> {
                                throw new AssertionError(failure);
                            }));

    private void enter(String typed) {
        model.enter(() -> VALUES, typed, typed.length());
        background.remove().run();
    }

    private void type(String typed) {
        model.typed(typed, typed.length());
    }

    private List<String> offered() {
        return model.isOpen().get() ? model.offers().stream().map(Offer::text).toList() : List.of();
    }

    @Test
    void namesAreOfferedOnEnteringAndNoneIsMeantUntilItIsWalkedTo() {
        enter("");
        assertThat(offered()).hasSize(FilterKey.values().length);
        assertThat(model.take()).isEmpty();
        assertThat(model.complete()).isEmpty();
        assertThat(model.move(1)).isTrue();
        assertThat(model.take()).contains(new Edit(0, 0, "missing:", false));
        model.move(-1);
        assertThat(model.take()).contains(new Edit(0, 0, "state:", false));
        model.move(1);
        assertThat(model.take()).contains(new Edit(0, 0, "missing:", false));
    }

    @Test
    void aBegunNameIsCompletedButASearchForItsLettersStands() {
        enter("m");
        assertThat(model.take()).isEmpty();
        assertThat(model.complete()).contains(new Edit(0, 1, "missing:", false));
    }

    @Test
    void theFirstValueIsMeantByWhoTypedTheName() {
        enter("amelie missing:");
        assertThat(model.take()).contains(new Edit(7, 15, "missing:de ", true));
        type("amelie missing:e");
        assertThat(model.take()).contains(new Edit(7, 16, "missing:en ", true));
        model.typed("missing:e kind:film", 9);
        assertThat(model.take()).contains(new Edit(0, 9, "missing:en", true));
    }

    @Test
    void whatWasSentAwayComesBackWhenMoreIsTyped() {
        enter("missing:");
        assertThat(model.close()).isTrue();
        assertThat(model.close()).isFalse();
        assertThat(model.move(1)).isFalse();
        assertThat(model.take()).isEmpty();
        type("missing:d");
        assertThat(offered()).containsExactly("missing:de");
    }

    @Test
    void whoEmptiesTheBoxIsLeftAlone() {
        enter("kind:");
        type("");
        assertThat(offered()).isEmpty();
        type("k");
        assertThat(offered()).containsExactly("kind:");
    }

    @Test
    void nothingIsOfferedOutsideTheBox() {
        type("missing:");
        assertThat(offered()).isEmpty();
        enter("missing:");
        model.leave();
        type("kind:");
        assertThat(offered()).isEmpty();
    }

    @Test
    void valuesThatArriveLateAreOfferedAndDoNotMoveWhatWasWalkedTo() {
        model.enter(() -> VALUES, "kind:", 5);
        model.move(1);
        background.remove().run();
        assertThat(model.take()).contains(new Edit(0, 5, "kind:series ", true));
        model.leave();
        model.enter(() -> VALUES, "lang:e", 6);
        background.remove().run();
        assertThat(offered()).containsExactly("lang:en");
    }

    @Test
    void valuesThatCannotBeReadLeaveTheRest() {
        model.enter(
                () -> {
                    throw new IllegalStateException("the database is gone");
                },
                "kind:",
                5);
        background.remove().run();
        assertThat(offered()).containsExactly("kind:film", "kind:series", "kind:anime");
    }

    @Test
    void tenThousandCharactersAreTypedWithoutHarm() {
        enter("");
        type("x".repeat(20_000));
        assertThat(offered()).isEmpty();
        type("x ".repeat(4_990) + "lang:e");
        assertThat(offered()).containsExactly("lang:en");
    }
}
