package org.intertitle.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Asks and tells what cannot wait; the shell shows it over the window. There is one dialog at a
 * time: failures that come meanwhile join the one that is shown, questions wait. FX thread only.
 */
public final class Dialogs {
    private static final int DIFFERENT = 50;

    private final ObjectProperty<@Nullable Dialog> current = new SimpleObjectProperty<>();
    private final Deque<Dialog> waiting = new ArrayDeque<>();
    private Runnable reporting = () -> {};

    /** One dialog. */
    public sealed interface Dialog {
        /**
         * A question where undo cannot help; {@code danger} is the button that does it, the safe
         * one has the focus.
         */
        record Question(String title, String text, String danger, String safe, Runnable run)
                implements Dialog {}

        /**
         * A question that needs one of several as its answer; {@code danger} is the button that
         * does it with the place of the chosen one, the first is chosen.
         */
        record Pick(
                String title,
                String text,
                List<Option> options,
                String danger,
                String safe,
                IntConsumer run)
                implements Dialog {
            public Pick {
                options = List.copyOf(options);
            }
        }

        /**
         * Something is not saved and would be left: save it, throw it away, or stay, as closing the
         * dialog does.
         */
        record Unsaved(String title, String text, Words words, Runnable save, Runnable discard)
                implements Dialog {
            /** What the three buttons say. */
            public record Words(String save, String discard, String stay) {}
        }

        /**
         * A name is asked for; the one that is suggested is selected, so that typing replaces it.
         *
         * @param problem why the name that was given before was not taken; empty for none
         * @param run takes the name as it was typed
         */
        record Name(
                String title,
                String text,
                String suggested,
                String problem,
                String confirm,
                String safe,
                Consumer<String> run)
                implements Dialog {}

        /**
         * Shows what would be written before it is; one thing about it can be chosen. What confirms
         * it does not close the dialog: whoever runs it does, once it is done with.
         *
         * @param lines what would be written now
         * @param ready whether it can be confirmed
         */
        record Preview(
                String title,
                String text,
                Tick tick,
                ObservableValue<List<String>> lines,
                ObservableValue<Boolean> ready,
                String confirm,
                String safe,
                Runnable run)
                implements Dialog {}

        /** What went wrong, what to do, and the code with its details to copy. */
        record Failure(String title, String text, String remedy, String code, String details)
                implements Dialog {}

        /** Several failures, the first first, each with how often it came. */
        record Failures(List<Counted> all) implements Dialog {
            public Failures {
                all = List.copyOf(all);
            }
        }
    }

    /** One of several; what choosing it means may become known while the dialog is shown. */
    public record Option(String name, ObservableValue<String> effect) {}

    /** Something that can be chosen or not, and what that means. */
    public record Tick(String name, String effect, BooleanProperty chosen) {}

    /** A failure, and how often it came. */
    public record Counted(Dialog.Failure failure, int times) {
        boolean same(Dialog.Failure other) {
            return failure.code().equals(other.code()) && failure.text().equals(other.text());
        }
    }

    public ObjectProperty<@Nullable Dialog> current() {
        return current;
    }

    public void ask(Dialog question) {
        if (current.get() == null) {
            current.set(question);
        } else {
            waiting.add(question);
        }
    }

    public void tell(Dialog.Failure failure) {
        switch (current.get()) {
            case null -> current.set(failure);
            case Dialog.Failure shown ->
                    current.set(joined(List.of(new Counted(shown, 1)), failure));
            case Dialog.Failures shown -> current.set(joined(shown.all(), failure));
            case Dialog.Question _,
                    Dialog.Pick _,
                    Dialog.Unsaved _,
                    Dialog.Name _,
                    Dialog.Preview _ ->
                    wait(failure);
        }
    }

    /** Behind a question there is at most one dialog of failures. */
    private void wait(Dialog.Failure failure) {
        List<Counted> before = new ArrayList<>();
        waiting.removeIf(each -> {
            switch (each) {
                case Dialog.Failure one -> before.add(new Counted(one, 1));
                case Dialog.Failures more -> before.addAll(more.all());
                case Dialog.Question _,
                        Dialog.Pick _,
                        Dialog.Unsaved _,
                        Dialog.Name _,
                        Dialog.Preview _ -> {
                    return false;
                }
            }
            return true;
        });
        waiting.addFirst(before.isEmpty() ? failure : joined(before, failure));
    }

    private static Dialog joined(List<Counted> before, Dialog.Failure failure) {
        List<Counted> all = new ArrayList<>(before);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).same(failure)) {
                all.set(i, new Counted(all.get(i).failure(), all.get(i).times() + 1));
                return new Dialog.Failures(all);
            }
        }
        if (all.size() < DIFFERENT) {
            all.add(new Counted(failure, 1));
        }
        return new Dialog.Failures(all);
    }

    /** Who lets a report be saved of what went wrong. */
    public void setReporting(Runnable reporting) {
        this.reporting = reporting;
    }

    /** Lets a report be saved, in the place of the dialog that is shown. */
    public void report() {
        close();
        reporting.run();
    }

    /** Closes the dialog that is shown; what waited is shown next. */
    public void close() {
        current.set(waiting.poll());
    }
}
