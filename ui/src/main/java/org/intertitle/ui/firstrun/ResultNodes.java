package org.intertitle.ui.firstrun;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.TextButton;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the result of the first run: three lines, the bar, what would be done, what comes next. */
final class ResultNodes {
    private final FirstRunViewModel model;
    private final Texts texts;

    ResultNodes(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> nodes(Result result) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(sentence(result));
        if (result.videos() == 0) {
            nodes.add(explain(texts.text("firstrun.result.none")));
            nodes.add(buttons(primary("firstrun.to_folders", model::toFolders), later()));
            return nodes;
        }
        nodes.addAll(new ResultBar(texts).nodes(result));
        if (!result.others().isEmpty()) {
            nodes.add(explain(texts.text("firstrun.result.also", others(result))));
        }
        if (!result.doings().isEmpty()) {
            nodes.add(new DoingsCard(texts).node(result.doings()));
        }
        nodes.add(
                result.doings().isEmpty()
                        ? buttons(primary("firstrun.to_home", model::later), back())
                        : buttons(
                                primary("firstrun.review", model::review),
                                later(),
                                back(),
                                gap(),
                                safe()));
        if (result.staying() > 0) {
            nodes.add(rest(result));
        }
        if (model.folders().hasSample()) {
            nodes.add(explain(texts.text("firstrun.sample.note")));
        }
        return nodes;
    }

    private Node sentence(Result result) {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(10);
        String language = texts.wording().language(result.language());
        grid.addRow(
                0, number(result.videos(), false), text("firstrun.result.videos", result.videos()));
        grid.addRow(
                1,
                number(result.lacking(), false),
                text("firstrun.result.lacking", result.lacking(), language));
        grid.addRow(
                2,
                number(result.fixable(), true),
                text("firstrun.result.fixable", result.fixable()));
        return grid;
    }

    private String others(Result result) {
        return result.others().stream()
                .map(each ->
                        texts.wording().language(each.language())
                                + " "
                                + texts.number(each.videos()))
                .collect(Collectors.joining(" \u00B7 "));
    }

    private static Label explain(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("explain");
        return label;
    }

    /** A text that takes as many lines as it needs. */
    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label number(int number, boolean accent) {
        Label label = new Label(texts.number(number));
        label.getStyleClass().add("result-number");
        if (accent) {
            label.getStyleClass().add("accent");
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Label text(String key, int count, Object... more) {
        Label label = wrapped(texts.plural(key, count, more));
        label.getStyleClass().add("result-text");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Node buttons(Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().add("buttons");
        return box;
    }

    private Button primary(String key, Runnable run) {
        Button button = button(key, run);
        button.setId("main");
        button.getStyleClass().add("primary");
        return button;
    }

    private Button later() {
        return button("firstrun.later", model::later);
    }

    private Button back() {
        return button("firstrun.back", model::previous);
    }

    private Button button(String key, Runnable run) {
        return TextButton.of("large", texts.text(key), run);
    }

    private Node safe() {
        Label safe = new Label(texts.text("firstrun.undoable"), new Icon(Glyph.SHIELD));
        safe.getStyleClass().add("explain");
        safe.setWrapText(true);
        return safe;
    }

    private Node rest(Result result) {
        String key = result.fixable() == 0 ? "firstrun.rest_all" : "firstrun.rest";
        Button wanted = new Button(texts.plural(key, result.staying()));
        wanted.getStyleClass().add("link");
        wanted.setOnAction(_ -> model.toWanted());
        return wanted;
    }
}
