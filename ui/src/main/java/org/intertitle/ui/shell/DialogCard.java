package org.intertitle.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs.Counted;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;

import java.util.List;
import java.util.stream.Collectors;

/** One dialog over the window: a question, or what went wrong. */
final class DialogCard extends VBox {
    private final Control first;

    /** {@code first} has the focus when the dialog comes, a text in it is selected. */
    DialogCard(String title, Control first) {
        this.first = first;
        getStyleClass().add("dialog-card");
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(title);
    }

    void focusFirst() {
        // A field that gets its skin late puts the cursor back to its beginning.
        first.applyCss();
        first.requestFocus();
        if (first instanceof TextInputControl field) {
            field.selectAll();
        }
    }

    static DialogCard of(Dialog dialog, Texts texts, Runnable close, Runnable report) {
        return switch (dialog) {
            case Dialog.Question question -> QuestionCards.question(question, close);
            case Dialog.Pick pick -> QuestionCards.pick(pick, close);
            case Dialog.Unsaved unsaved -> QuestionCards.unsaved(unsaved, close);
            case Dialog.Name name -> QuestionCards.name(name, close);
            case Dialog.Preview preview -> PreviewCard.of(preview, texts, close);
            case Dialog.Failure failure ->
                    failures(List.of(new Counted(failure, 1)), texts, close, report);
            case Dialog.Failures failures -> failures(failures.all(), texts, close, report);
        };
    }

    private static DialogCard failures(
            List<Counted> all, Texts texts, Runnable close, Runnable report) {
        Button safe = button(texts.text("action.close"), close);
        Dialog.Failure first = all.getFirst().failure();
        String said = all.size() == 1 ? first.title() : texts.plural("error.several", all.size());
        DialogCard card = new DialogCard(said + " " + first.text(), safe);
        Icon icon = new Icon(Glyph.ALERT);
        icon.getStyleClass().add("danger-icon");
        HBox heading = new HBox(icon, title(said));
        heading.getStyleClass().add("row");
        TextArea details = details(all);
        Button more = button(texts.text("action.details"), () -> reveal(details));
        more.getStyleClass().add("link");
        Button save = button(texts.text("report.save"), report);
        save.getStyleClass().add("link");
        String codes =
                all.stream()
                        .map(each -> each.failure().code())
                        .distinct()
                        .collect(Collectors.joining(", "));
        card.getChildren()
                .setAll(
                        List.of(
                                heading,
                                all.size() == 1 ? one(all.getFirst(), texts) : list(all, texts),
                                new CodeRow(codes, toCopy(all), texts),
                                details,
                                spread(safe, more, save)));
        return card;
    }

    private static Node one(Counted counted, Texts texts) {
        Dialog.Failure failure = counted.failure();
        VBox box = new VBox(text(failure.text()));
        box.getStyleClass().add("dialog-text");
        if (!failure.remedy().isEmpty()) {
            box.getChildren().add(text(failure.remedy()));
        }
        if (counted.times() > 1) {
            box.getChildren().add(text(texts.plural("error.times", counted.times())));
        }
        return box;
    }

    private static Node list(List<Counted> all, Texts texts) {
        VBox box = new VBox();
        box.getStyleClass().add("dialog-text");
        all.forEach(each -> box.getChildren().add(one(each, texts)));
        ScrollPane pane = new ScrollPane(box);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("dialog-list");
        return pane;
    }

    private static TextArea details(List<Counted> all) {
        TextArea details =
                new TextArea(
                        all.stream()
                                .map(each -> each.failure().details())
                                .collect(Collectors.joining("\n")));
        details.getStyleClass().add("details");
        details.setEditable(false);
        details.setVisible(false);
        details.setManaged(false);
        return details;
    }

    private static String toCopy(List<Counted> all) {
        return all.stream()
                .map(each ->
                        each.failure().code()
                                + "\n"
                                + each.failure().text()
                                + "\n"
                                + each.failure().details())
                .collect(Collectors.joining("\n"));
    }

    private static void reveal(TextArea details) {
        details.setVisible(!details.isVisible());
        details.setManaged(details.isVisible());
    }

    static Label title(String text) {
        Label label = text(text);
        label.getStyleClass().setAll("label", "panel-title");
        return label;
    }

    static Label text(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("explain");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    static HBox right(Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().addAll("buttons", "right");
        return box;
    }

    private static HBox spread(Node right, Node... left) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(left);
        box.getChildren().addAll(gap, right);
        box.getStyleClass().add("buttons");
        return box;
    }
}
