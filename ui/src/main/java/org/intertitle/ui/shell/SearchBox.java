package org.intertitle.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;

/** The one search box of the window. */
final class SearchBox extends HBox {
    private static final PseudoClass CLEARABLE = PseudoClass.getPseudoClass("clearable");

    private final TextField field = new TextField();
    private final Label keys = new Label();
    private final Button clear = new Button();
    private Runnable onLeave = () -> {};

    SearchBox(Texts texts) {
        getStyleClass().add("search-box");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setAccessibleText(texts.text("shell.search"));
        keys.getStyleClass().add("keys");
        keys.setText(texts.text("keys.search"));
        keys.setMinWidth(USE_PREF_SIZE);
        clear.getStyleClass().addAll("icon-only", "plain", "small");
        clear.setGraphic(new Icon(Glyph.CANCEL));
        clear.setAccessibleText(texts.text("shell.search.clear"));
        clear.setOnAction(_ -> field.clear());
        clear.setFocusTraversable(false);
        getChildren().setAll(new Icon(Glyph.SEARCH), field, keys, clear);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        field.textProperty().subscribe(text -> filled(!text.isEmpty()));
    }

    private void filled(boolean filled) {
        pseudoClassStateChanged(CLEARABLE, filled);
        keys.setVisible(!filled);
        keys.setManaged(!filled);
        clear.setVisible(filled);
        clear.setManaged(filled);
    }

    /** Runs this when the search is done with and the keys shall go to what was found. */
    void setOnLeave(Runnable leave) {
        onLeave = leave;
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            onLeave.run();
            event.consume();
        }
    }

    StringProperty text() {
        return field.textProperty();
    }

    void setPrompt(String prompt) {
        field.setPromptText(prompt);
    }

    void focusField() {
        field.requestFocus();
        field.selectAll();
    }
}
