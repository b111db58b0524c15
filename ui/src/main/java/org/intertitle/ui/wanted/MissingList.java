package org.intertitle.ui.wanted;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.FilteredState;
import org.intertitle.ui.kit.RowChanges;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.WindowedList;

import java.util.List;

/**
 * The missing items in a filter, in groups that open and fold: asked for in the background, shown
 * once they are there, the latest question wins. FX thread only.
 */
final class MissingList {
    private final ObservableList<WantedLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final WantedGroups groups = new WantedGroups();
    private final WindowedList<WantedId, WantedRow> rows;
    private final FilteredState state;
    private final MissingItems items;
    private final Runnable shown;
    private final UiTasks.Latest finding;

    /** {@code shown} runs whenever an answer was taken over. */
    MissingList(MissingItems items, UiTasks tasks, Texts texts, Runnable shown) {
        this.items = items;
        this.shown = shown;
        this.finding = tasks.latest();
        this.rows = new WindowedList<>(tasks, items::rows, WantedRow::id);
        this.state = new FilteredState(texts);
    }

    /** Asks for what is in this filter; what was set aside only where {@code ignored}. */
    void find(String filter, boolean ignored) {
        finding.run(
                () -> items.find(filter, ignored),
                this::found,
                failure -> state.failed(failure, rows.ids().isEmpty()));
    }

    private void found(MissingItems.Found found) {
        if (!languages.equals(found.languages())) {
            languages.setAll(found.languages());
        }
        groups.show(found);
        List<WantedId> ids = groups.ids();
        rows.show(ids);
        arrange();
        state.answered(ids.isEmpty(), found.total());
        shown.run();
    }

    private void arrange() {
        RowChanges.apply(lines, groups.lines());
    }

    /** Opens or folds a group; what is selected in it stays so. */
    void toggle(Remedy remedy) {
        groups.toggle(remedy);
        arrange();
    }

    /** Answers that are under way are not wanted any more. */
    void forget() {
        finding.forget();
    }

    /** The questions that fill the list. */
    UiTasks.Latest finding() {
        return finding;
    }

    FilteredState state() {
        return state;
    }

    /** All ids in the filter, those of folded groups too. */
    List<WantedId> ids() {
        return rows.ids();
    }

    WindowedList<WantedId, WantedRow> rows() {
        return rows;
    }

    ObservableList<WantedLine> lines() {
        return lines;
    }

    WantedGroups groups() {
        return groups;
    }

    /** The languages that anything is asked in. */
    ObservableList<Language> languages() {
        return languages;
    }
}
