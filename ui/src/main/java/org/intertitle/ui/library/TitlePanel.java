package org.intertitle.ui.library;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.library.Video;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Tile;
import org.intertitle.ui.kit.WhyList;
import org.intertitle.ui.library.Titles.Standing;
import org.intertitle.ui.library.Titles.TitleFacts;
import org.intertitle.ui.library.Titles.Why;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The side panel of one title: what it is, its languages, why one is wanted, its video. */
final class TitlePanel {
    static final double WIDTH = 80;
    static final double HEIGHT = 112;

    private final LibraryViewModel model;
    private final Texts texts;
    private final Desktop desktop;
    private final PosterArt art;
    private final TitleWords words;
    private final ContextMenu more;
    private Artwork.@Nullable Ticket asked;

    TitlePanel(
            LibraryViewModel model, Texts texts, Desktop desktop, PosterArt art, ContextMenu more) {
        this.model = model;
        this.texts = texts;
        this.desktop = desktop;
        this.art = art;
        this.more = more;
        this.words = new TitleWords(texts);
    }

    /** The sections; {@code now} stands after what is wanted and why. */
    List<Node> sections(TitleFacts facts, Node now) {
        List<Node> sections = new ArrayList<>(List.of(head(facts), languages(facts)));
        if (facts.why() != null) {
            sections.add(why(facts.why()));
        }
        sections.add(now);
        Video video = facts.video();
        Path file = facts.file();
        if (video != null && file != null) {
            sections.add(video(video, file));
        }
        return sections;
    }

    /** The same in two lines, with a button for what can be done now. */
    List<Node> strip(TitleFacts facts, List<Button> now) {
        Label name = PanelParts.title(facts.row().name());
        name.setWrapText(false);
        name.setMinWidth(0);
        Label meta = PanelParts.whole(words.about(facts), "explain");
        HBox row = PanelParts.row(name, meta, PanelParts.gap());
        row.getChildren().add(open());
        row.getChildren().addAll(now);
        row.getChildren().addAll(close());
        Flow states = new Flow();
        for (Standing standing : facts.standings()) {
            states.getChildren()
                    .add(
                            PanelParts.row(
                                    new StateIcon(standing.coverage().state()),
                                    new Label(words.language(standing)),
                                    PanelParts.styled(words.state(standing), "explain")));
        }
        return List.of(row, states);
    }

    private Node head(TitleFacts facts) {
        Tile tile = new Tile(WIDTH, HEIGHT);
        tile.show(facts.row().name());
        if (asked != null) {
            asked.drop();
        }
        asked = art.fill(tile, facts.row(), _ -> {});
        Button play = PanelParts.icon(Glyph.PLAY, texts.text("title.play"), () -> play(facts));
        play.setDisable(facts.file() == null);
        Button reveal =
                PanelParts.icon(
                        Glyph.FOLDER,
                        texts.text("title.reveal"),
                        () -> desktop.reveal(words.place(facts)));
        Flow buttons = new Flow(open(), play, reveal, more());
        Region room = new Region();
        VBox.setVgrow(room, Priority.ALWAYS);
        HBox name = PanelParts.row(PanelParts.title(facts.row().name()), PanelParts.gap(), close());
        VBox text =
                new VBox(
                        name,
                        PanelParts.styled(words.about(facts), "caption"),
                        new PathLabel(facts.place().toString()),
                        room,
                        buttons);
        text.setSpacing(5);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(tile, text);
        row.setSpacing(12);
        return PanelParts.section(row);
    }

    private Button open() {
        return PanelParts.button(texts.text("action.open"), model::open);
    }

    private Button more() {
        Button button = PanelParts.icon(Glyph.MORE, texts.text("library.panel.more"), () -> {});
        button.setOnAction(_ -> more.show(button, Side.BOTTOM, 0, 4));
        return button;
    }

    private Button close() {
        Button close =
                PanelParts.icon(Glyph.CANCEL, texts.text("library.panel.close"), model::letGo);
        close.getStyleClass().addAll("plain", "small");
        return close;
    }

    private void play(TitleFacts facts) {
        Path file = facts.file();
        if (file != null) {
            desktop.play(file);
        }
    }

    private Node languages(TitleFacts facts) {
        GridPane grid = new GridPane();
        grid.setHgap(6);
        grid.setVgap(8);
        int line = 0;
        for (Standing standing : facts.standings()) {
            Label language = new Label(words.language(standing));
            GridPane.setHgrow(language, Priority.ALWAYS);
            Label state = PanelParts.styled(words.state(standing), "explain");
            Label detail = PanelParts.whole(words.detail(standing), "hint");
            state.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(
                    line++, new StateIcon(standing.coverage().state()), language, state, detail);
        }
        return PanelParts.section(PanelParts.heading(texts.text("title.languages")), grid);
    }

    private Node why(Why why) {
        String wish =
                texts.wording()
                        .wish(why.decision().wish().language(), why.decision().wish().kind());
        WhyList list = new WhyList(texts);
        list.show(why.decision().trace());
        VBox section = PanelParts.section(PanelParts.heading(texts.text("title.why_wanted", wish)));
        if (why.of() != null) {
            section.getChildren().add(new PathLabel(String.valueOf(why.of().getFileName())));
        }
        section.getChildren().add(list);
        return section;
    }

    private Node video(Video video, Path file) {
        VBox section =
                PanelParts.section(
                        PanelParts.heading(texts.text("title.video")),
                        new PathLabel(String.valueOf(file.getFileName())),
                        PanelParts.wrapped(words.video(video), "caption"));
        section.getStyleClass().add("last");
        return section;
    }
}
