package org.intertitle.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.library.Video;
import org.intertitle.queries.Coverage;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Tile;
import org.intertitle.ui.kit.WhyList;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The side panel: the selected title, its languages, why one is wanted, what can be done now. */
final class TitlePanel {
    private final VBox box = new VBox();
    private final LibraryViewModel model;
    private final Texts texts;
    private final Desktop desktop;
    private boolean strip;
    private @Nullable TitleFacts shown;

    TitlePanel(LibraryViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.desktop = desktop;
    }

    Node node() {
        return box;
    }

    /** In a narrow window only the first two sections are left, side by side. */
    void strip(boolean narrow) {
        strip = narrow;
        show(shown);
    }

    void show(@Nullable TitleFacts facts) {
        shown = facts;
        box.getChildren().clear();
        if (facts == null) {
            return;
        }
        if (strip) {
            box.getChildren().addAll(stripHead(facts), languagesInLine(facts));
            return;
        }
        box.getChildren().addAll(head(facts), languages(facts));
        wanted(facts).ifPresent(this::explain);
        if (facts.video() != null && facts.file() != null) {
            box.getChildren().add(video(facts.video(), facts.file()));
        }
    }

    private Node stripHead(TitleFacts facts) {
        Label meta = new Label(meta(facts));
        meta.getStyleClass().add("explain");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(name(facts), meta, gap, open(), plan(facts));
        row.getStyleClass().add("row");
        return section(row);
    }

    private Node languagesInLine(TitleFacts facts) {
        HBox row = new HBox();
        row.getStyleClass().add("row");
        for (Coverage coverage : facts.row().coverage()) {
            Label language = new Label(texts.wording().wish(coverage.language(), coverage.kind()));
            Label state = new Label(texts.wording().state(coverage.state()));
            state.getStyleClass().add("explain");
            row.getChildren().addAll(new StateIcon(coverage.state()), language, state);
        }
        return section(row);
    }

    private Node head(TitleFacts facts) {
        Tile tile = new Tile(80, 112);
        tile.show(facts.row().name());
        Label meta = new Label(meta(facts));
        meta.getStyleClass().add("caption");
        PathLabel place = new PathLabel(facts.place().toString());
        Button reveal = new Button();
        reveal.setGraphic(new Icon(Glyph.FOLDER));
        reveal.getStyleClass().add("icon-only");
        reveal.setAccessibleText(texts.text("title.reveal"));
        reveal.setTooltip(new Tooltip(texts.text("title.reveal")));
        reveal.setOnAction(
                _ -> desktop.reveal(facts.file() == null ? facts.place() : facts.file()));
        HBox buttons = new HBox(open(), play(facts), reveal);
        buttons.getStyleClass().add("buttons");
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox text = new VBox(name(facts), meta, place, gap, buttons);
        text.setSpacing(5);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(tile, text);
        row.setSpacing(12);
        return section(row);
    }

    private static Label name(TitleFacts facts) {
        Label name = new Label(facts.row().name());
        name.getStyleClass().add("panel-title");
        name.setTooltip(new Tooltip(facts.row().name()));
        return name;
    }

    private Button open() {
        Button open = new Button(texts.text("action.open"));
        open.setOnAction(_ -> model.open());
        open.setMinWidth(Region.USE_PREF_SIZE);
        return open;
    }

    private Button plan(TitleFacts facts) {
        Button plan = new Button(texts.text("title.plan"));
        plan.setDisable(facts.row().wanted() == 0);
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(_ -> model.planSelected());
        return plan;
    }

    private Button play(TitleFacts facts) {
        Button play = new Button();
        play.setGraphic(new Icon(Glyph.PLAY));
        play.getStyleClass().add("icon-only");
        play.setAccessibleText(texts.text("title.play"));
        play.setTooltip(new Tooltip(texts.text("title.play")));
        Path file = facts.file();
        play.setDisable(file == null);
        play.setOnAction(_ -> {
            if (file != null) {
                desktop.play(file);
            }
        });
        return play;
    }

    private String meta(TitleFacts facts) {
        List<String> parts = new ArrayList<>();
        if (facts.row().year() != null) {
            parts.add(Integer.toString(facts.row().year()));
        }
        parts.add(
                texts.text(
                        facts.row().anime()
                                ? "title.kind.anime"
                                : "title.kind." + Wording.lower(facts.row().kind())));
        if (facts.video() != null && facts.video().durationMs() != null) {
            parts.add(texts.formats().length(facts.video().durationMs()));
        } else {
            parts.add(texts.plural("title.videos", facts.row().videos()));
        }
        return String.join(" · ", parts);
    }

    private Node languages(TitleFacts facts) {
        GridPane grid = new GridPane();
        grid.setHgap(8);
        grid.setVgap(8);
        int line = 0;
        for (Coverage coverage : facts.row().coverage()) {
            Label state = new Label(texts.wording().state(coverage.state()));
            state.getStyleClass().add("explain");
            Label numbers =
                    new Label(
                            facts.row().videos() > 1
                                    ? texts.text(
                                            "coverage.of", coverage.satisfied(), coverage.asked())
                                    : "");
            numbers.getStyleClass().add("hint");
            Label language = new Label(texts.wording().wish(coverage.language(), coverage.kind()));
            GridPane.setHgrow(language, Priority.ALWAYS);
            grid.addRow(line++, new StateIcon(coverage.state()), language, state, numbers);
        }
        return section(title(texts.text("title.languages")), grid);
    }

    private static Optional<Decision> wanted(TitleFacts facts) {
        return facts.decisions().stream().filter(Decision::wanted).findFirst();
    }

    private void explain(Decision decision) {
        String language = texts.wording().wish(decision.wish().language(), decision.wish().kind());
        WhyList why = new WhyList(texts);
        why.show(decision.trace());
        box.getChildren().add(section(title(texts.text("title.why_wanted", language)), why));
        if (decision.reason() != null) {
            box.getChildren().add(now(decision));
        }
    }

    private Node now(Decision decision) {
        String reason = Wording.lower(Objects.requireNonNull(decision.reason()));
        Label what = new Label(texts.text("reason." + reason + ".now"));
        what.getStyleClass().add("explain");
        what.setWrapText(true);
        what.setMinHeight(Region.USE_PREF_SIZE);
        VBox section = section(title(texts.text("title.now")), what);
        if (shown != null && decision.reason() != ReasonCode.MISSING) {
            Button plan = plan(shown);
            plan.setMaxWidth(Double.MAX_VALUE);
            section.getChildren().add(plan);
        }
        return section;
    }

    private Node video(Video video, Path file) {
        List<String> parts = new ArrayList<>();
        if (video.release().videoCodec() != null) {
            parts.add(video.release().videoCodec());
        }
        if (video.release().screenSize() != null) {
            parts.add(video.release().screenSize());
        }
        parts.add(texts.formats().bytes(video.bytes()));
        if (!video.audio().isEmpty()) {
            parts.add(texts.text("title.audio", audio(video)));
        }
        Label facts = new Label(String.join(" · ", parts));
        facts.getStyleClass().add("caption");
        facts.setWrapText(true);
        VBox section =
                section(
                        title(texts.text("title.video")),
                        new PathLabel(String.valueOf(file.getFileName())),
                        facts);
        section.getStyleClass().add("last");
        return section;
    }

    private String audio(Video video) {
        return video.audio().stream()
                .map(track -> texts.wording().language(track.language()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Label title(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("caption", "strong");
        return label;
    }

    private static VBox section(Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("section");
        return section;
    }
}
