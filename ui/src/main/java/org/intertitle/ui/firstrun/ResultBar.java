package org.intertitle.ui.firstrun;

import javafx.beans.binding.DoubleBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Segments;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.wanted.CellState;

import java.util.List;
import java.util.stream.Stream;

/** A bar whose parts add up to all videos, and its legend. */
final class ResultBar {
    private static final double GAP = 2;

    private final Texts texts;

    ResultBar(Texts texts) {
        this.texts = texts;
    }

    List<Node> nodes(Result result) {
        return List.of(bar(result, texts.text("firstrun.result.bar")), legend(result));
    }

    private static Node bar(Result result, String name) {
        List<Part> parts =
                Stream.of(
                                new Part("bar-present", result.present()),
                                new Part("bar-embedded", result.embedded()),
                                new Part("bar-fixable", result.fixable()),
                                new Part("bar-wanted", result.staying()))
                        .filter(part -> part.videos() > 0)
                        .toList();
        HBox bar = new HBox();
        bar.setSpacing(GAP);
        bar.setAccessibleText(name);
        DoubleBinding room = bar.widthProperty().subtract(GAP * (parts.size() - 1));
        for (Part part : parts) {
            Region node = new Region();
            node.getStyleClass().addAll("bar-part", part.styleClass());
            node.setMinWidth(4);
            node.prefWidthProperty()
                    .bind(room.multiply(part.videos()).divide(Math.max(1, result.videos())));
            bar.getChildren().add(node);
        }
        Segments.round(bar.getChildren());
        return bar;
    }

    private record Part(String styleClass, int videos) {}

    private Node legend(Result result) {
        String language = texts.wording().language(result.language());
        Flow legend =
                new Flow(
                        entry(
                                new StateIcon(CellState.PRESENT),
                                texts.text("firstrun.legend.present", result.present(), language)),
                        entry(
                                new StateIcon(CellState.EMBEDDED),
                                texts.text(
                                        "firstrun.legend.embedded", result.embedded(), language)),
                        entry(
                                accent(Glyph.WANTED),
                                texts.text("firstrun.legend.fixable", result.fixable())),
                        entry(
                                new StateIcon(CellState.WANTED),
                                texts.text("firstrun.legend.staying", result.staying())));
        legend.getStyleClass().add("result-legend");
        return legend;
    }

    private static Node accent(Glyph glyph) {
        Icon icon = new Icon(glyph);
        icon.getStyleClass().add("accent-icon");
        return icon;
    }

    private static Label entry(Node icon, String text) {
        Label label = new Label(text, icon);
        label.getStyleClass().add("caption");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
