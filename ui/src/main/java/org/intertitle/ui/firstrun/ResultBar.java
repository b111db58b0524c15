package org.intertitle.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.wanted.CellState;

import java.util.List;

/** A bar whose parts add up to all videos, and its legend. */
final class ResultBar {
    private final Texts texts;

    ResultBar(Texts texts) {
        this.texts = texts;
    }

    List<Node> nodes(Result result) {
        return List.of(bar(result), legend(result));
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
        HBox legend = new HBox();
        legend.setSpacing(16);
        legend.getChildren()
                .setAll(
                        entry(
                                new StateIcon(CellState.PRESENT),
                                texts.text("firstrun.legend.present", result.present(), language)),
                        ResultNodes.gap(),
                        entry(
                                new StateIcon(CellState.EMBEDDED),
                                texts.text(
                                        "firstrun.legend.embedded", result.embedded(), language)),
                        ResultNodes.gap(),
                        entry(
                                accent(Glyph.WANTED),
                                texts.text("firstrun.legend.fixable", result.fixable())),
                        ResultNodes.gap(),
                        entry(
                                new StateIcon(CellState.WANTED),
                                texts.text("firstrun.legend.staying", result.staying())));
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
        return label;
    }
}
