package org.intertitle.ui.launcher;

import org.intertitle.media.engine.MediaEngine;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.subtitle.TextLanguage;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.subtitle.ReadSubtitles;
import org.intertitle.ui.subtitle.SubtitlePlaces;
import org.intertitle.ui.subtitle.SubtitleReading;
import org.intertitle.ui.subtitle.SubtitleView;
import org.intertitle.ui.subtitle.SubtitleViewModel;

import java.util.Map;
import java.util.Optional;

/** Makes the screen that shows a subtitle while the library is still being opened. */
final class EarlyReader implements AutoCloseable {

    private final MediaEngine media = new MediaEngine(Map.of());
    private final SubtitleViewModel model;
    private final Screen screen;

    EarlyReader(UiTasks tasks, Navigator navigator, Desktop desktop, Presentation presentation) {
        ReadSubtitles subtitles =
                new ReadSubtitles(
                        SubtitlePlaces.NONE,
                        media.reader(),
                        media.extractor(),
                        new SubtitleReader(new TextLanguage()));
        model =
                new SubtitleViewModel(
                        subtitles,
                        tasks.apart(),
                        _ -> () -> {},
                        navigator,
                        desktop,
                        presentation.texts());
        screen = new SubtitleView(model, presentation);
    }

    Screen screen() {
        return screen;
    }

    /** What it shows; empty while it is still read, or cannot be. */
    Optional<SubtitleReading.Shown> shown() {
        return model.reading().shown();
    }

    @Override
    public void close() {
        media.close();
    }
}
