package org.intertitle.ui.library;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import org.intertitle.kernel.Language;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.ui.kit.FilterChip;
import org.intertitle.ui.kit.FilterTokens;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The filter to click: a quick switch between kinds, the terms of the filter as chips, and menus of
 * what else there is; in a narrow window all of it is chips and one menu.
 */
final class LibraryFilters {
    private static final List<String> KINDS = List.of("film", "series", "anime");
    private static final List<String> STATES = List.of("offline", "damaged", "ignored");

    private final LibraryViewModel model;
    private final Texts texts;
    private final Nodes nodes;
    private final Map<String, ToggleButton> kinds;
    private final List<Node> chips = new ArrayList<>();
    private boolean narrow;

    /** Where the parts stand in the toolbar. */
    record Nodes(
            HBox kinds, Flow terms, MenuButton missing, MenuButton state, MenuButton everything) {}

    LibraryFilters(LibraryViewModel model, Texts texts, Nodes nodes) {
        this.model = model;
        this.texts = texts;
        this.nodes = nodes;
        this.kinds =
                Map.of(
                        "", kind("library.kind.all", "", "first"),
                        "film", kind("library.kind.films", "film"),
                        "series", kind("library.kind.series", "series"),
                        "anime", kind("library.kind.anime", "anime", "last"));
        nodes.kinds().getChildren().add(kinds.get(""));
        KINDS.forEach(each -> nodes.kinds().getChildren().add(kinds.get(each)));
        nodes.state().getItems().setAll(states());
        model.search().chips().subscribe(this::drawChips);
        model.list().languages().subscribe(this::fill);
        narrow(false);
    }

    private ToggleButton kind(String key, String kind, String... styles) {
        ToggleButton button = new ToggleButton(texts.text(key));
        button.getStyleClass().addAll(styles);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            model.search().kind(kind);
            // Pressing what is pressed keeps it so.
            showKind();
        });
        return button;
    }

    private void showKind() {
        String chosen = model.search().kind();
        kinds.forEach((kind, button) -> button.setSelected(kind.equals(chosen)));
    }

    private void drawChips() {
        nodes.terms().getChildren().removeAll(chips);
        chips.clear();
        model.search().chips().stream()
                .filter(token -> narrow || !KINDS.contains(kindOf(token)))
                .forEach(token -> chips.add(new FilterChip(token, texts, model.search()::remove)));
        nodes.terms().getChildren().addAll(1, chips);
        showKind();
    }

    private static String kindOf(FilterTokens.Token token) {
        return token.typed().startsWith("kind:") ? token.typed().substring("kind:".length()) : "";
    }

    private void fill() {
        nodes.missing().getItems().setAll(missing());
        Menu kind = new Menu(texts.text("library.filter.kind"));
        KINDS.forEach(each ->
                kind.getItems().add(item(texts.text("filter.kind." + each), "kind:" + each)));
        Menu missing = new Menu(texts.text("library.filter.missing"));
        missing.getItems().setAll(missing());
        Menu state = new Menu(texts.text("library.filter.state"));
        state.getItems().setAll(states());
        nodes.everything().getItems().setAll(kind, missing, state);
    }

    private List<MenuItem> missing() {
        return model.list().languages().stream()
                .map(AskedLanguage::language)
                .distinct()
                .map(this::missing)
                .toList();
    }

    private MenuItem missing(Language language) {
        return item(texts.wording().language(language), "missing:" + language.tag());
    }

    private List<MenuItem> states() {
        return STATES.stream()
                .map(state -> item(texts.text("filter.state." + state), "state:" + state))
                .toList();
    }

    private MenuItem item(String text, String term) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> model.search().narrow(term));
        return item;
    }

    /** Whether there is room for chips and one menu only. */
    void narrow(boolean little) {
        narrow = little;
        Shown.when(!little, nodes.kinds(), nodes.missing(), nodes.state());
        Shown.when(little, nodes.everything());
        drawChips();
    }
}
