package org.intertitle.ui.library;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.FilteredState;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.WindowedList;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The titles in a filter, in order and in groups: asked for in the background, shown once they are
 * there, the latest question wins. FX thread only.
 */
final class TitleList {
    private final FilteredState state;
    private final ReadOnlyObjectWrapper<TitleOrder> order =
            new ReadOnlyObjectWrapper<>(TitleOrder.FIRST);
    private final ObservableList<AskedLanguage> languages = FXCollections.observableArrayList();
    private final TitleLines lines = new TitleLines();
    private final WindowedList<TitleId, TitleRow> rows;
    private final Titles titles;
    private final Texts texts;
    private final Runnable shown;
    private final UiTasks.Latest finding;
    private final UiTasks.Latest asking;
    private @Nullable Question answered;
    private int total;
    private boolean asked;

    /** What was asked: another question begins at the top, the same one stays where it is. */
    private record Question(String filter, TitleOrder order) {}

    /** What was found, and the languages where nothing was known of them. */
    private record Answer(Titles.Found found, @Nullable List<AskedLanguage> languages) {}

    /** {@code shown} runs whenever an answer was taken over. */
    TitleList(Titles titles, UiTasks tasks, Texts texts, Runnable shown) {
        this.titles = titles;
        this.texts = texts;
        this.state = new FilteredState(texts);
        this.shown = shown;
        this.rows = new WindowedList<>(tasks, titles::rows, TitleRow::id);
        this.finding = tasks.latest();
        this.asking = tasks.latest();
    }

    /** Asks for the titles in this filter. */
    void find(String filter) {
        state.asking(rows.ids().isEmpty());
        Question question = new Question(filter, order.get());
        boolean ask = !asked;
        finding.run(
                () ->
                        new Answer(
                                titles.find(filter, question.order()), ask ? titles.asked() : null),
                answer -> answered(question, answer),
                failure -> state.failed(failure, rows.ids().isEmpty()));
    }

    /**
     * Asks anew which languages profiles ask for; they are the columns of the table. The first time
     * they come with the titles: columns that come later would have every row made twice.
     */
    void askLanguages() {
        if (asked) {
            asking.run(titles::asked, this::show);
        }
    }

    private void show(List<AskedLanguage> found) {
        asked = true;
        if (!languages.equals(found)) {
            languages.setAll(found);
        }
    }

    private void answered(Question question, Answer answer) {
        if (answer.languages() != null) {
            show(answer.languages());
        }
        found(question, answer.found());
    }

    /** The questions that fill the list. */
    UiTasks.Latest finding() {
        return finding;
    }

    /** Answers that are under way are not wanted any more. */
    void forget() {
        finding.forget();
        asking.forget();
    }

    private void found(Question question, Titles.Found found) {
        boolean other = !question.equals(answered);
        answered = question;
        total = found.total();
        rows.show(found.ids(), found.first());
        lines.show(found.ids(), found.groups(), other);
        state.answered(found.ids().isEmpty(), total);
        shown.run();
    }

    /** Lists in this order from the next question on; false where it is so already. */
    boolean order(TitleOrder next) {
        boolean other = !next.equals(order.get());
        order.set(next);
        return other;
    }

    ReadOnlyObjectProperty<TitleOrder> order() {
        return order.getReadOnlyProperty();
    }

    FilteredState state() {
        return state;
    }

    ObservableList<AskedLanguage> languages() {
        return languages;
    }

    WindowedList<TitleId, TitleRow> rows() {
        return rows;
    }

    TitleLines lines() {
        return lines;
    }

    /** All ids in the filter, in order. */
    List<TitleId> ids() {
        return rows.ids();
    }

    /** Says that so many are shown, and of how many where that is not all. */
    String counted(int shown) {
        return shown == total
                ? texts.plural("library.count", shown)
                : texts.text("library.count.of", shown, total);
    }
}
