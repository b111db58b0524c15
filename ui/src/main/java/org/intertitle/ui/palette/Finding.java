package org.intertitle.ui.palette;

import org.intertitle.events.Events;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the background found for the palette: the catalog, the titles for what is typed. Answers to
 * an older text are dropped. While it is open, both are asked for again when something changed. FX
 * thread only.
 */
final class Finding {
    private static final int TITLES = 8;

    private final Supplier<PaletteSources> sources;
    private final UiTasks.Latest finding;
    private final UiTasks.Latest reading;
    private final Runnable read;
    private final Runnable found;
    private Events.Subscription changes = () -> {};
    private PaletteSources source = PaletteSources.NONE;
    private PaletteSources.Catalog catalog = PaletteSources.NONE.catalog();
    private Titles titles = Titles.NOTHING;
    private @Nullable Throwable failure;

    /** The titles found for a text. */
    record Titles(String text, List<PaletteSources.FoundTitle> found) {
        static final Titles NOTHING = new Titles("", List.of());
    }

    /**
     * {@code sources} is asked each time the palette is opened; {@code read} is called when there
     * is a catalog, {@code found} when there are titles or a failure.
     */
    Finding(Supplier<PaletteSources> sources, UiTasks tasks, Runnable read, Runnable found) {
        this.sources = sources;
        this.finding = tasks.apart().latest();
        this.reading = tasks.latest();
        this.read = read;
        this.found = found;
    }

    /** Begins anew; {@code changed} is called when what was found may be no longer so. */
    void open(Runnable changed) {
        changes.close();
        nothing();
        source = sources.get();
        changes = source.listen(changed);
        read(() -> {});
    }

    /** Asks for the catalog, then does this. */
    void read(Runnable then) {
        reading.run(source::catalog, next -> read(next, then), this::failed);
    }

    private void read(PaletteSources.Catalog next, Runnable then) {
        catalog = next;
        read.run();
        then.run();
    }

    /** Asks for the titles that fit; those before stay until the answer. */
    void find(String typed, Set<TitleId> recent) {
        failure = null;
        PaletteSources asked = source;
        finding.run(
                () -> asked.titles(typed, recent, TITLES),
                hits -> found(new Titles(typed, hits)),
                this::failed);
    }

    private void found(Titles next) {
        titles = next;
        found.run();
    }

    private void failed(Throwable reason) {
        failure = reason;
        titles = Titles.NOTHING;
        found.run();
    }

    /** Nothing is looked for. */
    void nothing() {
        finding.forget();
        failure = null;
        titles = Titles.NOTHING;
    }

    /** Drops what is still under way, and listens no longer. */
    void close() {
        changes.close();
        changes = () -> {};
        reading.forget();
        nothing();
        source = PaletteSources.NONE;
    }

    PaletteSources.Catalog catalog() {
        return catalog;
    }

    Titles titles() {
        return titles;
    }

    /** Why the last question has no answer; null where it has. */
    @Nullable Throwable failure() {
        return failure;
    }
}
