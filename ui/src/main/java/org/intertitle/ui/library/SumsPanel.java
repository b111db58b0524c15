package org.intertitle.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleSums;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/**
 * The side panel of several titles, or of all in the filter: how many lack what in which language,
 * and one button for what can be done.
 */
final class SumsPanel {
    private final Texts texts;
    private final Runnable plan;
    private final Runnable clear;

    /** {@code plan} plans for what the numbers are about, {@code clear} ends a selection. */
    SumsPanel(Texts texts, Runnable plan, Runnable clear) {
        this.texts = texts;
        this.plan = plan;
        this.clear = clear;
    }

    List<Node> sections(TitleSums sums, boolean selected) {
        VBox head = PanelParts.section(PanelParts.wrapped(heading(sums, selected), "panel-title"));
        head.getChildren().add(PanelParts.wrapped(lacking(sums), "caption"));
        if (selected) {
            head.getChildren().add(PanelParts.button(texts.text("library.clear"), clear));
        }
        List<Node> sections = new ArrayList<>(List.of(head));
        if (!sums.coverage().isEmpty()) {
            sections.add(languages(sums));
        }
        sections.add(now(sums));
        return sections;
    }

    private String heading(TitleSums sums, boolean selected) {
        return selected
                ? texts.plural("library.selected", sums.titles())
                : texts.plural("library.count", sums.titles());
    }

    private String lacking(TitleSums sums) {
        return sums.wanted() == 0
                ? texts.text("library.sums.complete")
                : texts.plural("library.sums.wanted", sums.wanted());
    }

    private Node languages(TitleSums sums) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        int line = 0;
        for (Coverage coverage : sums.coverage()) {
            Label language =
                    new Label(texts.wording().shortWish(coverage.language(), coverage.kind()));
            GridPane.setHgrow(language, Priority.ALWAYS);
            Label lacks = PanelParts.styled(lacks(coverage), "explain");
            Label of =
                    PanelParts.styled(
                            texts.text("coverage.of", coverage.satisfied(), coverage.asked()),
                            "hint");
            lacks.setMinWidth(Region.USE_PREF_SIZE);
            of.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(line++, new StateIcon(coverage.state()), language, lacks, of);
        }
        return PanelParts.section(PanelParts.heading(texts.text("title.languages")), grid);
    }

    private String lacks(Coverage coverage) {
        int lacking = coverage.asked() - coverage.satisfied();
        return lacking == 0
                ? texts.text("library.sums.none")
                : texts.plural("library.sums.lacking", lacking);
    }

    private Node now(TitleSums sums) {
        VBox section = PanelParts.section(PanelParts.heading(texts.text("title.now")));
        section.getStyleClass().add("last");
        if (sums.fixable() == 0) {
            section.getChildren()
                    .add(PanelParts.wrapped(texts.text("library.step.impossible"), "explain"));
        } else {
            Button button = PanelParts.button(planText(sums), plan);
            button.setMaxWidth(Double.MAX_VALUE);
            section.getChildren()
                    .addAll(PanelParts.wrapped(texts.text("library.sums.disk"), "explain"), button);
        }
        return section;
    }

    private String planText(TitleSums sums) {
        return texts.text("library.sums.plan", sums.fixable());
    }

    /** The same in two lines. */
    List<Node> strip(TitleSums sums, boolean selected) {
        Flow says =
                new Flow(
                        PanelParts.whole(heading(sums, selected), "panel-title"),
                        PanelParts.whole(lacking(sums), "explain"));
        HBox.setHgrow(says, Priority.ALWAYS);
        HBox row = PanelParts.row(says);
        if (selected) {
            row.getChildren().add(PanelParts.button(texts.text("library.clear"), clear));
        }
        if (sums.fixable() > 0) {
            row.getChildren().add(PanelParts.button(planText(sums), plan));
        }
        Flow states = new Flow();
        for (Coverage coverage : sums.coverage()) {
            states.getChildren()
                    .add(
                            PanelParts.row(
                                    new StateIcon(coverage.state()),
                                    new Label(
                                            texts.wording()
                                                    .shortWish(
                                                            coverage.language(), coverage.kind())),
                                    PanelParts.styled(lacks(coverage), "explain")));
        }
        return List.of(row, states);
    }
}
