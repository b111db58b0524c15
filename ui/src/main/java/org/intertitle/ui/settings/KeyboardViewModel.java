package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.FoldedName;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.ActionCatalog;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every action with its keys, and choosing others. Keys that another action holds at the same place
 * are taken from it only when that is asked for; screens that are never shown together may share
 * keys. FX thread only.
 */
public final class KeyboardViewModel {
    /** What moves about, presses and leaves everywhere. */
    private static final Set<String> NEEDED =
            Set.of(
                    "Esc",
                    "Tab",
                    "Enter",
                    "Space",
                    "Backspace",
                    "Left",
                    "Right",
                    "Up",
                    "Down",
                    "Home",
                    "End",
                    "PageUp",
                    "PageDown");

    private final ObservableList<Line> all = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();

    /** Kept, because such a view is listened through only as long as somebody holds it. */
    private final ObservableList<Line> linesToRead =
            FXCollections.unmodifiableObservableList(lines);

    private final ReadOnlyObjectWrapper<@Nullable Clash> clash = new ReadOnlyObjectWrapper<>();
    private final ActionCatalog catalog;
    private final UiTasks tasks;
    private final KeyMap map;
    private final KeyTexts keyTexts;
    private final Texts texts;
    private boolean loading;

    /** One action at one place; {@code broken} is what is stored for it and is no keys. */
    public record Line(
            String place, Action action, String name, Keys keys, boolean changed, String broken) {
        boolean same(Line other) {
            return place.equals(other.place) && action.id().equals(other.action.id());
        }
    }

    /**
     * Keys that an action was not given: others hold them, or (where nobody does) they are needed
     * to move about.
     */
    public record Clash(Line line, Keys keys, List<Line> holders) {
        public Clash {
            holders = List.copyOf(holders);
        }
    }

    public KeyboardViewModel(ActionCatalog catalog, UiTasks tasks, Presentation presentation) {
        this.catalog = catalog;
        this.tasks = tasks;
        this.map = new KeyMap(presentation.memory());
        this.texts = presentation.texts();
        this.keyTexts = new KeyTexts(texts.messages());
        search().subscribe((_, _) -> filter());
    }

    /** Reads the actions anew, screen after screen, because asking one may make it. */
    public void load() {
        if (loading) {
            return;
        }
        loading = true;
        List<Line> found = new ArrayList<>();
        for (ActionCatalog.Part part : catalog.parts()) {
            tasks.onFx(() -> {
                part.actions().get().forEach(action -> found.add(line(part.place(), action)));
                all.setAll(found);
                filter();
            });
        }
        tasks.onFx(() -> loading = false);
    }

    private Line line(String place, Action action) {
        return new Line(
                place,
                action,
                name(action),
                map.of(action),
                map.changed(action),
                map.broken(action).orElse(""));
    }

    /** What it is called in general, else what it would do now. */
    private String name(Action action) {
        String key = "action." + action.id();
        boolean general =
                texts.messages().has(key)
                        && !texts.messages().bundle().getString(key).contains("{");
        return general ? texts.text(key) : action.name().get();
    }

    private void refresh() {
        all.replaceAll(line -> line(line.place(), line.action()));
        filter();
    }

    private void filter() {
        String words = FoldedName.fold(search().get());
        String typed = search().get().strip().toLowerCase(Locale.ROOT);
        lines.setAll(all.stream().filter(line -> fits(line, words, typed)).toList());
    }

    private boolean fits(Line line, String words, String typed) {
        String keys = keyTexts.shown(line.keys()).toLowerCase(Locale.ROOT);
        return (FoldedName.fold(line.name()).contains(words)
                        && (!words.isEmpty() || typed.isEmpty()))
                || (!typed.isEmpty() && keys.contains(typed));
    }

    /** Gives the action these keys, if nobody else has them where it can be done. */
    public void choose(Line line, Keys keys) {
        List<Line> holders = holders(line, keys);
        if (holders.isEmpty() && !needed(keys)) {
            give(line, keys);
        } else {
            clash.set(new Clash(line, keys, holders));
        }
    }

    private List<Line> holders(Line line, Keys keys) {
        return all.stream()
                .filter(other -> !other.action().id().equals(line.action().id()))
                .filter(other -> together(line.place(), other.place()))
                .filter(other -> other.keys().conflictsWith(keys))
                .toList();
    }

    private static boolean together(String one, String other) {
        return one.equals(other)
                || one.equals(ActionCatalog.WINDOW)
                || other.equals(ActionCatalog.WINDOW);
    }

    private static boolean needed(Keys keys) {
        return keys.strokes().stream()
                .anyMatch(stroke -> stroke.types() && NEEDED.contains(stroke.key()));
    }

    /** Gives the action the keys that it was not given, and those who held them none. */
    public void takeOver() {
        Clash asked = clash.get();
        if (asked != null && !needed(asked.keys())) {
            asked.holders().forEach(holder -> map.choose(holder.action(), Keys.NONE));
            give(asked.line(), asked.keys());
        }
    }

    /** Leaves everything as it is. */
    public void keep() {
        clash.set(null);
    }

    private void give(Line line, Keys keys) {
        map.choose(line.action(), keys);
        clash.set(null);
        refresh();
    }

    public void remove(Line line) {
        give(line, Keys.NONE);
    }

    /** Back to the action's own keys, if nobody else was given them meanwhile. */
    public void reset(Line line) {
        map.broken(line.action()).ifPresent(_ -> map.reset(line.action()));
        choose(line, Keys.parse(line.action().keys()).orElse(Keys.NONE));
    }

    /** All actions back to their own keys; what other versions stored stays. */
    public void resetAll() {
        all.forEach(line -> map.reset(line.action()));
        clash.set(null);
        refresh();
    }

    /** How many differ from their own keys. */
    public long changed() {
        return all.stream().filter(Line::changed).count();
    }

    /** The actions that fit the search, by place. */
    public ObservableList<Line> lines() {
        return linesToRead;
    }

    /** Words of a name, or keys. */
    public StringProperty search() {
        return catalog.asked();
    }

    public ReadOnlyObjectProperty<@Nullable Clash> clash() {
        return clash.getReadOnlyProperty();
    }
}
