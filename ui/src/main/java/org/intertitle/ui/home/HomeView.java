package org.intertitle.ui.home;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.ui.kit.CoverageLabel;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

/** Shows the library in numbers. */
public final class HomeView implements Screen {
    private final HomeViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML private VBox coverage;

    public HomeView(HomeViewModel model, Presentation presentation) {
        this.model = model;
        this.texts = presentation.texts();
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        model.summary().subscribe(this::show);
    }

    private void show(@Nullable LibrarySummary summary) {
        if (summary != null) {
            coverage.getChildren().setAll(summary.coverage().stream().map(this::row).toList());
        }
    }

    private Node row(Coverage language) {
        Label name = new Label(texts.wording().wish(language.language(), language.kind()));
        name.getStyleClass().add("strong");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        CoverageLabel numbers = new CoverageLabel(texts);
        numbers.show(language, true);
        Button wanted = new Button(texts.number(language.asked() - language.satisfied()));
        wanted.getStyleClass().add("link");
        wanted.setOnAction(_ -> model.toWanted(language.language()));
        HBox row = new HBox(name, numbers, wanted);
        row.getStyleClass().add("card-row");
        return row;
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
        model.activate();
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }
}
