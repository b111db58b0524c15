package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.FieldRow;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Shows the switches of the internet, what was sent, and a newer version where one is there. */
final class InternetView {
    private final InternetViewModel model;
    private final Texts texts;
    private final VBox below = new VBox();
    private final VBox root;

    InternetView(InternetViewModel model, SettingsViewModel settings, Texts texts) {
        this.model = model;
        this.texts = texts;
        FormPage form = new FormPage("settings.page.internet", model.switches(), settings, texts);
        below.getStyleClass().addAll("settings-body", "continued");
        root = new VBox(form.node(), below);
        model.facts().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    private void show(Internet.@Nullable Facts facts) {
        if (facts == null) {
            return;
        }
        List<Node> rows = new ArrayList<>();
        if (facts.news().asking() != Internet.Asking.NOT_OFFERED) {
            rows.add(row("updates.version", new NewVersion(model, texts).of(facts.news())));
        }
        rows.add(row("net.ledger", ledger(facts)));
        below.getChildren().setAll(rows);
    }

    private Node row(String name, List<Node> nodes) {
        return FieldRow.of(new Label(texts.text(name)), nodes.toArray(Node[]::new));
    }

    private List<Node> ledger(Internet.Facts facts) {
        List<Node> nodes = new ArrayList<>();
        Label sums = wrapped(sums(facts), "field-text");
        nodes.add(sums);
        if (!facts.newest().isEmpty()) {
            VBox card = new VBox();
            card.getStyleClass().add("card");
            card.getChildren().setAll(new LedgerRows(texts).of(facts.newest()));
            card.getChildren().getFirst().getStyleClass().add("first");
            nodes.add(card);
        }
        nodes.add(wrapped(texts.text("net.ledger.effect"), "hint"));
        return nodes;
    }

    private String sums(Internet.Facts facts) {
        long requests = facts.totals().requests();
        return requests == 0
                ? texts.text("net.ledger.none")
                : texts.plural(
                        "net.ledger.sums",
                        requests,
                        texts.formats().bytes(facts.totals().bytesOut()),
                        texts.formats().bytes(facts.totals().bytesIn()));
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
