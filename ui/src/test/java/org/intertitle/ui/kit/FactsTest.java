package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.List;

class FactsTest {
    private static final String TEXT = "1,840 of 12,110 videos · 212 a second · 48 s left";

    private static Facts facts(String text) {
        Facts facts = new Facts();
        facts.getStyleClass().add("caption");
        facts.setText(text);
        Pane root = new Pane(facts);
        new Scene(root, 600, 100);
        root.applyCss();
        return facts;
    }

    private static List<String> shown(Facts facts, double width) {
        facts.resize(width, 20);
        facts.layout();
        return facts.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    @Test
    void withRoomAllFactsAreShown() {
        Toolkit.onFx(() -> {
            Facts facts = facts(TEXT);
            assertThat(String.join("", shown(facts, facts.prefWidth(-1)))).isEqualTo(TEXT);
            return true;
        });
    }

    @Test
    void withoutRoomTheLastOnesGoWholeAndComeBack() {
        Toolkit.onFx(() -> {
            Facts facts = facts(TEXT);
            double all = facts.prefWidth(-1);
            assertThat(shown(facts, all - 5)).hasSize(3);
            assertThat(shown(facts, facts.minWidth(-1) + 5))
                    .containsExactly("1,840 of 12,110 videos");
            assertThat(shown(facts, all)).hasSize(5);
            assertThat(facts.getAccessibleText()).isEqualTo(TEXT);
            return true;
        });
    }

    @Test
    void onceBegunTheLineNeverShrinksUntilItIsAboutSomethingElse() {
        Toolkit.onFx(() -> {
            Facts facts = facts("");
            facts.begin();
            facts.setText(TEXT);
            facts.applyCss();
            double wide = facts.prefWidth(-1);
            facts.setText("1 of 2");
            facts.applyCss();
            assertThat(facts.prefWidth(-1)).isEqualTo(wide);
            facts.begin();
            assertThat(facts.prefWidth(-1)).isLessThan(wide);
            return true;
        });
    }

    @Test
    void whatMayGoIsNeverCutThroughEither() {
        Toolkit.onFx(() -> {
            Facts facts = facts(TEXT);
            assertThat(shown(facts, 20)).hasSize(1);
            facts.mayGo();
            assertThat(shown(facts, 20)).isEmpty();
            assertThat(facts.minWidth(-1)).isZero();
            return true;
        });
    }

    @Test
    void noTextNeedsNoRoom() {
        Toolkit.onFx(() -> {
            assertThat(facts("").prefWidth(-1)).isZero();
            assertThat(facts("").minWidth(-1)).isZero();
            return true;
        });
    }
}
