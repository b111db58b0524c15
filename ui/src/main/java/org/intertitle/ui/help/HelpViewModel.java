package org.intertitle.ui.help;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The help: which page is shown, what is searched on all of them. FX thread only. */
public final class HelpViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Place.Help> at =
            new ReadOnlyObjectWrapper<>(new Place.Help(HelpPage.START, ""));
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ShippedPages shipped;
    private final UiTasks.Latest reading;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Texts texts;
    private Map<HelpPage, PageText> pages = Map.of();

    /** A page with its pictures, and the section at which it begins. */
    record Opened(PageText text, String section, Map<String, PictureBytes> pictures) {}

    public HelpViewModel(
            ShippedPages shipped,
            UiTasks tasks,
            Navigator navigator,
            Desktop desktop,
            Texts texts) {
        this.shipped = shipped;
        this.reading = tasks.latest();
        this.navigator = navigator;
        this.desktop = desktop;
        this.texts = texts;
        head.prompt().set(texts.text("help.search"));
        head.search().subscribe(_ -> search());
    }

    /** Shows the page; it is read in the background. */
    void activate(Place.Help place) {
        at.set(place);
        head.search().set("");
        head.title().set(texts.text(place.page().key()));
        boolean inner = place.page() != HelpPage.START;
        head.crumb()
                .set(
                        inner
                                ? new ScreenHead.Crumb(
                                        texts.text("rail.help"), new Place.Help(HelpPage.START, ""))
                                : null);
        Map<HelpPage, PageText> known = pages;
        reading.run(
                () -> {
                    Map<HelpPage, PageText> all = known.isEmpty() ? shipped.read() : known;
                    return new Read(all, open(all, place));
                },
                this::show);
    }

    private record Read(Map<HelpPage, PageText> pages, Opened opened) {}

    private Opened open(Map<HelpPage, PageText> all, Place.Help place) throws IOException {
        PageText text = Objects.requireNonNull(all.get(place.page()));
        Map<String, PictureBytes> pictures = new HashMap<>();
        for (String file : text.pictures()) {
            pictures.put(file, shipped.picture(file));
        }
        return new Opened(text, place.section(), pictures);
    }

    private void show(Read read) {
        pages = read.pages();
        opened.set(null);
        opened.set(read.opened());
        search();
    }

    void deactivate() {
        reading.forget();
        opened.set(null);
    }

    private void search() {
        hits.setAll(HelpSearch.find(head.search().get(), pages.values()));
    }

    boolean searching() {
        return !head.search().get().isBlank();
    }

    /** What is searched stays with the place that is left, for coming back to it. */
    void follow(Place target) {
        if (target.equals(at.get())) {
            activate(at.get());
        } else {
            navigator.go(target);
        }
    }

    /** One page further in the list, or back. */
    void turn(int by) {
        List<HelpPage> all = List.of(HelpPage.values());
        int next = all.indexOf(at.get().page()) + by;
        if (next >= 0 && next < all.size()) {
            follow(new Place.Help(all.get(next), ""));
        }
    }

    /** The words of the whole page are on the clipboard then. */
    void copyPage() {
        Opened shown = opened.get();
        if (shown != null) {
            desktop.copy(shown.text().text());
        }
    }

    void copy(String text) {
        desktop.copy(text);
    }

    ScreenHead head() {
        return head;
    }

    /** Where the help stands; what is shown follows once it was read. */
    ReadOnlyObjectProperty<Place.Help> at() {
        return at.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What the search found. */
    ObservableList<Hit> hits() {
        return hits;
    }
}
