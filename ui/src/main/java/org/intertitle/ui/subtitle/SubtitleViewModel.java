package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

/** One subtitle with its cues. */
public final class SubtitleViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ObservableList<CueLine> cues = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final Subtitles subtitles;
    private final UiTasks tasks;
    private final UiTasks.Latest reading;

    public SubtitleViewModel(Subtitles subtitles, UiTasks tasks, Texts texts) {
        this.subtitles = subtitles;
        this.tasks = tasks;
        this.reading = tasks.latest();
        head.title().set(texts.text("subtitle.title"));
    }

    public void activate(SubtitleAt at) {
        reading.run(() -> subtitles.open(at), this::show, this::failed);
    }

    private void show(Subtitles.Opened opened) {
        head.title().set(opened.name());
        cues.setAll(opened.cues());
        state.set(cues.isEmpty() ? ListState.NOTHING_YET : ListState.READY);
    }

    private void failed(Throwable failure) {
        state.set(ListState.ERROR);
        tasks.report(failure);
    }

    public void deactivate() {
        reading.forget();
    }

    public ScreenHead head() {
        return head;
    }

    public ObservableList<CueLine> cues() {
        return cues;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }
}
