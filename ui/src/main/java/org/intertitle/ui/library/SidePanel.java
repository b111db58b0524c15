package org.intertitle.ui.library;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.VBox;

import org.intertitle.queries.TitleSums;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.library.Titles.TitleFacts;

import java.util.ArrayList;
import java.util.List;

/** Shows what the panel model says, beside the list or as a strip below it. */
final class SidePanel {
    private final VBox box = new VBox();
    private final LibraryViewModel model;
    private final TitlePanel title;
    private final SumsPanel selected;
    private final SumsPanel whole;
    private final StepSection now;
    private boolean strip;

    SidePanel(
            LibraryViewModel model,
            TitleCommands commands,
            Presentation presentation,
            Desktop desktop,
            Artwork artwork,
            ContextMenu more) {
        this.model = model;
        Texts texts = presentation.texts();
        PosterArt art =
                new PosterArt(
                        artwork,
                        model::artwork,
                        presentation.measures().px(TitlePanel.WIDTH),
                        presentation.measures().px(TitlePanel.HEIGHT));
        title = new TitlePanel(model, texts, desktop, art, more);
        selected = new SumsPanel(texts, model::planSelected, model.selection()::clear);
        whole = new SumsPanel(texts, model::plan, model.selection()::clear);
        now = new StepSection(texts, commands::take);
        model.panel().panel().subscribe(_ -> show());
        model.panel().step().subscribe(_ -> stepChanged());
    }

    Node node() {
        return box;
    }

    /** In a narrow window only two lines are left. */
    void strip(boolean narrow) {
        strip = narrow;
        show();
    }

    private void stepChanged() {
        if (strip) {
            show();
        } else {
            now.show(model.panel().step().get());
        }
    }

    private void show() {
        List<Node> nodes =
                switch (model.panel().panel().get()) {
                    case Panel.Empty _ -> List.of();
                    case Panel.One(TitleFacts facts) -> one(facts);
                    case Panel.Several(TitleSums sums) -> sums(selected, sums, true);
                    case Panel.Whole(TitleSums sums) -> sums(whole, sums, false);
                };
        if (strip && !nodes.isEmpty()) {
            VBox lines = PanelParts.section(nodes.toArray(Node[]::new));
            lines.getStyleClass().add("last");
            box.getChildren().setAll(lines);
        } else {
            box.getChildren().setAll(nodes);
        }
    }

    private List<Node> one(TitleFacts facts) {
        PanelModel.Step step = model.panel().step().get();
        if (!strip) {
            now.show(step);
            return title.sections(facts, now.node());
        }
        List<Node> lines = new ArrayList<>();
        if (step instanceof PanelModel.Step.Best(var best)) {
            lines.addAll(title.strip(facts, List.of(now.brief(best))));
            lines.add(now.line(best));
        } else {
            lines.addAll(title.strip(facts, List.of()));
        }
        return lines;
    }

    private List<Node> sums(SumsPanel panel, TitleSums sums, boolean some) {
        return strip ? panel.strip(sums, some) : panel.sections(sums, some);
    }
}
