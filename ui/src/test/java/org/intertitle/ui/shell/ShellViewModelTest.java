package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.screens.FailingFacts;
import org.intertitle.ui.screens.SampleShelf;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class ShellViewModelTest {
    private final Inline inline = new Inline();
    private final ShellViewModel model = new ShellViewModel(inline.tasks);
    private final FailingFacts answers = new FailingFacts(SampleShelf.in(Locale.ENGLISH));

    @Test
    void savedFiltersThatCannotBeReadAreTroubleUntilTheyCan() {
        answers.shelf.failure = new IllegalStateException("locked");
        model.open(answers, inline, new Place.Home());
        assertThat(model.trouble().get()).hasMessage("locked");
        assertThat(inline.failures).isEmpty();
        inline.tell(new DomainEvent.JournalChanged());
        assertThat(model.trouble().get()).as("others can be read").hasMessage("locked");
        answers.shelf.failure = null;
        model.go(new Place.Activity());
        assertThat(model.trouble().get()).isNull();
        assertThat(model.shelf().lines()).hasSize(3);
    }

    @Test
    void whatTheWindowItselfCannotReadIsSaidFirst() {
        model.open(answers, inline, new Place.Home());
        answers.answer =
                () -> {
                    throw new IllegalStateException("facts");
                };
        answers.shelf.failure = new IllegalStateException("filters");
        inline.tell(new DomainEvent.ChangedElsewhere());
        assertThat(model.trouble().get()).hasMessage("facts");
        answers.answer = null;
        model.explainTrouble();
        assertThat(inline.failures).extracting(Throwable::getMessage).containsExactly("facts");
        assertThat(model.trouble().get()).hasMessage("filters");
    }

    @Test
    void closingForgetsTheFiltersAndTheTrouble() {
        model.open(answers, inline, new Place.Home());
        assertThat(model.shelf().lines()).hasSize(3);
        answers.shelf.failure = new IllegalStateException("gone");
        inline.tell(new DomainEvent.SavedFiltersChanged());
        assertThat(model.trouble().get()).isNotNull();
        model.close();
        assertThat(model.trouble().get()).isNull();
        assertThat(model.shelf().lines()).isEmpty();
        assertThat(inline.listeners()).isZero();
    }

    @Test
    void theSwitchOfTheInternetIsTurnedAndReadAnew() {
        model.switchOffline();
        model.open(answers, inline, new Place.Home());
        assertThat(model.facts().get().outside().offline()).isTrue();
        model.switchOffline();
        assertThat(model.facts().get().outside().offline()).isFalse();
        model.switchOffline();
        assertThat(model.facts().get().outside().offline()).isTrue();
    }
}
