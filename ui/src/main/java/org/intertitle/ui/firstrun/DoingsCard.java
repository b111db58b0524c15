package org.intertitle.ui.firstrun;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.plans.Cost;
import org.intertitle.ui.firstrun.Beginning.Doing;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.List;

/** What would be done, by kind: how many steps, an example, how long it takes. */
final class DoingsCard {
    private final Texts texts;

    DoingsCard(Texts texts) {
        this.texts = texts;
    }

    Node node(List<Doing> doings) {
        Label title = new Label(texts.text("firstrun.doings"));
        title.getStyleClass().add("strong");
        Cost cost = doings.stream().map(Doing::cost).reduce(Cost.NONE, Cost::plus);
        Label takes =
                new Label(
                        texts.text(
                                "plan.cost",
                                texts.formats().bytes(cost.bytes()),
                                texts.formats().span(cost.seconds())));
        takes.getStyleClass().add("caption");
        HBox header = new HBox(title, ResultNodes.gap(), takes);
        header.getStyleClass().add("card-header");
        VBox card = new VBox(header);
        card.getStyleClass().add("card");
        doings.forEach(doing -> card.getChildren().add(doing(doing)));
        card.getChildren().get(1).getStyleClass().add("first");
        return card;
    }

    private Node doing(Doing doing) {
        String key = "action." + Wording.lower(doing.action());
        Label name = new Label(texts.text(key));
        name.getStyleClass().addAll("strong", "doing-name");
        Label count = new Label(texts.number(doing.steps()));
        count.getStyleClass().addAll("strong", "number", "doing-count");
        Label what = ResultNodes.wrapped(sentence(texts.text(key + ".text")));
        Label example = ResultNodes.wrapped(doing.from() + " → " + doing.to());
        example.getStyleClass().addAll("mono", "explain");
        VBox text = new VBox(what, example);
        text.setSpacing(2);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        text.setPadding(new Insets(0, 0, 0, 8));
        Label span = new Label(texts.formats().span(doing.cost().seconds()));
        span.getStyleClass().add("caption");
        span.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(new Icon(StepWords.glyph(doing.action())), name, count, text, span);
        row.getStyleClass().add("card-row");
        return row;
    }

    private String sentence(String text) {
        return text.substring(0, 1).toUpperCase(texts.messages().locale()) + text.substring(1);
    }
}
