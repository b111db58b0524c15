package org.intertitle.ui.palette;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the palette shows for what is typed. Actions are there at once; titles arrive from the
 * background and never move what is selected; answers to an older text are dropped. FX thread only.
 */
final class PaletteViewModel {
    private final StringProperty text = new SimpleStringProperty("");
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** Kept, because such a view is listened through only as long as somebody holds it. */
    private final ObservableList<Row> rowsToRead = FXCollections.unmodifiableObservableList(rows);

    private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final Supplier<List<Action>> actions;
    private final Finding finding;
    private final Entries entries;
    private final Recent recent;
    private final Texts texts;
    private final RowList list;
    private List<Entry> present = List.of();

    PaletteViewModel(
            Supplier<List<Action>> actions,
            Supplier<PaletteSources> sources,
            UiTasks tasks,
            Navigator navigator,
            Presentation presentation) {
        this.actions = actions;
        this.finding = new Finding(sources, tasks, this::read, this::found);
        this.entries = new Entries(navigator, presentation);
        this.recent = new Recent(presentation.memory());
        this.texts = presentation.texts();
        this.list = new RowList(texts);
        text.subscribe((_, _) -> typed());
    }

    /** Begins anew with an empty text. */
    void open() {
        gather();
        finding.open(this::changed);
        text.set("");
        show(0);
    }

    /** Drops what is still under way. */
    void close() {
        finding.close();
        present = List.of();
        rows.clear();
        text.set("");
    }

    private void gather() {
        List<Entry> all = new ArrayList<>(entries.actions(actions.get()));
        all.addAll(entries.settings(finding.catalog().settings()));
        all.addAll(entries.help());
        finding.catalog().filters().stream().map(entries::saved).forEach(all::add);
        present = all;
    }

    /** The catalog is read again; what is typed is looked for again once that is done. */
    private void changed() {
        finding.read(this::find);
    }

    private void read() {
        gather();
        found();
    }

    private void found() {
        show(selected.get());
    }

    private void typed() {
        if (!present.isEmpty()) {
            find();
            show(0);
        }
    }

    private void find() {
        if (text.get().isBlank()) {
            finding.nothing();
        } else {
            finding.find(text.get(), recent.titles());
        }
    }

    /** Shows the rows anew and keeps the selected entry where it is still there. */
    private void show(int wanted) {
        Entry before = wanted <= 0 ? null : at(wanted).map(Row.Hit::entry).orElse(null);
        List<Row> next = new ArrayList<>();
        String typed = text.get();
        if (typed.isBlank()) {
            next.addAll(list.everything(recently(), present));
        } else {
            next.addAll(list.fitting(typed, present, titles(), entries.search(typed)));
        }
        Throwable failure = finding.failure();
        if (failure != null) {
            next.add(new Row.Note(texts.text("palette.failed", reason(failure)), true));
        }
        rows.setAll(next);
        selected.set(-1);
        selected.set(place(before));
        count();
    }

    private RowList.Found titles() {
        Finding.Titles titles = finding.titles();
        return new RowList.Found(
                titles.text(), titles.found().stream().map(entries::title).toList());
    }

    private String reason(Throwable reason) {
        return texts.wording().error(reason);
    }

    private List<Entry> recently() {
        return recent.ids().stream().flatMap(id -> known(id).stream()).toList();
    }

    private Optional<Entry> known(String id) {
        return present.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .or(() -> entries.again(id));
    }

    private int place(@Nullable Entry before) {
        for (int i = 0; before != null && i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Hit hit && hit.entry().id().equals(before.id())) {
                return i;
            }
        }
        return next(-1, 1);
    }

    private void count() {
        long hits = rows.stream().filter(Row.Hit.class::isInstance).count();
        note.set(
                texts.text(
                        "palette.note",
                        texts.number(hits),
                        texts.number(present.size()),
                        texts.number(finding.catalog().titles())));
    }

    /** Moves the selection by so many rows, over headings, from the end to the beginning. */
    void move(int by) {
        int step = Integer.signum(by);
        int at = selected.get();
        for (int i = 0; i < Math.abs(by); i++) {
            int further = next(at, step);
            if (further < 0) {
                break;
            }
            at = further;
        }
        if (at == selected.get() && Math.abs(by) == 1) {
            at = next(step > 0 ? -1 : rows.size(), step);
        }
        selected.set(at);
    }

    private int next(int from, int step) {
        for (int i = from + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i) instanceof Row.Hit) {
                return i;
            }
        }
        return -1;
    }

    void select(int row) {
        if (at(row).isPresent()) {
            selected.set(row);
        }
    }

    /** What is selected; running it is remembered by {@link #used}. */
    Optional<Entry> chosen() {
        return at(selected.get()).map(Row.Hit::entry);
    }

    private Optional<Row.Hit> at(int row) {
        return row >= 0 && row < rows.size() && rows.get(row) instanceof Row.Hit hit
                ? Optional.of(hit)
                : Optional.empty();
    }

    /** Remembers that this was run. */
    void used(Entry entry) {
        recent.used(entry.id());
    }

    StringProperty text() {
        return text;
    }

    ObservableList<Row> rows() {
        return rowsToRead;
    }

    ReadOnlyIntegerProperty selected() {
        return selected.getReadOnlyProperty();
    }

    /** How many of how much is shown. */
    ReadOnlyStringProperty note() {
        return note.getReadOnlyProperty();
    }
}
