package org.intertitle.ui.help;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.intertitle.ui.help.HelpViewModel.Opened;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.HelpPage;
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
    private static final double PER_MILLE = 1000;
    private static final double LINE = 40;

    /** Less room than this is left to the page alone. */
    private static final double ROOM_FOR_CONTENTS = 640;

    private final HelpViewModel model;
    private final Presentation presentation;
    private final Parent root;
    private final Node found;
    private @Nullable PageNodes page;
    private @Nullable Node begin;
    private int scrolled;
    private boolean awaited;

    @FXML private BorderPane frame;
    @FXML private ScrollPane contents;
    @FXML private ScrollPane scroll;
    @FXML private StackPane body;

    public HelpView(HelpViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.found = new HitsPane(model, presentation.texts()).node();
        this.root = new ViewLoader(presentation.texts().messages()).load(this);
    }

    @FXML
    void initialize() {
        contents.setContent(new ContentsPane(model, presentation.texts()));
        model.opened().subscribe(this::draw);
        model.head().search().subscribe(_ -> show());
        body.heightProperty().subscribe(_ -> begin());
        scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> begin());
        // Whoever scrolls is no longer led.
        scroll.addEventFilter(ScrollEvent.SCROLL, _ -> led());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> led());
        // Pages are written in English and German, whatever the window speaks.
        body.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        double least = presentation.measures().px(ROOM_FOR_CONTENTS);
        frame.widthProperty()
                .subscribe(width ->
                        Shown.when(
                                width.doubleValue() == 0 || width.doubleValue() >= least,
                                contents));
    }

    /** The page is scrolled by keys wherever in it the keyboard is. */
    private void pressed(KeyEvent event) {
        led();
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return;
        }
        double room = scroll.getViewportBounds().getHeight();
        double line = presentation.measures().px(LINE);
        switch (event.getCode()) {
            case UP -> move(-line);
            case DOWN -> move(line);
            case PAGE_UP -> move(line - room);
            case PAGE_DOWN -> move(room - line);
            case HOME -> scroll.setVvalue(0);
            case END -> scroll.setVvalue(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double by) {
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden, 0, 1));
        }
    }

    private void draw(@Nullable Opened opened) {
        if (opened == null) {
            return;
        }
        boolean reading = awaited || body.isFocusWithin();
        awaited = false;
        page = new PageNodes(opened, model, presentation);
        Node first = page.section(opened.section()).orElse(page.node());
        begin = first;
        // It has its place only once the page was laid out.
        first.layoutYProperty().subscribe(_ -> begin());
        show();
        if (reading) {
            focus();
        }
        begin();
    }

    private void show() {
        if (model.searching()) {
            body.getChildren().setAll(found);
            scroll.setVvalue(0);
        } else if (page != null) {
            body.getChildren().setAll(page.node());
        }
    }

    private void led() {
        begin = null;
        scrolled = 0;
    }

    /** Shows the section that was asked for, again whenever its place changes. */
    private void begin() {
        PageNodes shown = page;
        Node at = begin;
        if (shown == null || at == null || model.searching()) {
            return;
        }
        double hidden = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (scrolled > 0) {
            scroll.setVvalue(scrolled / PER_MILLE);
        } else if (at.equals(shown.node())) {
            scroll.setVvalue(0);
        } else if (hidden > 0) {
            scroll.setVvalue(Math.clamp(at.getLayoutY() / hidden, 0, 1));
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
        scrolled = 0;
        model.activate(place instanceof Place.Help help ? help : HelpPage.about(place));
    }

    /** Pictures are large: none is held where no help is shown. */
    @Override
    public void deactivate() {
        model.deactivate();
        body.getChildren().clear();
        page = null;
        begin = null;
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
                .with(SCROLL, Integer.toString((int) (scroll.getVvalue() * PER_MILLE)));
    }

    @Override
    public void restore(PlaceState state) {
        scrolled = state.number(SCROLL).orElse(0);
        state.text(SEARCH).ifPresent(model.head().search()::set);
        begin();
    }
}
