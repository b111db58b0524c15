package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.KeyCapture;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.settings.KeyboardViewModel.Clash;
import org.intertitle.ui.settings.KeyboardViewModel.Line;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One action: name, keys to change, none, its own; below it why keys were not given. */
final class KeyRow extends VBox {
    private final KeyboardViewModel model;
    private final Texts texts;
    private final KeyTexts keyTexts;
    private @Nullable Line shown;
    private @Nullable Clash told;
    private @Nullable KeyCapture capture;

    KeyRow(KeyboardViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.keyTexts = new KeyTexts(texts.messages());
        getStyleClass().add("key-row");
    }

    void show(Line line) {
        Clash clash = model.clash().get();
        Clash mine = clash != null && clash.line().same(line) ? clash : null;
        if (alike(line) && Objects.equals(mine, told)) {
            return;
        }
        boolean focused = capture != null && isFocusWithin();
        shown = line;
        told = mine;
        List<Node> nodes = new ArrayList<>(List.of(main(line)));
        if (!line.broken().isEmpty()) {
            nodes.add(notice(texts.text("keyboard.broken", line.broken())));
        }
        if (mine != null) {
            nodes.add(clash(mine));
        }
        getChildren().setAll(nodes);
        if (focused && capture != null) {
            capture.requestFocus();
        }
    }

    private boolean alike(Line line) {
        return shown != null
                && shown.name().equals(line.name())
                && shown.keys().equals(line.keys())
                && shown.changed() == line.changed()
                && shown.broken().equals(line.broken());
    }

    private Node main(Line line) {
        Label name = new Label(line.name());
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        Region dot = new Region();
        dot.getStyleClass().add("changed-dot");
        dot.setAccessibleText(texts.text("settings.changed"));
        dot.setVisible(line.changed());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        KeyCapture keys = new KeyCapture(line.keys(), texts, next -> model.choose(line, next));
        keys.setAccessibleText(
                texts.text(
                        "keyboard.keys",
                        line.name(),
                        line.keys().isNone()
                                ? texts.text("keyboard.none")
                                : keyTexts.spoken(line.keys())));
        capture = keys;
        Button none =
                button(
                        Glyph.CANCEL,
                        texts.text("keyboard.remove", line.name()),
                        () -> remove(line));
        none.setDisable(line.keys().isNone());
        Button own = button(Glyph.UNDO, own(line), () -> model.reset(line));
        own.setVisible(line.changed() || !line.broken().isEmpty());
        HBox row = new HBox(name, dot, gap, keys, none, own);
        row.getStyleClass().addAll("row", "key-line");
        return row;
    }

    private void remove(Line line) {
        model.remove(line);
    }

    private String own(Line line) {
        Keys keys = Keys.parse(line.action().keys()).orElse(Keys.NONE);
        return texts.text(
                "keyboard.reset",
                line.name(),
                keys.isNone() ? texts.text("keyboard.none") : keyTexts.shown(keys));
    }

    private static Button button(Glyph glyph, String name, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node clash(Clash clash) {
        String keys = keyTexts.shown(clash.keys());
        if (clash.holders().isEmpty()) {
            return notice(texts.text("keyboard.needed", keys), keep());
        }
        String holders =
                clash.holders().stream()
                        .map(holder ->
                                texts.text(
                                        "keyboard.holder",
                                        holder.name(),
                                        texts.text("keyboard.place." + holder.place())))
                        .distinct()
                        .collect(Collectors.joining(", "));
        Button take = new Button(texts.text("keyboard.take"));
        take.getStyleClass().add("small");
        take.setOnAction(_ -> model.takeOver());
        return notice(texts.text("keyboard.clash", keys, holders), take, keep());
    }

    private Button keep() {
        Button keep = new Button(texts.text("keyboard.keep"));
        keep.getStyleClass().add("small");
        keep.setOnAction(_ -> model.keep());
        return keep;
    }

    private Node notice(String text, Button... buttons) {
        Label label = new Label(text, new Icon(Glyph.WARNING));
        label.getStyleClass().add("notice");
        label.setWrapText(true);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label);
        line.getChildren().addAll(buttons);
        for (Button button : buttons) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        line.getStyleClass().addAll("row", "key-notice");
        return line;
    }
}
