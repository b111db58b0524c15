package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WhyList;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.Decision;

import java.util.Optional;

/** The side panel of the cell under the cursor: state, actions, why, tracks, sidecars, history. */
final class CellPanel {
    private final VBox box = new VBox();
    private final TitleViewModel model;
    private final Texts texts;
    private final CellHead head;
    private final CellTracks tracks;
    private final CellHistory history;
    private boolean strip;

    CellPanel(TitleViewModel model, TitleActions actions, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.head = new CellHead(model, actions, presentation);
        this.tracks = new CellTracks(model, presentation);
        this.history = new CellHistory(model, presentation);
    }

    Region node() {
        return box;
    }

    /** In a narrow window state and reasons stand side by side, and the rest is left out. */
    void strip(boolean narrow) {
        strip = narrow;
        refresh();
    }

    void refresh() {
        box.getChildren().clear();
        Optional<Node> top = head.node();
        if (top.isEmpty()) {
            return;
        }
        Line line = model.cursor().line().orElse(null);
        Details details = model.facts().details().get();
        Optional<Node> why = details == null ? Optional.empty() : why(details);
        if (strip) {
            HBox beside = new HBox(top.get());
            why.ifPresent(beside.getChildren()::add);
            beside.getChildren().forEach(each -> HBox.setHgrow(each, Priority.ALWAYS));
            box.getChildren().setAll(beside);
            return;
        }
        box.getChildren().add(top.get());
        why.ifPresent(box.getChildren()::add);
        if (line != null && details != null) {
            facts(line, details);
        }
    }

    private void facts(Line line, Details details) {
        box.getChildren().addAll(tracks.tracks(line, details), tracks.sidecars(details));
        if (!details.history().isEmpty()) {
            box.getChildren().add(history.node(details));
        }
    }

    private Optional<Node> why(Details details) {
        return model.cursor()
                .columnHere()
                .flatMap(column -> decision(details, column))
                .map(this::why);
    }

    private static Optional<Decision> decision(Details details, Column column) {
        return details.decisions().stream()
                .filter(each ->
                        each.wish().language().equals(column.language())
                                && each.wish().kind() == column.kind())
                .findFirst();
    }

    private Node why(Decision decision) {
        Label count =
                PanelParts.label(
                        texts.plural("why.rules", WhyList.judged(decision.trace()).size()), "hint");
        WhyList list = new WhyList(texts);
        list.show(decision.trace());
        Label verdict =
                PanelParts.wrapped(
                        texts.text("why.verdict." + Wording.lower(decision.state())), "strong");
        return PanelParts.section(
                PanelParts.heading(texts.text("title.why"), count),
                list,
                PanelParts.row(new StateIcon(decision.state()), verdict));
    }
}
