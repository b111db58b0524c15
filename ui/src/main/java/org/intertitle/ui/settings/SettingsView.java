package org.intertitle.ui.settings;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.kit.Wording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows the list of pages and the chosen one. */
public final class SettingsView implements Screen {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SettingsViewModel model;
    private final SettingsViewModel.Pages pageModels;
    private final Navigator navigator;
    private final Texts texts;
    private final Map<SettingsPage, Node> nodes = new EnumMap<>(SettingsPage.class);
    private final Map<SettingsPage, Button> items = new EnumMap<>(SettingsPage.class);
    private final Parent root;
    private Node found = new Region();

    @FXML VBox pages;
    @FXML StackPane body;

    public SettingsView(
            SettingsViewModel model,
            SettingsViewModel.Pages pageModels,
            Navigator navigator,
            Texts texts) {
        this.model = model;
        this.pageModels = pageModels;
        this.navigator = navigator;
        this.texts = texts;
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    @FXML
    void initialize() {
        for (SettingsPage page : SettingsPage.values()) {
            Button item =
                    new Button(
                            texts.text("settings.page." + Wording.lower(page)),
                            new Icon(glyph(page)));
            item.getStyleClass().add("page-item");
            item.setOnAction(_ -> navigator.go(new Place.Settings(page)));
            items.put(page, item);
            pages.getChildren().add(item);
        }
        bottom();
        found = scrolling(new SearchPage(model, texts).node());
        model.page().subscribe(this::show);
        model.searching().subscribe(_ -> show(model.page().get()));
        pageModels.general().fields().subscribe(this::mark);
        pageModels.appearance().fields().subscribe(this::mark);
        pageModels.internet().switches().fields().subscribe(this::mark);
    }

    private void bottom() {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        CheckBox only = new CheckBox(texts.text("settings.changed_only"));
        only.selectedProperty().bindBidirectional(model.changedOnly());
        only.getStyleClass().add("changed-only");
        pages.getChildren().addAll(gap, only);
    }

    /** A dot and the number where values differ from their default. */
    private void mark() {
        items.forEach((page, item) -> {
            int changed = model.changed(page);
            String name = texts.text("settings.page." + Wording.lower(page));
            item.setText(changed == 0 ? name : name + "  •  " + texts.number(changed));
            item.setAccessibleText(
                    changed == 0 ? name : name + ", " + texts.plural("settings.note", changed));
        });
    }

    private static Glyph glyph(SettingsPage page) {
        return switch (page) {
            case FOLDERS -> Glyph.FOLDER;
            case PROFILES -> Glyph.WANTED;
            case GENERAL -> Glyph.SLIDERS;
            case APPEARANCE -> Glyph.APPEARANCE;
            case KEYBOARD -> Glyph.KEYBOARD;
            case INTERNET -> Glyph.ONLINE;
            case DATABASE -> Glyph.DATABASE;
            case DIAGNOSTICS -> Glyph.SHIELD;
        };
    }

    private void show(SettingsPage page) {
        items.forEach((each, item) -> item.pseudoClassStateChanged(CURRENT, each == page));
        body.getChildren()
                .setAll(model.searching().get() ? found : nodes.computeIfAbsent(page, this::make));
    }

    private Node make(SettingsPage page) {
        return switch (page) {
            case FOLDERS -> scrolling(new FoldersView(pageModels.folders(), texts).root());
            case PROFILES -> new ProfilesView(pageModels.profiles(), texts).root();
            case GENERAL ->
                    scrolling(
                            new FormPage(
                                            "settings.page.general",
                                            pageModels.general(),
                                            model,
                                            texts)
                                    .node());
            case APPEARANCE ->
                    scrolling(
                            new FormPage(
                                            "settings.page.appearance",
                                            pageModels.appearance(),
                                            model,
                                            texts)
                                    .node());
            case KEYBOARD -> scrolling(new KeyboardView(pageModels.keyboard(), texts).root());
            case INTERNET ->
                    scrolling(new InternetView(pageModels.internet(), model, texts).node());
            case DATABASE -> scrolling(new StoreView(pageModels.store(), texts).root());
            case DIAGNOSTICS ->
                    scrolling(new DiagnosticsView(pageModels.diagnostics(), texts).root());
        };
    }

    private static ScrollPane scrolling(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
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
        model.activate(place instanceof Place.Settings(var page) ? page : SettingsPage.FOLDERS);
    }

    @Override
    public void deactivate() {
        model.deactivate();
    }

    @Override
    public void leave(Runnable then) {
        if (model.page().get() == SettingsPage.PROFILES) {
            pageModels.profiles().leave(then);
        } else {
            then.run();
        }
    }

    @Override
    public List<Action> actions() {
        return new SettingsActions(model, pageModels, texts).list();
    }

    @Override
    public PlaceState state() {
        return PlaceState.NONE.with("search", model.head().search().get());
    }

    @Override
    public void restore(PlaceState state) {
        state.text("search").ifPresent(model.head().search()::set);
    }
}
