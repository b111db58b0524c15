package org.intertitle.ui.subtitle;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Other;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Fills the panel beside the cues: the chosen cue, what the file is, what else there is. */
final class SubtitlePanel {
    private final SubtitleViewModel model;
    private final Texts texts;
    private final SubtitleWords words;

    SubtitlePanel(SubtitleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new SubtitleWords(texts);
    }

    /** Shows the chosen cue with its lines. */
    void cue(Label title, Label times, TextArea text) {
        CueLine cue = model.cues().chosenCue().orElse(null);
        title.setText(
                cue == null
                        ? texts.text("subtitle.cue.none")
                        : texts.text("subtitle.cue", cue.number()));
        times.setText(cue == null ? "" : times(cue));
        String shown = cue == null ? "" : cue.shown(model.cues().marked().get());
        CueTable.direct(text, cue == null ? "" : cue.text());
        text.setText(ShownText.block(shown));
    }

    private String times(CueLine cue) {
        String start = texts.formats().cueTime(cue.startMs());
        String span =
                cue.ends() ? start + " \u2192 " + texts.formats().cueTime(cue.endMs()) : start;
        return cue.style().isEmpty() ? span : span + " \u00B7 " + ShownText.line(cue.style());
    }

    /** How many pictures are shown in the table; 0 where there are texts, or nothing. */
    int pictures() {
        Opened now = model.reading().opened().get();
        return now != null && now.contents() instanceof Subtitles.Pictures pictures
                ? pictures.cues().size()
                : 0;
    }

    /** What is known of the file. */
    void facts(GridPane grid, @Nullable Opened opened) {
        grid.getChildren().clear();
        if (opened == null) {
            return;
        }
        int row = 0;
        for (SubtitleWords.Fact fact : words.facts(opened)) {
            Label label = new Label(fact.label());
            label.getStyleClass().add("caption");
            label.setMinWidth(Region.USE_PREF_SIZE);
            Label value = new Label(fact.value());
            value.setWrapText(true);
            value.setMinHeight(Region.USE_PREF_SIZE);
            label.setLabelFor(value);
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(row++, label, value);
        }
    }

    /** The other subtitles of the same video, where the room is needed for other things. */
    void others(MenuButton button, Label title, ListView<Other> list) {
        List<Other> others = model.use().others();
        button.getItems().setAll(others.stream().map(this::other).toList());
        button.setText(texts.plural(model.use().othersKey(), others.size()));
        title.setText(button.getText());
        list.getItems().setAll(others);
    }

    /** Makes a list of them in which a click or Enter opens one. */
    void install(ListView<Other> list) {
        list.setCellFactory(_ -> new OtherCell(model.reading(), words));
        list.setOnMouseClicked(_ -> open(list));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list);
                event.consume();
            }
        });
    }

    private void open(ListView<Other> list) {
        Other other = list.getSelectionModel().getSelectedItem();
        if (other != null && !other.at().equals(model.reading().at())) {
            model.use().show(other);
        }
    }

    private MenuItem other(Other other) {
        MenuItem item = new MenuItem(words.choice(other));
        item.setMnemonicParsing(false);
        item.setDisable(other.at().equals(model.reading().at()));
        item.setOnAction(_ -> model.use().show(other));
        return item;
    }
}
