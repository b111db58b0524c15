package org.intertitle.ui.firstrun;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.kernel.Language;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Draws the row of steps, and the rows of folders and languages. */
final class FirstRunRows {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<String> STEPS =
            List.of("firstrun.step.folders", "firstrun.step.languages", "firstrun.step.result");

    private final FirstRunViewModel model;
    private final Texts texts;

    FirstRunRows(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> steps(int current) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 1; at <= STEPS.size(); at++) {
            if (at > 1) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                nodes.add(line);
            }
            Label dot = new Label(at < current ? "" : Integer.toString(at));
            if (at < current) {
                Icon check = new Icon();
                check.setSide(12);
                check.setGlyph(Glyph.CHECK);
                dot.setGraphic(check);
            }
            dot.getStyleClass().add("step-dot");
            dot.pseudoClassStateChanged(CURRENT, at == current);
            Label name = new Label(texts.text(STEPS.get(at - 1)));
            name.getStyleClass().add("step-name");
            name.pseudoClassStateChanged(CURRENT, at == current);
            nodes.add(dot);
            nodes.add(name);
        }
        return nodes;
    }

    List<Node> folders() {
        List<Node> nodes = new ArrayList<>();
        for (Path folder : model.folders()) {
            Button remove = iconButton(Glyph.CANCEL, "folders.remove", () -> model.remove(folder));
            nodes.add(row(Glyph.CHECK, folder, texts.text("firstrun.added"), remove));
        }
        for (Path folder : model.proposals()) {
            Button add = new Button(texts.text("firstrun.add"));
            add.getStyleClass().add("small");
            add.setMinWidth(Region.USE_PREF_SIZE);
            add.setAccessibleText(texts.text("firstrun.add") + " " + folder);
            add.setOnAction(_ -> model.add(folder));
            nodes.add(row(Glyph.FOLDER, folder, texts.text("firstrun.proposed"), add));
        }
        if (!nodes.isEmpty()) {
            nodes.getFirst().getStyleClass().add("first");
        }
        return nodes;
    }

    private static Node row(Glyph glyph, Path folder, String says, Node button) {
        PathLabel path = new PathLabel(folder.toString());
        HBox.setHgrow(path, Priority.ALWAYS);
        Label label = new Label(says);
        label.getStyleClass().add("hint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(new Icon(glyph), path, label, button);
        row.getStyleClass().add("card-row");
        return row;
    }

    List<Node> languages() {
        List<Node> nodes = new ArrayList<>();
        for (Language language : model.languages()) {
            Label number = new Label(Integer.toString(nodes.size() + 1));
            number.getStyleClass().add("hint");
            number.setMinWidth(16);
            Label name = new Label(texts.wording().language(language));
            name.getStyleClass().add("strong");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Button up = iconButton(Glyph.UP, "profiles.up", () -> model.raise(language));
            up.setDisable(nodes.isEmpty());
            Button remove =
                    iconButton(
                            Glyph.CANCEL,
                            "profiles.remove_language",
                            () -> model.removeLanguage(language));
            HBox row = new HBox(number, name, up, remove);
            row.getStyleClass().add("card-row");
            nodes.add(row);
        }
        if (!nodes.isEmpty()) {
            nodes.getFirst().getStyleClass().add("first");
        }
        return nodes;
    }

    private Button iconButton(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(texts.text(key));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
