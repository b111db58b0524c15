package org.intertitle.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one search box of the window. Where terms of the filter can be typed, it shows below itself
 * what completes them. FX thread only.
 */
final class SearchBox extends HBox {
    private static final PseudoClass CLEARABLE = PseudoClass.getPseudoClass("clearable");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Label keys = new Label();
    private final Button save = new Button();
    private final Button clear = new Button();
    private final ObservableValue<Boolean> within =
            sceneProperty().flatMap(Scene::focusOwnerProperty).map(field::equals).orElse(false);
    private final Presentation presentation;
    private final OfferWords words;
    private final CompletionsViewModel offers;
    private final Completions completions;
    private final Subscription bound;
    private Runnable onLeave = () -> {};
    private Supplier<FilterValues> values = () -> FilterValues.NONE;
    private boolean completing;
    private boolean savable;
    private String problem = "";

    SearchBox(UiTasks tasks, Presentation presentation) {
        this.presentation = presentation;
        Texts texts = presentation.texts();
        words = new OfferWords(texts);
        offers = new CompletionsViewModel(tasks);
        completions = new Completions(this, offers, presentation);
        completions.setOnPicked(words, at -> put(offers.take(at)));
        getStyleClass().add("search-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(texts.text("shell.search"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        save.getStyleClass().addAll("icon-only", "plain", "small");
        save.setGraphic(new Icon(Glyph.BOOKMARK));
        save.setAccessibleText(texts.text("action.filters.here.save"));
        save.setTooltip(new Tooltip());
        save.setFocusTraversable(false);
        clear.getStyleClass().addAll("icon-only", "plain", "small");
        clear.setGraphic(new Icon(Glyph.CANCEL));
        clear.setAccessibleText(texts.text("shell.search.clear"));
        clear.setOnAction(_ -> field.clear());
        clear.setFocusTraversable(false);
        getChildren().setAll(new Icon(Glyph.SEARCH), field, keys, save, clear);
        fitSave();
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe(text -> filled(!text.isEmpty()));
        bound =
                Subscription.combine(
                        completions.bind(),
                        field.textProperty().subscribe((_, _) -> typed()),
                        field.caretPositionProperty().subscribe((_, _) -> typed()),
                        within.subscribe(this::entered),
                        offers.selected().subscribe(_ -> speak()),
                        offers.isOpen().subscribe(_ -> speak()));
    }

    /** What is shown below the box, to be laid over the window. */
    Node completions() {
        return completions;
    }

    /** Where values of terms are asked for, each time the box is entered. */
    void setValues(Supplier<FilterValues> source) {
        values = source;
    }

    /** Whether terms of the filter can be typed here, or words alone. */
    void setCompleting(boolean terms) {
        completing = terms;
        entered(within.getValue());
    }

    /** Says what is wrong with what is typed; empty for nothing. */
    void setProblem(String problem) {
        this.problem = problem;
        completions.setProblem(problem);
        fitSave();
        speak();
    }

    /** Whether what is typed can be saved under a name, and is not saved yet. */
    void setSavable(boolean now) {
        savable = now;
        fitSave();
    }

    /** Runs this when what is typed shall be saved. */
    void setOnSave(Runnable run) {
        save.setOnAction(_ -> run.run());
    }

    private void fitSave() {
        Shown.when(savable && problem.isEmpty(), save);
        String run = WindowKeys.SAVE_FILTER.shown(presentation);
        String name = save.getAccessibleText();
        save.getTooltip()
                .setText(
                        run.isEmpty()
                                ? name
                                : presentation.texts().text("shell.with_keys", name, run));
    }

    /** Lets go of what is listened to. */
    void close() {
        bound.unsubscribe();
        offers.leave();
    }

    private void entered(boolean here) {
        if (here && completing) {
            FilterValues source = values.get();
            offers.enter(source::read, field.getText(), field.getCaretPosition());
        } else {
            offers.leave();
        }
    }

    private void typed() {
        // The cursor follows the text only after it has changed.
        offers.typed(field.getText(), Math.min(field.getCaretPosition(), field.getLength()));
    }

    /** Nothing is wrong yet while the end of a term is offered. */
    private void speak() {
        pseudoClassStateChanged(INVALID, !problem.isEmpty() && !offers.isOpen().get());
        int at = offers.selected().get();
        field.setAccessibleHelp(
                offers.isOpen().get() && at >= 0 ? words.spoken(offers.offers().get(at)) : problem);
    }

    private void put(CompletionsViewModel.Edit edit) {
        field.replaceText(edit.from(), edit.to(), edit.text());
        if (edit.whole()) {
            offers.close();
        }
    }

    private void filled(boolean filled) {
        pseudoClassStateChanged(CLEARABLE, filled);
        keys.setText(WindowKeys.SEARCH.shown(presentation));
        Shown.when(!filled && !keys.getText().isEmpty(), keys);
        clear.setVisible(filled);
        clear.setManaged(filled);
    }

    /** Runs this when the search is done with and the keys shall go to what was found. */
    void setOnLeave(Runnable leave) {
        onLeave = leave;
    }

    private void pressed(KeyEvent event) {
        boolean used =
                switch (event.getCode()) {
                    case DOWN -> offers.move(1) || leave();
                    case UP -> offers.move(-1);
                    case ENTER -> put(offers.take()) || leave();
                    case TAB -> !event.isShiftDown() && put(offers.complete());
                    case ESCAPE -> offers.close();
                    default -> false;
                };
        if (used) {
            event.consume();
        }
    }

    private boolean put(Optional<CompletionsViewModel.Edit> edit) {
        edit.ifPresent(this::put);
        return edit.isPresent();
    }

    private boolean leave() {
        offers.close();
        onLeave.run();
        return true;
    }

    StringProperty text() {
        return field.textProperty();
    }

    /** Another screen is searched from now on. */
    void setPrompt(String prompt) {
        field.setPromptText(prompt);
        filled(!field.getText().isEmpty());
    }

    void focusField() {
        field.requestFocus();
        field.selectAll();
    }
}
