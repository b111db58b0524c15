package org.intertitle.ui.shell;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Dialogs.Tick;
import org.intertitle.ui.kit.Texts;

/** The dialog that shows what would be written: the safe way out has the focus. */
final class PreviewCard {

    private PreviewCard() {}

    static DialogCard of(Dialog.Preview preview, Texts texts, Runnable close) {
        Button safe = DialogCard.button(preview.safe(), close);
        Button confirm = DialogCard.button(preview.confirm(), preview.run());
        confirm.getStyleClass().add("primary");
        preview.ready().subscribe(ready -> confirm.setDisable(!ready));
        DialogCard card = new DialogCard(preview.title(), safe);
        card.getStyleClass().add("preview-card");
        Label caption = new Label(texts.text("report.preview"));
        caption.getStyleClass().add("caption");
        ListView<String> lines = lines(preview, caption);
        card.getChildren()
                .setAll(
                        DialogCard.title(preview.title()),
                        DialogCard.text(preview.text()),
                        tick(preview.tick()),
                        new VBox(caption, lines),
                        DialogCard.right(safe, confirm));
        return card;
    }

    private static VBox tick(Tick tick) {
        CheckBox box = new CheckBox(tick.name());
        box.selectedProperty().bindBidirectional(tick.chosen());
        box.setAccessibleHelp(tick.effect());
        Label effect = DialogCard.text(tick.effect());
        effect.getStyleClass().add("option-effect");
        return new VBox(box, effect);
    }

    private static ListView<String> lines(Dialog.Preview preview, Label caption) {
        ListView<String> lines = new ListView<>();
        lines.getStyleClass().add("preview-lines");
        lines.setAccessibleText(caption.getText());
        caption.setLabelFor(lines);
        FocusRules.keepKeys(lines);
        preview.lines().subscribe(next -> lines.setItems(FXCollections.observableArrayList(next)));
        return lines;
    }
}
