package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WhyList;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.Decision;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The side panel of the cell under the cursor: state, actions, why, tracks, sidecars, history. */
final class CellPanel {
    private final VBox rest = new VBox();
    private final StackPane box = new StackPane();
    private final TitleViewModel model;
    private final Texts texts;
    private final CellHead head;
    private final CellTracks tracks;
    private final CellHistory history;
    private boolean strip;
    private @Nullable Built built;

    CellPanel(TitleViewModel model, TitleActions actions, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.head = new CellHead(model, actions, presentation);
        this.tracks = new CellTracks(model, presentation);
        this.history = new CellHistory(model, presentation);
        box.getChildren().setAll(new VBox(head.node(), rest));
    }

    Region node() {
        return box;
    }

    /** In a narrow window state and reasons stand side by side, and the rest is left out. */
    void strip(boolean narrow) {
        strip = narrow;
        head.strip(narrow);
        Pane lines = narrow ? new HBox(head.node(), rest) : new VBox(head.node(), rest);
        HBox.setHgrow(head.node(), Priority.ALWAYS);
        HBox.setHgrow(rest, Priority.ALWAYS);
        box.getChildren().setAll(lines);
        refresh();
    }

    /** Shows the cell now; what was built for the same facts before stays. */
    void refresh() {
        boolean any = head.refresh();
        Details details = any ? model.facts().details().get() : null;
        Shown.when(any, head.node());
        Shown.when(details != null, rest);
        if (details != null) {
            Built next =
                    new Built(
                            details,
                            model.cursor().line().orElse(null),
                            model.cursor().columnHere().orElse(null),
                            strip);
            if (!next.equals(built)) {
                built = next;
                rest.getChildren().setAll(rest(next));
            }
        }
    }

    /** What the lower part was built for. */
    private record Built(
            Details details, @Nullable Line line, @Nullable Column column, boolean strip) {}

    private List<Node> rest(Built of) {
        List<Node> sections = new ArrayList<>();
        decision(of).map(this::why).ifPresent(sections::add);
        if (of.line() != null && !of.strip()) {
            sections.add(tracks.tracks(of.line(), of.details()));
            sections.add(tracks.sidecars(of.details()));
            if (!of.details().history().isEmpty()) {
                sections.add(history.node(of.details()));
            }
        }
        return sections;
    }

    private static Optional<Decision> decision(Built of) {
        return of.details().decisions().stream()
                .filter(each ->
                        of.column() != null
                                && each.wish().language().equals(of.column().language())
                                && each.wish().kind() == of.column().kind())
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
