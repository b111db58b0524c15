package org.intertitle.ui.title;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.intertitle.library.VideoState;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Draws one row of the matrix: a season with its sums, or a video with its states. */
final class MatrixCell extends ListCell<MatrixRow> {
    static final double START = 16;
    static final double END = 16;
    static final double SLOT = 84;
    private static final double CODE = 64;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TitleViewModel model;
    private final Texts texts;
    private final TitleWords words;
    private final HBox box = new HBox();
    private final Icon fold = new Icon();
    private final Label code = new Label();
    private final Label name = new Label();
    private final Label extra = new Label();
    private final HBox slots = new HBox();

    MatrixCell(TitleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new TitleWords(texts);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setPadding(new Insets(0, END, 0, START));
        code.getStyleClass().add("matrix-code");
        code.setMinWidth(CODE);
        code.setPrefWidth(CODE);
        extra.getStyleClass().add("hint");
        extra.setPadding(new Insets(0, 0, 0, 8));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(60);
        box.getChildren().setAll(fold, code, name, extra, gap, slots);
        slots.setMinWidth(Region.USE_PREF_SIZE);
        setOnMouseClicked(_ -> clicked());
    }

    private void clicked() {
        if (getItem() instanceof MatrixRow.Season season) {
            model.toggleSeason(season.season());
        } else if (getItem() instanceof MatrixRow.Entry(var line)) {
            model.choose(line.video().id(), model.cursor().column().get());
        }
    }

    @Override
    protected void updateItem(@Nullable MatrixRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("group-cell");
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        switch (row) {
            case MatrixRow.Season season -> showSeason(season);
            case MatrixRow.Entry(var line) -> showVideo(line);
        }
        setGraphic(box);
    }

    private void showSeason(MatrixRow.Season season) {
        getStyleClass().add("group-cell");
        visible(fold, true);
        visible(code, false);
        visible(extra, true);
        fold.setGlyph(season.open() ? Glyph.DOWN : Glyph.RIGHT);
        name.getStyleClass().setAll("label", "strong");
        name.setText(words.season(season.season()));
        name.setPadding(new Insets(0, 0, 0, CODE - fold.getSide()));
        extra.setText(texts.plural("title.videos", season.videos()));
        slots.getChildren().setAll(season.sums().stream().map(this::sum).toList());
        setAccessibleText(name.getText());
    }

    private Node sum(MatrixRow.Sum sum) {
        Label label = new Label(sum.asked() == 0 ? "–" : sum.satisfied() + "/" + sum.asked());
        label.getStyleClass().add("explain");
        return slot(label);
    }

    private void showVideo(Episodes.Line line) {
        visible(fold, false);
        visible(code, !TitleWords.code(line.video().numbers()).isEmpty());
        visible(extra, line.video().state() != VideoState.PRESENT);
        extra.setText(texts.text("video.state." + Wording.lower(line.video().state())));
        code.setText(TitleWords.code(line.video().numbers()));
        name.getStyleClass().setAll("label");
        name.setPadding(Insets.EMPTY);
        name.setText(TitleWords.name(line));
        slots.getChildren().clear();
        Contents contents = model.contents().get();
        List<Column> columns = contents == null ? List.of() : contents.columns();
        for (int at = 0; at < columns.size(); at++) {
            slots.getChildren().add(state(line, columns.get(at), at));
        }
        setAccessibleText(code.getText() + " " + name.getText());
    }

    private Node state(Episodes.Line line, Column column, int at) {
        CellState state = Matrix.state(line, column);
        StateIcon icon = new StateIcon(state);
        StackPane framed = new StackPane(icon);
        framed.getStyleClass().add("matrix-slot");
        framed.setMaxSize(44, 24);
        framed.setAccessibleText(
                texts.wording().fullWish(column.language(), column.kind())
                        + ": "
                        + texts.wording().state(state));
        boolean chosen =
                new RowKey.OfVideo(line.video().id()).equals(model.cursor().row().get())
                        && model.cursor().column().get() == at;
        framed.pseudoClassStateChanged(CHOSEN, chosen);
        Node slot = slot(framed);
        slot.setOnMouseClicked(event -> {
            model.choose(line.video().id(), at);
            event.consume();
        });
        return slot;
    }

    private static Node slot(Node content) {
        StackPane slot = new StackPane(content);
        slot.setMinWidth(SLOT);
        slot.setPrefWidth(SLOT);
        return slot;
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
