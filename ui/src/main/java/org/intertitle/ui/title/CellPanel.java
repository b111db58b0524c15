package org.intertitle.ui.title;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.journal.Step;
import org.intertitle.kernel.Language;
import org.intertitle.library.AudioTrack;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WhyList;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.ui.title.Episodes.Line;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.Wanted;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The side panel of the chosen cell: state, actions, why, tracks, sidecars, history. */
final class CellPanel {
    private static final int HISTORY = 6;

    private final VBox box = new VBox();
    private final TitleViewModel model;
    private final Texts texts;
    private final TitleWords words;
    private final Desktop desktop;

    CellPanel(TitleViewModel model, Texts texts, Desktop desktop) {
        this.model = model;
        this.texts = texts;
        this.words = new TitleWords(texts);
        this.desktop = desktop;
    }

    Node node() {
        return box;
    }

    void refresh() {
        box.getChildren().clear();
        Optional<Line> line = model.chosenLine();
        Details details = model.facts().details().get();
        if (line.isEmpty()) {
            return;
        }
        model.cursor()
                .columnHere()
                .ifPresent(column -> box.getChildren().add(head(line.get(), column)));
        if (details == null) {
            return;
        }
        model.cursor()
                .columnHere()
                .flatMap(column -> decision(details, column))
                .ifPresent(this::why);
        box.getChildren().add(tracks(line.get(), details));
        box.getChildren().add(sidecars(details));
        if (!details.history().isEmpty()) {
            box.getChildren().add(history(details));
        }
    }

    private static Optional<Decision> decision(Details details, Column column) {
        return details.decisions().stream()
                .filter(each ->
                        each.wish().language().equals(column.language())
                                && each.wish().kind() == column.kind())
                .findFirst();
    }

    private Node head(Line line, Column column) {
        Optional<Wanted> item = model.cursor().item();
        CellState state = item.map(Wanted::state).orElse(CellState.NOT_WANTED);
        StateIcon icon = new StateIcon(20);
        icon.setState(state);
        Label wish = new Label(texts.wording().fullWish(column.language(), column.kind()));
        wish.getStyleClass().add("panel-title");
        Label says = new Label(texts.wording().state(state));
        says.getStyleClass().add("explain");
        HBox title = new HBox(icon, wish, says);
        title.getStyleClass().add("row");
        Label about = new Label(about(line, item));
        about.getStyleClass().add("caption");
        about.setWrapText(true);
        HBox buttons = new HBox(plan(item), ignore(item), play(line), reveal(line));
        buttons.getStyleClass().add("buttons");
        return section(title, about, buttons);
    }

    private String about(Line line, Optional<Wanted> item) {
        List<String> parts = new ArrayList<>();
        String code = TitleWords.code(line.video().numbers());
        parts.add((code.isEmpty() ? "" : code + " ") + TitleWords.name(line));
        item.ifPresent(wanted ->
                parts.add(texts.text("wanted.since", texts.formats().day(wanted.since()))));
        item.map(wanted -> wanted.effort().attempts())
                .filter(attempts -> attempts > 0)
                .ifPresent(attempts -> parts.add(texts.plural("wanted.attempts", attempts)));
        if (item.map(wanted -> wanted.effort().ignored()).orElse(false)) {
            parts.add(texts.text("wanted.ignored"));
        }
        return String.join(" · ", parts);
    }

    private Button plan(Optional<Wanted> item) {
        Button plan = new Button(texts.text("title.plan"));
        plan.setDisable(item.filter(Matrix::open).isEmpty());
        plan.setOnAction(_ -> model.planMeant());
        return plan;
    }

    private Button ignore(Optional<Wanted> item) {
        boolean ignored = item.map(wanted -> wanted.effort().ignored()).orElse(false);
        Button ignore = new Button(texts.text(ignored ? "wanted.unignore" : "wanted.ignore"));
        ignore.setDisable(item.isEmpty());
        ignore.setOnAction(_ -> model.ignoreMeant(!ignored));
        return ignore;
    }

    private Button play(Line line) {
        return iconButton(Glyph.PLAY, "title.play", () -> desktop.play(line.file()));
    }

    private Button reveal(Line line) {
        return iconButton(Glyph.FOLDER, "title.reveal", () -> desktop.reveal(line.file()));
    }

