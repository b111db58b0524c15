package org.intertitle.ui.firstrun;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.ui.firstrun.Beginning.Progress;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.TextButton;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The last step while the scan goes on: how far it is, and that nobody has to wait for it. It is
 * drawn in place, so that its buttons can be pressed whenever news comes.
 */
final class Waiting extends VBox {
    private final ProgressBar bar = new ProgressBar();
    private final Label detail = new Label();
    private final Texts texts;

    Waiting(FirstRunViewModel model, Texts texts) {
        this.texts = texts;
        Label title = ResultNodes.wrapped(texts.text("firstrun.scanning"));
        title.getStyleClass().add("heading");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title.getText());
        detail.getStyleClass().add("caption");
        Label text = ResultNodes.wrapped(texts.text("firstrun.scanning.text"));
        text.getStyleClass().add("explain");
        Button later = button("firstrun.later", model::later);
        later.setId("later");
        HBox buttons = new HBox(later, button("firstrun.back", model::previous));
        buttons.getStyleClass().add("buttons");
        getStyleClass().add("column");
        getChildren().setAll(title, bar, detail, text, buttons);
    }

    private Button button(String key, Runnable run) {
        return TextButton.of("large", texts.text(key), run);
    }

    /** What was scanned so far; once that has ended, what can be done is being worked out. */
    void show(@Nullable Progress progress) {
        if (progress != null && progress.running()) {
            bar.setProgress(progress.fraction());
            detail.setText(new JobWords(texts).detail(progress.detail()));
        } else {
            bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
            detail.setText(texts.text("firstrun.counting"));
        }
    }
}
