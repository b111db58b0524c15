package org.intertitle.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/** What the top bar shows for a screen: title, note, search box and main action. */
public final class ScreenHead {
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty prompt = new SimpleStringProperty("");
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty terms = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable HeadAction> action = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Crumb> crumb = new SimpleObjectProperty<>();

    /** The place above this screen, with its name. */
    public record Crumb(String text, Place place) {}

    /** The main action of the screen; there is at most one. */
    public record HeadAction(String text, boolean primary, boolean enabled, Runnable run) {}

    public StringProperty title() {
        return title;
    }

    public StringProperty note() {
        return note;
    }

    /** What the empty search box says; empty where the screen has no search. */
    public StringProperty prompt() {
        return prompt;
    }

    public StringProperty search() {
        return search;
    }

    /** What is wrong with what is searched; empty where nothing is. */
    public StringProperty problem() {
        return problem;
    }

    /** Whether terms of the filter can be typed into the search, or words alone. */
    public BooleanProperty terms() {
        return terms;
    }

    public ObjectProperty<@Nullable HeadAction> action() {
        return action;
    }

    public ObjectProperty<@Nullable Crumb> crumb() {
        return crumb;
    }
}
