package org.intertitle.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.queries.FilterCompletion;
import org.intertitle.queries.FilterCompletion.Offer;
import org.intertitle.queries.FilterCompletion.Offers;
import org.intertitle.queries.FilterCompletion.Values;
import org.intertitle.ui.kit.UiTasks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What is offered while a filter is typed: open from the moment the box is entered, closed once
 * something whole was taken or it was sent away, until more is typed. FX thread only.
 */
final class CompletionsViewModel {
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();

    /** Kept, because such a view is listened through only as long as somebody holds it. */
    private final ObservableList<Offer> toRead = FXCollections.unmodifiableObservableList(offers);

    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final UiTasks.Latest reading;
    private FilterCompletion completion = new FilterCompletion(Values.NONE);
    private Offers present = new Offers(0, 0, "", List.of());
    private String text = "";
    private int cursor;
    private boolean entered;

    CompletionsViewModel(UiTasks tasks) {
        this.reading = tasks.latest();
    }

    /** What has to be typed in place of the characters between; {@code whole} ends a term. */
    record Edit(int from, int to, String text, boolean whole) {}

    /** The box was entered; the values are asked anew, in the background. */
    void enter(Callable<Values> values, String typed, int at) {
        entered = true;
        text = typed;
        cursor = at;
        reading.run(values, this::read, _ -> read(Values.NONE));
        offer();
    }

    private void read(Values values) {
        completion = new FilterCompletion(values);
        if (entered && (open.get() || offers.isEmpty())) {
            int walked = selected.get();
            List<Offer> before = List.copyOf(offers);
            offer();
            if (offers.equals(before)) {
                selected.set(walked);
            }
        }
    }

    /** The box was left. */
    void leave() {
        entered = false;
        reading.forget();
        close();
    }

    /** The text or the place of the cursor changed; who empties the box is left alone. */
    void typed(String typed, int at) {
        text = typed;
        cursor = at;
        if (entered && typed.isEmpty()) {
            close();
        } else if (entered) {
            offer();
        }
    }

    private void offer() {
        present = completion.at(text, cursor);
        if (!offers.equals(present.offers())) {
            offers.setAll(present.offers());
        }
        selected.set(preselected());
        open.set(!offers.isEmpty());
    }

    /** A value is meant by who typed its name; a name of a term may be a word to search for. */
    private int preselected() {
        boolean meant =
                !offers.isEmpty()
                        && offers.getFirst() instanceof Offer.Value first
                        && !first.text().equalsIgnoreCase(present.typed());
        return meant ? 0 : -1;
    }

    /** Sends away what is offered; false where nothing is. */
    boolean close() {
        boolean was = open.get();
        open.set(false);
        selected.set(-1);
        return was;
    }

    /** Walks through what is offered, round the ends; false where nothing is. */
    boolean move(int by) {
        if (!open.get()) {
            return false;
        }
        int from = selected.get() < 0 && by < 0 ? 0 : selected.get();
        selected.set(Math.floorMod(from + by, offers.size()));
        return true;
    }

    /** What was walked to or is meant anyway; nothing where the text stands for itself. */
    Optional<Edit> take() {
        return open.get() && selected.get() >= 0
                ? Optional.of(take(selected.get()))
                : Optional.empty();
    }

    /** The same, or the first offer that goes on with what is typed. */
    Optional<Edit> complete() {
        boolean begun = open.get() && !present.typed().isEmpty();
        return take().or(() -> begun ? Optional.of(take(0)) : Optional.empty());
    }

    /** Takes this offer. */
    Edit take(int offer) {
        boolean whole = offers.get(offer) instanceof Offer.Value;
        boolean atEnd = present.to() == text.length();
        String taken = offers.get(offer).text() + (whole && atEnd ? " " : "");
        return new Edit(present.from(), present.to(), taken, whole);
    }

    ObservableList<Offer> offers() {
        return toRead;
    }

    /** The offer that is walked to; -1 for none. */
    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }
}
