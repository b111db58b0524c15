package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;

import java.util.List;

/** One dialog over the window: a question, or what went wrong. */
final class DialogCard extends VBox {
    private final Button safe;

    private DialogCard(Button safe) {
        this.safe = safe;
        getStyleClass().add("dialog-card");
        setMaxHeight(USE_PREF_SIZE);
    }

    void focusSafe() {
        safe.requestFocus();
    }

    static DialogCard question(Dialogs.Dialog.Question question, Runnable close) {
        Button safe = button(question.safe(), close);
        DialogCard card = new DialogCard(safe);
        Button danger =
                button(
                        question.danger(),
                        () -> {
                            close.run();
                            question.run().run();
                        });
        danger.getStyleClass().add("danger");
        card.getChildren()
                .setAll(title(question.title()), text(question.text()), right(safe, danger));
        return card;
    }

    static DialogCard failure(Dialogs.Dialog.Failure failure, Texts texts, Runnable close) {
        Button safe = button(texts.text("action.close"), close);
        DialogCard card = new DialogCard(safe);
        Icon icon = new Icon(Glyph.ALERT);
        icon.getStyleClass().add("danger-icon");
        HBox heading = new HBox(icon, title(failure.title()));
        heading.getStyleClass().add("row");
        Label remedy = text(failure.remedy());
        remedy.setVisible(!failure.remedy().isEmpty());
        remedy.setManaged(!failure.remedy().isEmpty());
        TextArea details = new TextArea(failure.details());
        details.getStyleClass().add("details");
        details.setEditable(false);
        details.setVisible(false);
        details.setManaged(false);
        Button more = button(texts.text("action.details"), () -> reveal(details));
        more.getStyleClass().add("link");
        card.getChildren()
                .setAll(
                        List.of(
                                heading,
                                text(failure.text()),
                                remedy,
                                code(failure, texts),
                                details,
                                spread(more, safe)));
        return card;
    }

    private static void reveal(TextArea details) {
        details.setVisible(!details.isVisible());
        details.setManaged(details.isVisible());
    }

    private static Node code(Dialogs.Dialog.Failure failure, Texts texts) {
        Label name = new Label(texts.text("error.code"));
        name.getStyleClass().add("caption");
        Label code = new Label(failure.code());
        code.getStyleClass().add("mono");
        HBox.setHgrow(code, Priority.ALWAYS);
        code.setMaxWidth(Double.MAX_VALUE);
        Button copy =
                button(
                        texts.text("action.copy"),
                        () -> copy(failure.code() + "\n" + failure.text() + failure.details()));
        copy.setGraphic(new Icon(Glyph.COPY));
        copy.getStyleClass().add("small");
        HBox row = new HBox(name, code, copy);
        row.getStyleClass().add("code-row");
        return row;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label title(String text) {
        Label label = text(text);
        label.getStyleClass().setAll("label", "panel-title");
        return label;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("explain");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private static HBox right(Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().addAll("buttons", "right");
        return box;
    }

    private static HBox spread(Node left, Node right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(left, gap, right);
        box.getStyleClass().add("buttons");
        return box;
    }
}
