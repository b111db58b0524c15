package org.intertitle.ui.firstrun;

import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.plans.Cost;
import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.wanted.CellState;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the result of the first run: three lines, a bar that adds up, what would be done. */
final class ResultNodes {
    private final FirstRunViewModel model;
    private final Texts texts;

    ResultNodes(FirstRunViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> nodes() {
        Result result = model.result().get();
        if (result == null) {
            return waiting();
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(sentence(result));
        if (result.videos() == 0) {
            nodes.add(explain(texts.text("firstrun.result.none")));
            nodes.add(buttons(primary("firstrun.to_folders", model::toFolders), later()));
            return nodes;
        }
        nodes.add(bar(result));
        nodes.add(legend(result));
        if (!result.others().isEmpty()) {
            nodes.add(explain(texts.text("firstrun.result.also", others(result))));
        }
        if (!result.doings().isEmpty()) {
            nodes.add(doings(result));
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

    private List<Node> waiting() {
        Beginning.Progress progress = model.progress().get();
        Label title = new Label(texts.text("firstrun.scanning"));
        title.getStyleClass().add("heading");
        ProgressBar bar = new ProgressBar(progress == null ? -1 : progress.fraction());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label detail =
                new Label(progress == null ? "" : new JobWords(texts).detail(progress.detail()));
        detail.getStyleClass().add("caption");
        return List.of(title, bar, detail);
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

    private static Label wrapped(String text) {
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

    private Node bar(Result result) {
        HBox bar = new HBox();
        bar.setSpacing(2);
        part(bar, "bar-present", result.present(), result);
        part(bar, "bar-embedded", result.embedded(), result);
        part(bar, "bar-fixable", result.fixable(), result);
        part(bar, "bar-wanted", result.staying(), result);
        bar.setAccessibleText(texts.text("firstrun.result.bar"));
        return bar;
    }

    private static void part(HBox bar, String styleClass, int count, Result result) {
        if (count > 0) {
            Region part = new Region();
            part.getStyleClass().addAll("bar-part", styleClass);
            double share = (double) count / Math.max(1, result.videos());
            part.prefWidthProperty().bind(bar.widthProperty().subtract(6).multiply(share));
            part.setMinWidth(4);
            bar.getChildren().add(part);
        }
    }

    private Node legend(Result result) {
        String language = texts.wording().language(result.language());
        return new Flow(
                entry(
                        new StateIcon(CellState.PRESENT),
                        texts.text("firstrun.legend.present", result.present(), language)),
                entry(
                        new StateIcon(CellState.EMBEDDED),
                        texts.text("firstrun.legend.embedded", result.embedded(), language)),
                entry(
                        accent(Glyph.WANTED),
                        texts.text("firstrun.legend.fixable", result.fixable())),
                entry(
                        new StateIcon(CellState.WANTED),
                        texts.text("firstrun.legend.staying", result.staying())));
    }

    private static Node accent(Glyph glyph) {
        Icon icon = new Icon(glyph);
        icon.getStyleClass().add("accent-icon");
        return icon;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static Label entry(Node icon, String text) {
        Label label = new Label(text, icon);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Node doings(Result result) {
        Label title = new Label(texts.text("firstrun.doings"));
        title.getStyleClass().add("strong");
        Cost cost =
                result.doings().stream().map(Beginning.Doing::cost).reduce(Cost.NONE, Cost::plus);
        Label takes =
                new Label(
                        texts.text(
                                "plan.cost",
                                texts.formats().bytes(cost.bytes()),
                                texts.formats().span(cost.seconds())));
        takes.getStyleClass().add("caption");
        HBox header = new HBox(title, gap(), takes);
        header.getStyleClass().add("card-header");
        VBox card = new VBox(header);
        card.getStyleClass().add("card");
        result.doings().forEach(doing -> card.getChildren().add(doing(doing)));
        card.getChildren().get(1).getStyleClass().add("first");
        return card;
    }

    private Node doing(Beginning.Doing doing) {
        String key = "action." + Wording.lower(doing.action());
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("strong");
        name.getStyleClass().add("doing-name");
        Label count = new Label(texts.number(doing.steps()));
        count.getStyleClass().add("strong");
        count.getStyleClass().addAll("number", "doing-count");
        Label what = wrapped(sentence(texts.text(key + ".text")));
        Label example = wrapped(doing.from() + " → " + doing.to());
        example.getStyleClass().addAll("mono", "explain");
        VBox text = new VBox(what, example);
        text.setSpacing(2);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        text.setPadding(new Insets(0, 0, 0, 8));
        Label span = new Label(texts.formats().span(doing.cost().seconds()));
        span.getStyleClass().add("caption");
        span.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(new Icon(glyph(doing)), name, count, text, span);
        row.getStyleClass().add("card-row");
        return row;
    }

    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(texts.messages().locale()) + text.substring(1);
    }

    private static Glyph glyph(Beginning.Doing doing) {
        return switch (doing.action()) {
            case ADOPT -> Glyph.ADOPT;
            case RENAME -> Glyph.RENAME;
            case EXTRACT -> Glyph.EXTRACT;
            case CONVERT -> Glyph.CONVERT;
            case ARCHIVE, DOWNLOAD, TRANSLATE, TRANSCRIBE, OCR, SYNC -> Glyph.CAPTIONS;
        };
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
        Button button = new Button(texts.text(key));
        button.getStyleClass().add("large");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node safe() {
        Label safe = new Label(texts.text("firstrun.undoable"), new Icon(Glyph.SHIELD));
        safe.getStyleClass().add("explain");
        safe.setWrapText(true);
        return safe;
    }

    private Node rest(Result result) {
        Button wanted = new Button(texts.plural("firstrun.rest", result.staying()));
        wanted.getStyleClass().add("link");
        wanted.setOnAction(_ -> model.toWanted());
        return wanted;
    }
}
