package org.intertitle.ui.help;

import javafx.fxml.FXML;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.help.HelpViewModel.Opened;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Shows the list of pages and the chosen one, or what a search found on all of them. */
public final class HelpView implements Screen {
    private static final String SEARCH = "search";
    private static final String SCROLL = "scroll";
    private static final double LINE = 40;

    /** Less room than this is left to the page alone. */
    private static final double ROOM_FOR_CONTENTS = 640;

    private final HelpViewModel model;
    private final Presentation presentation;
    private final Parent root;
    private final Node found;
    private final PageScroll reading;
    private @Nullable PageNodes page;
    private boolean awaited;

    @FXML BorderPane frame;
    @FXML ScrollPane contents;
    @FXML ScrollPane scroll;
    @FXML StackPane body;

    public HelpView(HelpViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.found = new HitsPane(model, presentation.texts()).node();
        this.root = new ViewLoader(presentation.texts().messages()).load(this);
        this.reading = new PageScroll(scroll, body, presentation.measures().px(LINE));
        contents.setContent(new ContentsPane(model, presentation.texts()));
        // Pages are written in English and German, whatever the window speaks.
        body.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        model.opened().subscribe(this::draw);
        model.head().search().subscribe(_ -> show());
        frame.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        Measures measures = presentation.measures();
        Shown.when(width == 0 || width >= measures.px(ROOM_FOR_CONTENTS), contents);
    }

    private void draw(@Nullable Opened opened) {
        if (opened == null) {
            return;
        }
        boolean focused = awaited || body.isFocusWithin();
        awaited = false;
        PageNodes next = new PageNodes(opened, model, presentation);
        page = next;
        show();
        if (focused) {
            focus();
        }
        reading.to(next.section(opened.section()).orElse(next.node()));
    }

    private void show() {
        if (model.searching()) {
            reading.forget();
            body.getChildren().setAll(found);
            reading.toTop();
        } else if (page != null) {
            body.getChildren().setAll(page.node());
        }
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
        reading.forget();
        model.activate(place instanceof Place.Help help ? help : HelpPage.about(place));
    }

    /** Pictures are large: none is held where no help is shown. */
    @Override
    public void deactivate() {
        model.deactivate();
        reading.forget();
        body.getChildren().clear();
        page = null;
    }

    @Override
    public List<Action> actions() {
        return new HelpActions(model, presentation.texts()).list();
    }

    /** A page that is still being read takes the keyboard once it is there. */
    @Override
    public void focus() {
        Node hit = model.searching() ? found.lookup(".help-hit") : null;
        if (hit != null) {
            hit.requestFocus();
        } else if (page != null) {
            page.node().requestFocus();
        } else {
            awaited = true;
        }
    }

    @Override
    public PlaceState state() {
        return PlaceState.NONE
                .with(SEARCH, model.head().search().get())
                .with(SCROLL, Integer.toString(reading.position()));
    }

    @Override
    public void restore(PlaceState state) {
        reading.back(state.number(SCROLL).orElse(0));
        state.text(SEARCH).ifPresent(model.head().search()::set);
    }
}
