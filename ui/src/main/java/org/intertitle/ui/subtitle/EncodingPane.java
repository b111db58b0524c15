package org.intertitle.ui.subtitle;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The encodings side by side: what each makes of the same cue. Enter or a click reads it so. */
final class EncodingPane extends VBox {
    private final Label about = new Label();
    private final ListView<EncodingLine> list = new ListView<>();
    private final EncodingChoice choice;
    private final SubtitleReading reading;
    private final Texts texts;

    EncodingPane(SubtitleViewModel model, Presentation presentation) {
        this.choice = model.encodings();
        this.reading = model.reading();
        this.texts = presentation.texts();
        getStyleClass().addAll("side-panel", "encoding-pane");
        about.getStyleClass().add("explain");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("encodings");
        list.setCellFactory(_ -> new EncodingCell(texts, reading, this::choose));
        list.setAccessibleText(texts.text("subtitle.encoding.title"));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                choose(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(), list);
        choice.trials().subscribe(this::fill);
        reading.state().subscribe(_ -> list.refresh());
    }

    private VBox head() {
        Label title = new Label(texts.text("subtitle.encoding.title"));
        title.getStyleClass().add("strong");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, new Icon(Glyph.CANCEL));
        close.getStyleClass().addAll("icon-only", "plain", "small");
        close.setAccessibleText(texts.text("action.close"));
        close.setTooltip(new Tooltip(texts.text("action.close")));
        close.setOnAction(_ -> choice.close());
        HBox row = new HBox(title, space, close);
        row.getStyleClass().add("row");
        VBox head = new VBox(row, about);
        head.getStyleClass().add("section");
        return head;
    }

    private void fill(@Nullable EncodingTrials trials) {
        if (trials == null) {
            about.setText(texts.text("subtitle.encoding.trying"));
            list.getItems().clear();
            return;
        }
        about.setText(
                trials.cue() == 0
                        ? texts.text("subtitle.encoding.same")
                        : texts.text("subtitle.encoding.cue", trials.cue()));
        List<EncodingLine> lines = new ArrayList<>();
        lines.add(EncodingLine.found(texts));
        trials.trials().forEach(trial -> lines.add(EncodingLine.of(trial, trials, texts)));
        list.getItems().setAll(lines);
        lines.stream()
                .filter(line -> line.encoding() == reading.encoding())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void choose(@Nullable EncodingLine line) {
        if (line != null) {
            list.getSelectionModel().select(line);
            choice.choose(line.encoding());
        }
    }

    void focus() {
        list.requestFocus();
    }
}
