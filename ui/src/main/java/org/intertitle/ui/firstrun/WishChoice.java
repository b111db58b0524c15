package org.intertitle.ui.firstrun;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Embedded;
import org.intertitle.queries.LibraryQueries.FoundLanguage;
import org.intertitle.ui.kit.UiTasks;

import java.util.ArrayList;
import java.util.List;

/**
 * The second step: which languages are wished for, in order, and what of them. What the scan has
 * found so far is offered first. FX thread only.
 */
public final class WishChoice {
    private static final int OFFERED = 6;

    private final ObservableList<Language> choices = FXCollections.observableArrayList();
    private final ObservableList<FoundLanguage> offers = FXCollections.observableArrayList();
    private final ObservableList<LanguageWish> wishes = FXCollections.observableArrayList();
    private final ObjectProperty<Embedded> embedded = new SimpleObjectProperty<>(Embedded.ANY);
    private final Beginning beginning;
    private final UiTasks.Latest reading;
    private List<FoundLanguage> found = List.of();

    WishChoice(Beginning beginning, UiTasks tasks) {
        this.beginning = beginning;
        this.reading = tasks.latest();
        wishes.subscribe(this::offer);
    }

    private record Read(List<Language> languages, List<FoundLanguage> found) {}

    /** Asks what can be chosen, and what was found meanwhile. */
    void reload() {
        reading.run(() -> new Read(beginning.languages(), beginning.found()), this::show);
    }

    void forget() {
        reading.forget();
    }

    private void show(Read read) {
        if (!choices.equals(read.languages())) {
            choices.setAll(read.languages());
        }
        found = read.found();
        if (wishes.isEmpty() && !choices.isEmpty()) {
            wishes.add(LanguageWish.of(choices.getFirst()));
        }
        offer();
    }

    private void offer() {
        List<FoundLanguage> left =
                found.stream().filter(each -> !asks(each.language())).limit(OFFERED).toList();
        if (!left.equals(offers)) {
            offers.setAll(left);
        }
    }

    private boolean asks(Language language) {
        return wishes.stream().anyMatch(each -> each.language().equals(language));
    }

    public void add(Language language) {
        if (!asks(language)) {
            wishes.add(LanguageWish.of(language));
        }
    }

    public void remove(Language language) {
        wishes.removeIf(each -> each.language().equals(language));
    }

    /** Puts another wish in place of that in the same language. */
    public void set(LanguageWish wish) {
        for (int at = 0; at < wishes.size(); at++) {
            if (wishes.get(at).language().equals(wish.language())) {
                wishes.set(at, wish);
            }
        }
    }

    /** Moves the wish at a place down the list, or up; not beyond its ends. */
    public void move(int at, int by) {
        int to = at + by;
        if (at >= 0 && at < wishes.size() && to >= 0 && to < wishes.size() && by != 0) {
            List<LanguageWish> order = new ArrayList<>(wishes);
            order.add(to, order.remove(at));
            wishes.setAll(order);
        }
    }

    /** Goes back to what was chosen before. */
    void restore(List<LanguageWish> before, Embedded inside) {
        List<LanguageWish> once = new ArrayList<>();
        for (LanguageWish wish : before) {
            if (once.stream().noneMatch(each -> each.language().equals(wish.language()))) {
                once.add(wish);
            }
        }
        wishes.setAll(once);
        embedded.set(inside);
    }

    /** The languages to choose from, the likely ones first. */
    public ObservableList<Language> choices() {
        return choices;
    }

    /** What was found on the disks and is not wished for yet, the most frequent first. */
    public ObservableList<FoundLanguage> offers() {
        return offers;
    }

    /** What is wished for, the most important first. */
    public ObservableList<LanguageWish> wishes() {
        return wishes;
    }

    /** Whether tracks inside the video are enough. */
    public ObjectProperty<Embedded> embedded() {
        return embedded;
    }
}
