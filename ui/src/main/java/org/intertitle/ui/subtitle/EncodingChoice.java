package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * Choosing another encoding by what it would make of the text. Stays open when one is chosen, so
 * that the next can be tried; closes with its file. FX thread only.
 */
public final class EncodingChoice {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable EncodingTrials> trials =
            new ReadOnlyObjectWrapper<>();
    private final Subtitles subtitles;
    private final SubtitleReading reading;
    private final UiTasks.Latest trying;
    private @Nullable Path tried;

    EncodingChoice(Subtitles subtitles, SubtitleReading reading, UiTasks tasks) {
        this.subtitles = subtitles;
        this.reading = reading;
        this.trying = tasks.latest();
    }

    /** Offers the encodings, where there is a file that has one. */
    public void open() {
        if (reading.encodable() && reading.at() instanceof SubtitleAt.OfFile(Path file)) {
            tried = file;
            trials.set(null);
            open.set(true);
            trying.run(() -> subtitles.trials(file), trials::set);
        }
    }

    /** False where it was not open. */
    public boolean close() {
        boolean was = open.get();
        open.set(false);
        trials.set(null);
        trying.forget();
        return was;
    }

    /** Closes where another file than the tried one is shown. */
    void follow() {
        if (!(reading.at() instanceof SubtitleAt.OfFile(Path file)) || !file.equals(tried)) {
            close();
        }
    }

    /** Reads the file so; in the encoding that is found where null. */
    public void choose(@Nullable Encoding encoding) {
        if (encoding != reading.encoding()) {
            reading.decode(encoding);
        }
    }

    public ReadOnlyBooleanProperty isOpen() {
        return open.getReadOnlyProperty();
    }

    /** What the encodings make of it; null until that is known. */
    public ReadOnlyObjectProperty<@Nullable EncodingTrials> trials() {
        return trials.getReadOnlyProperty();
    }
}
