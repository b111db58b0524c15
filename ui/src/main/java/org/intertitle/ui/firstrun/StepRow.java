package org.intertitle.ui.firstrun;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/** Draws the row of the three steps: what is done, where we are, what comes. */
final class StepRow {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<String> STEPS =
            List.of("firstrun.step.folders", "firstrun.step.languages", "firstrun.step.result");

    private final Texts texts;

    StepRow(Texts texts) {
        this.texts = texts;
    }

    List<Node> nodes(int current) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 1; at <= STEPS.size(); at++) {
            if (at > 1) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                nodes.add(line);
            }
            Label name = new Label(texts.text(STEPS.get(at - 1)));
            name.getStyleClass().add("step-name");
            name.pseudoClassStateChanged(CURRENT, at == current);
            nodes.add(dot(at, current));
            nodes.add(name);
        }
        return nodes;
    }

    private static Label dot(int at, int current) {
        Label dot = new Label(at < current ? "" : Integer.toString(at));
        if (at < current) {
            Icon check = new Icon();
            check.setSide(12);
            check.setGlyph(Glyph.CHECK);
            dot.setGraphic(check);
        }
        dot.getStyleClass().add("step-dot");
        dot.pseudoClassStateChanged(CURRENT, at == current);
        return dot;
    }
}
