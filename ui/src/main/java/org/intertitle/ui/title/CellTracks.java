package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.intertitle.library.AudioTrack;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;

import java.util.List;

/** The tracks inside a video and the sidecars beside it, each to be read. */
final class CellTracks {
    private static final double NUMBER = 16;
    private static final double LANGUAGE = 84;

    private final TitleViewModel model;
    private final Texts texts;
    private final Measures measures;
    private final TitleWords words;

    CellTracks(TitleViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.measures = presentation.measures();
        this.words = new TitleWords(texts);
    }

    Node tracks(Line line, Details details) {
        VBox section = PanelParts.section(PanelParts.heading(texts.text("title.tracks")));
        for (AudioTrack track : line.video().audio()) {
            Label language = new Label(texts.wording().language(track.language()));
            section.getChildren()
                    .add(track(track.index(), Glyph.AUDIO, language, audioFacts(track)));
        }
        of(details, SubtitleSource.EMBEDDED)
                .forEach(subtitle -> section.getChildren().add(track(subtitle)));
        if (section.getChildren().size() == 1) {
            section.getChildren().add(PanelParts.label(texts.text("title.sidecars.none"), "hint"));
        }
        return section;
    }

    private static List<Subtitle> of(Details details, SubtitleSource source) {
        return details.subtitles().stream().filter(each -> each.source() == source).toList();
    }

    private String audioFacts(AudioTrack track) {
        String facts = track.codec() + ", " + texts.plural("title.channels", track.channels());
        return track.isDefault() ? facts + ", " + texts.text("title.track.default") : facts;
    }

    private Node track(Subtitle subtitle) {
        int index = subtitle.track() == null ? 0 : subtitle.track();
        Node read = link(texts.wording().language(subtitle.language()), subtitle);
        HBox row = track(index, Glyph.CAPTIONS, read, words.facts(subtitle));
        if (CellSubtitle.uses(model.cursor().item().orElse(null), subtitle)) {
            row.getChildren().add(used(CellState.EMBEDDED));
        }
        return row;
    }

    private Node used(CellState state) {
        return new Label(texts.text("title.used"), new StateIcon(state));
    }

    private HBox track(int index, Glyph glyph, Node language, String facts) {
        Label number = PanelParts.label(Integer.toString(index), "matrix-code");
        number.setMinWidth(measures.px(NUMBER));
        HBox name = PanelParts.row(language);
        Shown.wide(name, measures.px(LANGUAGE));
        Label about = PanelParts.wrapped(facts, "caption");
        about.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(about, Priority.ALWAYS);
        return PanelParts.row(number, new Icon(glyph), name, about);
    }

    /** Opens the subtitle. */
    private Node link(String text, Subtitle subtitle) {
        String says = texts.text("action.title.read.what", text);
        Button link = PanelParts.link(text, says, () -> model.here().read(subtitle));
        link.getStyleClass().add("plain-text");
        return link;
    }

    Node sidecars(Details details) {
        VBox section = PanelParts.section(PanelParts.heading(texts.text("title.sidecars")));
        List<Subtitle> files = of(details, SubtitleSource.SIDECAR);
        files.forEach(subtitle -> section.getChildren().add(sidecar(subtitle)));
        if (files.isEmpty()) {
            section.getChildren().add(PanelParts.label(texts.text("title.sidecars.none"), "hint"));
        }
        return section;
    }

    private Node sidecar(Subtitle subtitle) {
        String name = TitleWords.fileName(subtitle);
        String says = texts.text("action.title.read.what", name);
        Button link = PanelParts.link("", says, () -> model.here().read(subtitle));
        link.setGraphic(new PathLabel(name));
        link.setMinWidth(0);
        link.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(link, Priority.ALWAYS);
        HBox row = PanelParts.row(link, PanelParts.whole(words.quality(subtitle), "caption"));
        if (CellSubtitle.uses(model.cursor().item().orElse(null), subtitle)) {
            row.getChildren().add(used(CellState.PRESENT));
        }
        return row;
    }
}
