package org.intertitle.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.wanted.Rule;

import java.util.List;
import java.util.Set;

/** The rules behind an answer in the order they ran, and the verdict. */
public final class WhyList extends VBox {
    private static final Set<String> ANSWERS = Set.of("wanted", "satisfied", "not_wanted");

    private final Texts texts;

    public WhyList(Texts texts) {
        this.texts = texts;
        setSpacing(8);
    }

    public void show(List<Rule> rules) {
        getChildren().setAll(judged(rules).stream().map(this::line).toList());
    }

    /** The rules without the last line, which only repeats the answer. */
    public static List<Rule> judged(List<Rule> rules) {
        return rules.stream().filter(rule -> !ANSWERS.contains(rule.code())).toList();
    }

    private Node line(Rule rule) {
        Icon icon =
                new Icon(
                        switch (rule.outcome()) {
                            case HOLDS -> Glyph.CHECK;
                            case FAILS -> Glyph.CANCEL;
                            case NOT_APPLICABLE -> Glyph.MINUS;
                        });
        Label text = new Label(texts.wording().coded("why", rule.code(), rule.arguments()));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        HBox row = new HBox(icon, text);
        row.getStyleClass().add("rule");
        row.setAccessibleText(
                texts.text("why.outcome." + Wording.lower(rule.outcome())) + ": " + text.getText());
        return row;
    }
}
