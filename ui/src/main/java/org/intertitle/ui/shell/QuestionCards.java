package org.intertitle.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;

/** The dialogs that ask: what is safe, or usual, has the focus. */
final class QuestionCards {
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
