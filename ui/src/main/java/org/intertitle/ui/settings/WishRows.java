package org.intertitle.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the wishes of the profile being edited, one row each, and the row that adds one. */
final class WishRows {
    private static final DataFormat WISH = new DataFormat("application/x-intertitle-wish");

    private final ProfilesViewModel model;
    private final Texts texts;

    WishRows(ProfilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> nodes(ProfileEdit edit) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < edit.wishes().size(); at++) {
            nodes.add(row(at, edit.wishes().get(at), edit.wishes().size()));
        }
        Button add = new Button(texts.text("profiles.add_language"), new Icon(Glyph.ADD));
        add.getStyleClass().addAll("link", "accent-icon");
        add.setOnAction(_ -> model.addWish());
        HBox last = new HBox(add);
        last.getStyleClass().add("card-row");
        nodes.add(last);
        nodes.getFirst().getStyleClass().add("first");
        return nodes;
    }

    private Node row(int at, Wish wish, int count) {
        Label number = new Label(Integer.toString(at + 1));
        number.getStyleClass().add("hint");
        number.getStyleClass().add("wish-number");
        Button up = button(Glyph.UP, "profiles.up", () -> model.moveWish(at, -1));
        up.setDisable(at == 0);
        Button down = button(Glyph.DOWN, "profiles.down", () -> model.moveWish(at, 1));
        down.setDisable(at == count - 1);
        Button remove =
                button(Glyph.CANCEL, "profiles.remove_language", () -> model.removeWish(at));
        remove.setDisable(count == 1);
        FlowPane choices =
                new FlowPane(
                        8,
                        4,
                        language(at, wish),
                        kind(at, wish),
                        hearing(at, wish),
                        audio(at, wish));
        HBox sides = new HBox(up, down, remove);
        sides.getStyleClass().add("row");
        // A box that gives its middle what is left also as it asks how high that makes it.
        BorderPane row = new BorderPane(choices, null, sides, null, number);
        BorderPane.setAlignment(number, Pos.CENTER_LEFT);
        row.getStyleClass().addAll("card-row", "wish-row");
        draggable(row, at);
        return row;
    }

    /** Dropped on another row, a wish takes its place. */
    private void draggable(Node row, int at) {
        row.setOnDragDetected(event -> {
            ClipboardContent content = new ClipboardContent();
            content.put(WISH, at);
            row.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
        });
        row.setOnDragOver(event -> {
            if (event.getDragboard().hasContent(WISH)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        row.setOnDragDropped(event -> {
            if (event.getDragboard().getContent(WISH) instanceof Integer from) {
                model.moveWish(from, at - from);
                event.setDropCompleted(true);
                event.consume();
            }
        });
        row.setOnKeyPressed(event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                model.moveWish(at, -1);
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                model.moveWish(at, 1);
                event.consume();
            }
        });
    }

    private ComboBox<Language> language(int at, Wish wish) {
        ComboBox<Language> box =
                box("profiles.language", texts.wording()::language, model.languages());
        if (!box.getItems().contains(wish.language())) {
            box.getItems().addFirst(wish.language());
        }
        box.setValue(wish.language());
        box.setOnAction(_ ->
                model.setWish(
                        at,
                        new Wish(
                                box.getValue(),
                                wish.kind(),
                                wish.hearingImpaired(),
                                wish.audioExclude(),
                                wish.audioOnly())));
        return box;
    }

    private ComboBox<SubtitleKind> kind(int at, Wish wish) {
        ComboBox<SubtitleKind> box =
                box("profiles.kind", texts.wording()::kind, List.of(SubtitleKind.values()));
        box.setValue(wish.kind());
        box.setOnAction(_ ->
                model.setWish(
                        at,
                        new Wish(
                                wish.language(),
                                box.getValue(),
                                wish.hearingImpaired(),
                                wish.audioExclude(),
                                wish.audioOnly())));
        return box;
    }

    private ComboBox<HearingImpaired> hearing(int at, Wish wish) {
        ComboBox<HearingImpaired> box =
                box(
                        "subtitle.hearing_impaired",
                        mode -> texts.text("profiles.hi." + Wording.lower(mode)),
                        List.of(HearingImpaired.values()));
        box.setDisable(wish.kind() == SubtitleKind.FORCED);
        box.setValue(wish.hearingImpaired());
        box.setOnAction(_ ->
                model.setWish(
                        at,
                        new Wish(
                                wish.language(),
                                wish.kind(),
                                box.getValue(),
                                wish.audioExclude(),
                                wish.audioOnly())));
        return box;
    }

    private ComboBox<AudioRule> audio(int at, Wish wish) {
        ComboBox<AudioRule> box =
                box(
                        "profiles.audio",
                        rule ->
                                texts.text(
                                        "profiles.audio." + Wording.lower(rule),
                                        texts.wording().language(wish.language())),
                        List.of(AudioRule.values()));
        box.setValue(AudioRule.of(wish));
        box.setOnAction(_ -> model.setWish(at, box.getValue().on(wish)));
        return box;
    }

    private <T> ComboBox<T> box(String key, Function<T, String> name, List<T> choices) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(name));
        box.setAccessibleText(texts.text(key));
        box.setTooltip(new Tooltip(texts.text(key)));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Button button(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(texts.text(key));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