    private Button iconButton(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().add("icon-only");
        button.setAccessibleText(texts.text(key));
        button.setTooltip(new Tooltip(texts.text(key)));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void why(Decision decision) {
        Label count = new Label(texts.plural("why.rules", WhyList.judged(decision.trace()).size()));
        count.getStyleClass().add("hint");
        WhyList list = new WhyList(texts);
        list.show(decision.trace());
        Label verdict = new Label(texts.text("why.verdict." + Wording.lower(decision.state())));
        verdict.getStyleClass().add("strong");
        HBox last = new HBox(new StateIcon(decision.state()), verdict);
        last.getStyleClass().add("row");
        box.getChildren().add(section(heading("title.why", count), list, last));
    }

    private Node tracks(Line line, Details details) {
        VBox section = section(heading("title.tracks", new Label()));
        for (AudioTrack track : line.video().audio()) {
            section.getChildren()
                    .add(track(track.index(), Glyph.AUDIO, track.language(), audioFacts(track)));
        }
        details.subtitles().stream()
                .filter(subtitle -> subtitle.source() == SubtitleSource.EMBEDDED)
                .forEach(subtitle ->
                        section.getChildren()
                                .add(
                                        track(
                                                subtitle.track() == null ? 0 : subtitle.track(),
                                                Glyph.CAPTIONS,
                                                subtitle.language(),
                                                words.facts(subtitle))));
        return section;
    }

    private String audioFacts(AudioTrack track) {
        String facts = track.codec() + ", " + texts.plural("title.channels", track.channels());
        return track.isDefault() ? facts + ", " + texts.text("title.track.default") : facts;
    }

    private Node track(int index, Glyph glyph, Language language, String facts) {
        Label number = new Label(Integer.toString(index));
        number.getStyleClass().add("matrix-code");
        number.setMinWidth(16);
        Label name = new Label(texts.wording().language(language));
        name.setMinWidth(84);
        Label about = new Label(facts);
        about.getStyleClass().add("caption");
        HBox row = new HBox(number, new Icon(glyph), name, about);
        row.getStyleClass().add("row");
        return row;
    }

    private Node sidecars(Details details) {
        VBox section = section(heading("title.sidecars", new Label()));
        List<Subtitle> files =
                details.subtitles().stream()
                        .filter(subtitle -> subtitle.source() == SubtitleSource.SIDECAR)
                        .toList();
        files.forEach(subtitle -> section.getChildren().add(sidecar(subtitle)));
        if (files.isEmpty()) {
            Label none = new Label(texts.text("title.sidecars.none"));
            none.getStyleClass().add("hint");
            section.getChildren().add(none);
        }
        return section;
    }

    private Node sidecar(Subtitle subtitle) {
        String encoded = subtitle.path() == null ? "" : subtitle.path().encoded();
        PathLabel path = new PathLabel(decoded(encoded));
        HBox.setHgrow(path, Priority.ALWAYS);
        Label about =
                new Label(
                        subtitle.text() == null
                                ? texts.wording().language(subtitle.language())
                                : texts.text("subtitle.quality", subtitle.text().quality()));
        about.getStyleClass().add("caption");
        about.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(path, about);
        row.getStyleClass().add("row");
        return row;
    }

    private static String decoded(String encoded) {
        String name = encoded.substring(encoded.lastIndexOf('/') + 1);
        return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private Node history(Details details) {
        VBox section = section(heading("title.history", new Label()));
        details.history().stream()
                .limit(HISTORY)
                .forEach(step -> section.getChildren().add(step(step)));
        section.getStyleClass().add("last");
        return section;
    }

    private Node step(Step step) {
        Label when = new Label(texts.formats().day(step.when()));
        when.getStyleClass().add("hint");
        when.setMinWidth(56);
        Label what = new Label(texts.text("history.step." + step.action()));
        if (step.undone()) {
            what.getStyleClass().add("undone");
        }
        HBox row = new HBox(when, what);
        row.getStyleClass().add("row");
        return row;
    }

    private HBox heading(String key, Label right) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().addAll("caption", "strong");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return new HBox(label, gap, right);
    }

    private static VBox section(Node... nodes) {
        VBox section = new VBox(nodes);
        section.getStyleClass().add("section");
        return section;
    }
}
