package org.intertitle.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;

/** The code of what went wrong, with a button that copies all that is known of it. */
final class CodeRow extends HBox {
    CodeRow(String code, String toCopy, Texts texts) {
        getStyleClass().add("code-row");
        Label name = new Label(texts.text("error.code"));
        name.getStyleClass().add("caption");
        name.setMinWidth(USE_PREF_SIZE);
        Label shown = new Label(code);
        shown.getStyleClass().add("mono");
        shown.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(shown, Priority.ALWAYS);
        Button copy = new Button(texts.text("action.copy"));
        copy.setGraphic(new Icon(Glyph.COPY));
        copy.getStyleClass().add("small");
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setOnAction(_ -> copy(toCopy));
        getChildren().setAll(name, shown, copy);
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
