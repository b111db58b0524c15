package org.intertitle.ui.shell;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
        field.textProperty().subscribe(text -> filled(!text.isEmpty()));
    }

    private void filled(boolean filled) {
        pseudoClassStateChanged(CLEARABLE, filled);
        keys.setVisible(!filled);
        keys.setManaged(!filled);
        clear.setVisible(filled);
        clear.setManaged(filled);
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
