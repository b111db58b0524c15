package org.intertitle.ui.library;

import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.Texts;

/** What is typed into the library's search box, as chips, and its terms changed. FX thread only. */
final class LibrarySearch {
    private static final String KIND = "kind:";

    private final ObservableList<FilterTokens.Token> chips = FXCollections.observableArrayList();
    private final StringProperty typed;
    private final FilterTokens tokens;

    /** {@code typed} is what stands in the box. */
    LibrarySearch(StringProperty typed, Texts texts) {
        this.typed = typed;
        this.tokens = new FilterTokens(texts);
    }

    String filter() {
        return typed.get();
    }

    /** The terms of the filter as it was when {@link #refresh} was called last. */
    ObservableList<FilterTokens.Token> chips() {
        return chips;
    }

    void refresh() {
        chips.setAll(tokens.terms(typed.get()));
    }

    /** Takes one term out of the filter. */
    void remove(FilterTokens.Token chip) {
        typed.set(FilterTokens.without(typed.get(), chip.typed()));
    }

    /** Puts one term into the filter, in place of others of its name. */
    void narrow(String term) {
        typed.set(FilterTokens.with(typed.get(), term));
    }

    /** The kind of titles that the filter asks for, empty where it asks for none. */
    String kind() {
        return chips.stream()
                .map(FilterTokens.Token::typed)
                .filter(term -> term.startsWith(KIND))
                .map(term -> term.substring(KIND.length()))
                .findFirst()
                .orElse("");
    }

    /** Shows only titles of this kind, or with an empty one of all. */
    void kind(String kind) {
        if (!kind.isEmpty()) {
            narrow(KIND + kind);
        } else if (!kind().isEmpty()) {
            typed.set(FilterTokens.without(typed.get(), KIND + kind()));
        }
    }

    void clear() {
        typed.set("");
    }
}
