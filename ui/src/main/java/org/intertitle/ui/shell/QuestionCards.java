package org.intertitle.ui.shell;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Shown;

/** The dialogs that ask: what is safe, or usual, has the focus. */
final class QuestionCards {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private QuestionCards() {}

    static DialogCard question(Dialog.Question question, Runnable close) {
        Button safe = DialogCard.button(question.safe(), close);
        DialogCard card = new DialogCard(question.title(), safe);
        card.getChildren()
                .setAll(
                        DialogCard.title(question.title()),
                        DialogCard.text(question.text()),
                        DialogCard.right(safe, danger(question.danger(), close, question.run())));
        return card;
    }

    static DialogCard pick(Dialog.Pick pick, Runnable close) {
        Button safe = DialogCard.button(pick.safe(), close);
        DialogCard card = new DialogCard(pick.title(), safe);
        ToggleGroup group = new ToggleGroup();
        VBox options = new VBox();
        options.getStyleClass().add("dialog-text");
        pick.options().forEach(option -> options.getChildren().add(option(option, group)));
        group.selectToggle(group.getToggles().getFirst());
        ScrollPane list = new ScrollPane(options);
        list.setFitToWidth(true);
        list.getStyleClass().add("dialog-list");
        Runnable run =
                () -> pick.run().accept(group.getToggles().indexOf(group.getSelectedToggle()));
        card.getChildren()
                .setAll(
                        DialogCard.title(pick.title()),
                        DialogCard.text(pick.text()),
                        list,
                        DialogCard.right(safe, danger(pick.danger(), close, run)));
        return card;
    }

    private static VBox option(Dialogs.Option option, ToggleGroup group) {
        RadioButton button = new RadioButton(option.name());
        button.setWrapText(true);
        button.setToggleGroup(group);
        Label effect = DialogCard.text("");
        effect.getStyleClass().add("option-effect");
        effect.textProperty().bind(option.effect());
        button.accessibleHelpProperty().bind(option.effect());
        return new VBox(button, effect);
    }

    static DialogCard unsaved(Dialog.Unsaved unsaved, Runnable close) {
        Button save = DialogCard.button(unsaved.words().save(), then(close, unsaved.save()));
        save.getStyleClass().add("primary");
        DialogCard card = new DialogCard(unsaved.title(), save);
        Button discard = danger(unsaved.words().discard(), close, unsaved.discard());
        Button stay = DialogCard.button(unsaved.words().stay(), close);
        card.getChildren()
                .setAll(
                        DialogCard.title(unsaved.title()),
                        DialogCard.text(unsaved.text()),
                        DialogCard.right(stay, discard, save));
        return card;
    }

    static DialogCard name(Dialog.Name name, Runnable close) {
        TextField field = new TextField(name.suggested());
        DialogCard card = new DialogCard(name.title(), field);
        field.setAccessibleText(name.text());
        Label text = DialogCard.text(name.text());
        text.setLabelFor(field);
        Label problem = DialogCard.text(name.problem());
        problem.getStyleClass().addAll("danger-text", "danger-icon");
        problem.setGraphic(new Icon(Glyph.ALERT));
        Shown.when(!name.problem().isEmpty(), problem);
        field.setAccessibleHelp(name.problem());
        field.pseudoClassStateChanged(INVALID, !name.problem().isEmpty());
        Runnable run =
                () -> {
                    String typed = field.getText();
                    close.run();
                    name.run().accept(typed);
                };
        field.setOnAction(_ -> run.run());
        Button confirm = DialogCard.button(name.confirm(), run);
        confirm.getStyleClass().add("primary");
        Button safe = DialogCard.button(name.safe(), close);
        card.getChildren()
                .setAll(
                        DialogCard.title(name.title()),
                        text,
                        field,
                        problem,
                        DialogCard.right(safe, confirm));
        return card;
    }

    private static Button danger(String text, Runnable close, Runnable run) {
        Button danger = DialogCard.button(text, then(close, run));
        danger.getStyleClass().add("danger");
        return danger;
    }

    private static Runnable then(Runnable close, Runnable run) {
        return () -> {
            close.run();
            run.run();
        };
    }
}
