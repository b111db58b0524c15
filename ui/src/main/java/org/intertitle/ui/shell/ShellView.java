package org.intertitle.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.FullText;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.SystemNotices;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Updates;
import org.intertitle.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The window's frame. It is built without services and shows that they are being opened, or why
 * they are not; {@link #open} hands it the screens. Another frame can take its place over the same
 * view model ({@link #reopen}), once this one is {@link #close closed}. FX thread only.
 */
public final class ShellView {
    private static final double NARROW = 1100;
    private static final double SMALL = 860;

    private final ShellViewModel model;
    private final Presentation presentation;
    private final Texts texts;
    private final TopBar topBarModel;
    private final StatusLine status;
    private final Overlay layers;
    private final DropLayer drops;
    private final ShelfPane shelf;
    private final Commands commands;
    private final Notifications notifications;
    private final LastVisit last;
    private final JobNews news;
    private final ScreenHost host;
    private final OverFrame over;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
    private final Parent root;
    private Subscription bound = Subscription.EMPTY;

    @FXML VBox rail;
    @FXML Label brandName;
    @FXML RailItem homeItem;
    @FXML RailItem libraryItem;
    @FXML RailItem wantedItem;
    @FXML RailItem activityItem;
    @FXML StackPane shelfSlot;
    @FXML RailItem settingsItem;
    @FXML RailItem helpItem;
    @FXML RailItem collapseItem;
    @FXML Button backButton;
    @FXML Button forwardButton;
    @FXML Button crumbButton;
    @FXML Icon crumbArrow;
    @FXML Label titleLabel;
    @FXML Facts noteLabel;
    @FXML Button searchButton;
    @FXML StackPane searchSlot;
    @FXML Button actionButton;
    @FXML StackPane content;
    @FXML HBox statusSlot;
    @FXML HBox topBar;
    @FXML StackPane overlay;

    public ShellView(
            ShellViewModel model,
            Presentation presentation,
            Dialogs dialogs,
            Notifications notifications) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        this.notifications = notifications;
        this.last = new LastVisit(presentation.memory());
        this.topBarModel = new TopBar(model, presentation);
        this.layers = new Overlay(presentation, dialogs, notifications);
        this.status = new StatusLine(model, notifications, presentation, layers::showNotes);
        this.drops = new DropLayer(model.tasks(), model, texts);
        this.news = new JobNews(model, notifications, texts);
        model.setOnFinished(news::tell);
        FilterKeeper keeper = new FilterKeeper(model, dialogs, notifications, texts);
        this.shelf = new ShelfPane(model, presentation, keeper);
        topBarModel.setOnSave(keeper::save);
        this.root = new ViewLoader(texts.messages()).load(this);
        this.host = new ScreenHost(content, model, topBarModel, last);
        this.commands = commands(presentation, dialogs);
        this.over = new OverFrame(overlay, this::layers);
        root.setNodeOrientation(texts.orientation());
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, new WayButtons(model)::pressed);
        drops.install(root);
        FullText.showIn(root);
        fill();
        bind();
        bound = bound.and(over.layFor(dialogs, notifications));
    }

    private Commands commands(Presentation presentation, Dialogs dialogs) {
        return new Commands(
                model,
                presentation,
                shelf.actions(),
                new Commands.Frame(
                        host::shown,
                        host::palette,
                        topBarModel::focusSearch,
                        host::backOut,
                        new Regions(rail, topBar, content, statusSlot, host::focus),
                        new Commands.Layers(
                                () -> dialogs.current().get() != null || drops.asks(),
                                () -> drops.close() || layers.close(),
                                layers::showNotes,
                                () -> layers.topic().or(() -> drops.topic()))));
    }

    /** Every action there is, for whoever lists them all; screens add theirs. */
    public ActionCatalog catalog() {
        return commands.catalog();
    }

    /** Further actions that can be done wherever the window stands. */
    public void offer(List<Action> actions) {
        commands.offer(actions);
    }

    public Parent root() {
        return root;
    }

    /** What the window is called: the place, then the program. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** Lays over the frame what may lie there; once its first frame is drawn, while it waits. */
    public void complete() {
        over.lay();
    }

    /**
     * Shows the place where the window stood when it was closed, or the first one where that is the
     * first run or nothing is remembered. From here on screens are made as they are gone to.
     */
    public void open(ScreenSource source, WindowFacts facts, Updates updates, Place first) {
        over.lay();
        Optional<Visit> early = host.early();
        host.setSource(source);
        Optional<Visit> before = first instanceof Place.FirstRun ? Optional.empty() : last.visit();
        Visit begin = before.orElseGet(() -> Visit.of(first));
        model.open(facts, updates, begin, early.orElse(begin));
    }

    /**
     * Shows a screen at a place before the services are there; once they are, their own screen
     * shows the same.
     */
    public void showEarly(Screen screen, Place place) {
        over.lay();
        host.showEarly(screen, place);
    }

    /** Shows what the frame before this one showed, at the same place in the same state. */
    public void reopen(ScreenSource source) {
        over.lay();
        host.setSource(source);
        model.arriveAgain();
    }

    /** Shows why the services could not be built, or are lost, and what can be done. */
    public void fail(Throwable reason, OpeningPane.Remedies remedies) {
        over.lay();
        release();
        model.fail(reason);
        host.show(new OpeningPane(texts).failed(reason, remedies));
    }

    /** Shows that the services are being opened. */
    public void opening() {
        over.lay();
        release();
        host.show(new OpeningPane(texts).opening());
    }

    /** Who tells outside the window what ended. */
    public void setNotices(SystemNotices notices) {
        news.setOutside(notices);
    }

    /** Who says what dropped files are, and does what is asked with them. */
    public void takeDrops(DropTarget target) {
        drops.setTarget(target);
    }

    /** Shows subtitles that another start handed over, and offers what can be done with others. */
    public void take(List<Path> files) {
        Reading.of(files).ifPresentOrElse(model::go, () -> drops.take(files));
    }

    /**
     * Does what would take the present screen away once nothing on it is unsaved; the user may say
     * that it should stay.
     */
    public void leave(Runnable then) {
        host.leave(then);
    }

    /** Keeps where the window stands for the next start. */
    public void remember() {
        model.leave().ifPresent(last::keep);
    }

    /** Lets go of everything: nothing holds this frame or its screens any more. */
    public void close() {
        release();
        bound.unsubscribe();
        topBarModel.close();
        status.close();
        layers.release();
        model.setLeaving(Optional::empty);
        model.setGuard(Runnable::run);
        model.setOnFinished(_ -> {});
    }

    private void release() {
        host.release();
        drops.setTarget(null);
        commands.closePalette();
    }

    private void fill() {
        topBarModel.attach(
                new TopBar.Nodes(
                        backButton,
                        forwardButton,
                        crumbButton,
                        crumbArrow,
                        titleLabel,
                        noteLabel,
                        searchButton,
                        searchSlot,
                        actionButton));
        topBarModel.setOnSearched(host::focus);
        topBarModel.setValues(host::filterValues);
        statusSlot.getChildren().setAll(status.node());
        HBox.setHgrow(status.node(), Priority.ALWAYS);
        host.show(new OpeningPane(texts).opening());
    }

    private List<Node> layers() {
        List<Node> all = new ArrayList<>(List.of(topBarModel.completions()));
        all.addAll(commands.nodes());
        all.addAll(layers.nodes());
        all.add(drops);
        return all;
    }

    private void bind() {
        Rail places =
                new Rail(
                        model,
                        presentation,
                        new Rail.Nodes(
                                rail,
                                brandName,
                                homeItem,
                                libraryItem,
                                wantedItem,
                                activityItem,
                                shelfSlot,
                                settingsItem,
                                helpItem,
                                collapseItem),
                        shelf);
        bound = places.bind().and(titleLabel.textProperty().subscribe(this::entitle));
        bound = bound.and(model.narrow().subscribe(host::narrow));
        bound = bound.and(content.sceneProperty().subscribe(this::attachTo));
        model.setLeaving(host::standing);
        model.setGuard(host::leave);
        bound = bound.and(model.arrival().subscribe((_, next) -> arrived(next)));
    }

    private void arrived(@Nullable Arrival arrival) {
        if (host.show(arrival)) {
            status.refresh();
            commands.arrived(notifications::show);
        }
    }

    private void entitle(String place) {
        String program = texts.text("shell.name");
        title.set(
                place.isEmpty() || place.equals(program)
                        ? program
                        : texts.text("shell.title", place, program));
    }

    private void attachTo(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        bound = bound.and(scene.widthProperty().subscribe(width -> fit(width.doubleValue())));
        var _ = commands.install(scene);
        host.attached();
    }

    private void fit(double width) {
        model.narrow().set(width < presentation.measures().px(NARROW));
        topBarModel.setSmall(width < presentation.measures().px(SMALL));
        status.setSmall(width < presentation.measures().px(NARROW));
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
        model.go(new Place.Wanted(""));
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
    void toHelp() {
        commands.help();
    }

    @FXML
    void toggleRail() {
        model.collapsed().set(!model.collapsed().get());
    }

    @FXML
    void goBack() {
        model.back();
    }

    @FXML
    void goForward() {
        model.forward();
    }

    @FXML
    void goUp() {
        topBarModel.goUp(model);
    }

    @FXML
    void search() {
        topBarModel.focusSearch();
    }

    @FXML
    void act() {
        topBarModel.act();
    }
}
