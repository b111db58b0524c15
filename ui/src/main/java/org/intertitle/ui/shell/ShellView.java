package org.intertitle.ui.shell;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The window's frame. It is built without services and shows that they are being opened, or why
 * they are not; {@link #open} hands it the screens once. FX thread only.
 */
public final class ShellView {
    private static final double NARROW = 1100;

    private final ShellViewModel model;
    private final Texts texts;
    private final TopBar topBarModel;
    private final StatusLine status;
    private final Overlay layers;
    private final Parent root;
    private @Nullable ScreenSource screens;
    private @Nullable Screen shown;

    @FXML private VBox rail;
    @FXML private Label brandName;
    @FXML private RailItem homeItem;
    @FXML private RailItem libraryItem;
    @FXML private RailItem wantedItem;
    @FXML private RailItem activityItem;
    @FXML private RailItem settingsItem;
    @FXML private RailItem collapseItem;
    @FXML private Button backButton;
    @FXML private Button crumbButton;
    @FXML private Icon crumbArrow;
    @FXML private Label titleLabel;
    @FXML private Label noteLabel;
    @FXML private StackPane searchSlot;
    @FXML private Button actionButton;
    @FXML private StackPane content;
    @FXML private HBox statusSlot;
    @FXML private StackPane overlay;

    public ShellView(
            ShellViewModel model, Texts texts, Dialogs dialogs, Notifications notifications) {
        this.model = model;
        this.texts = texts;
        this.topBarModel = new TopBar(texts);
        this.status = new StatusLine(model, texts);
        this.layers = new Overlay(texts, dialogs, notifications);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    public Parent root() {
        return root;
    }

    /** Shows the first place; from here on screens are made as they are gone to. */
    public void open(ScreenSource source, WindowFacts facts, Updates updates, Place first) {
        screens = source;
        model.open(facts, updates, first);
    }

    /** Shows why the services could not be built; {@code retry} tries again. */
    public void fail(Throwable reason, Runnable retry) {
        model.fail(reason);
        content.getChildren().setAll(new OpeningPane(texts).failed(reason, retry));
    }

    @FXML
    void initialize() {
        topBarModel.attach(
                new TopBar.Nodes(
                        backButton,
                        crumbButton,
                        crumbArrow,
                        titleLabel,
                        noteLabel,
                        searchSlot,
                        actionButton));
        topBarModel.setOnSearched(this::focusScreen);
        statusSlot.getChildren().setAll(status.node());
        HBox.setHgrow(status.node(), Priority.ALWAYS);
        overlay.getChildren().setAll(layers.nodes());
        content.getChildren().setAll(new OpeningPane(texts).opening());
        rail.setDisable(true);
        model.isOpen().subscribe(open -> rail.setDisable(!open));
        model.place().subscribe(this::show);
        model.facts().subscribe(this::count);
        model.collapsed().subscribe(this::fitRail);
        model.narrow().subscribe(this::fitRail);
        content.sceneProperty().subscribe(this::attachTo);
    }

    private void attachTo(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.widthProperty().subscribe(width -> model.narrow().set(width.doubleValue() < NARROW));
        new Shortcuts(model, topBarModel, layers).install(scene);
    }

    private void show(@Nullable Place place) {
        ScreenSource source = screens;
        if (place == null || source == null) {
            return;
        }
        Screen next = source.at(place);
        if (shown != null && !shown.equals(next)) {
            shown.deactivate();
        }
        if (!next.equals(shown)) {
            content.getChildren().setAll(next.root());
            topBarModel.show(next.head(), model);
            next.narrow(model.narrow().get());
            shown = next;
        }
        next.activate(place);
        mark(place);
    }

    private void focusScreen() {
        if (shown != null) {
            shown.focus();
        }
    }

    private void mark(Place place) {
        homeItem.setCurrent(place instanceof Place.Home);
        libraryItem.setCurrent(
                place instanceof Place.Library
                        || place instanceof Place.OfTitle
                        || place instanceof Place.OfSubtitle);
        wantedItem.setCurrent(place instanceof Place.Wanted || place instanceof Place.Review);
        activityItem.setCurrent(place instanceof Place.Activity);
        settingsItem.setCurrent(place instanceof Place.Settings);
    }

    private void count(WindowFacts.Facts facts) {
        libraryItem.setCount(counted(facts.titles()));
        wantedItem.setCount(counted(facts.wanted()));
        activityItem.setCount(counted(facts.jobs()));
    }

    private String counted(int number) {
        return number == 0 ? "" : texts.number(number);
    }

    private void fitRail() {
        boolean small = model.collapsed().get() || model.narrow().get();
        rail.getStyleClass().remove("collapsed");
        if (small) {
            rail.getStyleClass().add("collapsed");
        }
        brandName.setVisible(!small);
        brandName.setManaged(!small);
        for (RailItem item :
                List.of(
                        homeItem,
                        libraryItem,
                        wantedItem,
                        activityItem,
                        settingsItem,
                        collapseItem)) {
            item.setSmall(small);
        }
        if (shown != null) {
            shown.narrow(model.narrow().get());
        }
    }

    @FXML
    void toHome() {
        model.go(new Place.Home());
    }

    @FXML
    void toLibrary() {
        model.go(new Place.Library(""));
    }

    @FXML
    void toWanted() {
        model.go(new Place.Wanted(null));
    }

    @FXML
    void toActivity() {
        model.go(new Place.Activity());
    }

    @FXML
    void toSettings() {
        model.go(new Place.Settings(Place.SettingsPage.FOLDERS));
    }

    @FXML
    void toggleRail() {
        model.collapsed().set(!model.collapsed().get());
    }

    @FXML
    void goUp() {
        topBarModel.goUp(model);
    }

    @FXML
    void act() {
        topBarModel.act();
    }
}
