package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Screen;
import org.intertitle.ui.shell.Reading;
import org.intertitle.ui.subtitle.SubtitleReading;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Shows subtitles that are handed over while the library is still being opened. FX thread only. */
final class EarlyReading {

    private final Supplier<EarlyReader> readers;
    private final BiConsumer<Screen, Place> show;
    private @Nullable EarlyReader reader;

    EarlyReading(Supplier<EarlyReader> readers, BiConsumer<Screen, Place> show) {
        this.readers = readers;
        this.show = show;
    }

    /** Shows the first of these files, where all are subtitles. */
    void show(List<Path> files) {
        Reading.of(files).ifPresent(place -> show.accept(reader().screen(), place));
    }

    private EarlyReader reader() {
        EarlyReader made = reader == null ? readers.get() : reader;
        reader = made;
        return made;
    }

    boolean active() {
        return reader != null;
    }

    /** What it shows; empty where nothing was read. */
    Optional<SubtitleReading.Shown> shown() {
        return Optional.ofNullable(reader).flatMap(EarlyReader::shown);
    }

    void end() {
        if (reader != null) {
            reader.close();
            reader = null;
        }
    }
}
