package org.intertitle.ui.kit;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Every action that the window has, by where it can be done: everywhere ({@link #WINDOW}) or on one
 * screen. Asking a screen's part may make that screen. FX thread only.
 */
public final class ActionCatalog {
    /** The part whose actions can be done everywhere. */
    public static final String WINDOW = "window";

    private final List<Part> parts = new ArrayList<>();
    private final StringProperty asked = new SimpleStringProperty("");

    /** The actions of one place; the place is a word of which the bundles know the name. */
    public record Part(String place, Supplier<List<Action>> actions) {}

    /** Adds a part, in place of the one of the same place. */
    public void put(String place, Supplier<List<Action>> actions) {
        parts.removeIf(part -> part.place().equals(place));
        parts.add(new Part(place, actions));
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The name of the action whose keys somebody wants to change; empty for none. */
    public StringProperty asked() {
        return asked;
    }
}
