package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.jobs.Job;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.screens.SampleShelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class ShellViewModelTest {
    private final Inline inline = new Inline();
    private final ShellViewModel model = new ShellViewModel(inline.tasks);
    private final Answers answers = new Answers();

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
        answers.failure = new IllegalStateException("facts");
        answers.shelf.failure = new IllegalStateException("filters");
        inline.tell(new DomainEvent.ChangedElsewhere());
        assertThat(model.trouble().get()).hasMessage("facts");
        answers.failure = null;
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

    /** Facts and filters that can fail. */
    private static final class Answers implements WindowFacts {
        private final SampleShelf shelf = SampleShelf.in(Locale.ENGLISH);
        private @Nullable RuntimeException failure;

        @Override
        public Facts read() {
            if (failure != null) {
                throw failure;
            }
            return Facts.NONE;
        }

        @Override
        public List<Job> jobs() {
            return List.of();
        }

        @Override
        public void undoLast() {}

        @Override
        public void redoLast() {}

        @Override
        public void cancel(JobId job) {}

        @Override
        public FilterShelf filters() {
            return shelf;
        }
    }
}
