package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;

import java.util.function.Function;

/** Shows one subtitle. */
public final class SubtitleView implements Screen {
    private final SubtitleViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final Parent root;

    @FXML private TableView<CueLine> table;

    public SubtitleView(SubtitleViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        table.setFixedCellSize(presentation.measures().compactRow());
        table.setItems(model.cues());
        column("subtitle.column.number", 60, cue -> Integer.toString(cue.number()));
        column("subtitle.column.start", 100, cue -> texts.formats().cueTime(cue.startMs()));
        column("subtitle.column.end", 100, cue -> texts.formats().cueTime(cue.endMs()));
        column("subtitle.column.text", 400, CueLine::text);
    }

    private void column(String key, double width, Function<CueLine, String> value) {
        TableColumn<CueLine, String> column = new TableColumn<>(texts.text(key));
        column.setPrefWidth(presentation.measures().px(width));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        table.getColumns().add(column);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public ScreenHead head() {
        return model.head();
    }

    @Override
    public void activate(Place place) {
        if (place instanceof Place.OfSubtitle(var at)) {
            model.activate(at);
        }
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
