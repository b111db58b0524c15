package org.intertitle.ui.kit;

import javafx.scene.image.Image;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Pictures of titles, decoded one after the other in the background and kept while there is room;
 * what cannot be shown is remembered as well. FX thread only.
 */
public final class Artwork {
    private static final long ROOM = 48L * 1024 * 1024;
    private static final int BYTES_PER_PIXEL = 4;
    private static final int MOST_KNOWN = 20_000;

    private final Map<Frame, Optional<Image>> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Ticket, Runnable> waiting = new LinkedHashMap<>();
    private final UiTasks tasks;
    private final long room;
    private long held;
    private long generation;
    private @Nullable Ticket underWay;

    public Artwork(UiTasks tasks) {
        this(tasks, ROOM);
    }

    Artwork(UiTasks tasks, long room) {
        this.tasks = tasks;
        this.room = room;
    }

    /** Whose picture, in which size in pixels: equal frames have the same picture. */
    public record Frame(Object subject, double width, double height) {}

    /** A question that may be taken back. */
    public final class Ticket {
        private boolean dropped;

        private Ticket() {}

        /** The answer is no longer wanted. */
        public void drop() {
            dropped = true;
            waiting.remove(this);
        }
    }

    /**
     * Answers at once where the picture is known, otherwise later; {@code file} is called in the
     * background.
     */
    public Ticket ask(
            Frame frame, Callable<Optional<Path>> file, Consumer<Optional<Image>> answer) {
        Ticket ticket = new Ticket();
        Optional<Image> image = known.get(frame);
        if (image != null) {
            answer.accept(image);
            return ticket;
        }
        waiting.put(ticket, () -> decode(ticket, frame, file, answer));
        next();
        return ticket;
    }

    /** Forgets every picture: the files may have changed. */
    public void forget() {
        generation++;
        known.clear();
        held = 0;
    }

    /** How many bytes the kept pictures take. */
    long held() {
        return held;
    }

    private void next() {
        Iterator<Runnable> first = waiting.values().iterator();
        if (underWay == null && first.hasNext()) {
            Runnable decoding = first.next();
            first.remove();
            decoding.run();
        }
    }

    private void decode(
            Ticket ticket,
            Frame frame,
            Callable<Optional<Path>> file,
            Consumer<Optional<Image>> answer) {
        Optional<Image> already = known.get(frame);
        if (already != null) {
            answer.accept(already);
            next();
            return;
        }
        underWay = ticket;
        long mine = generation;
        Consumer<Optional<Image>> arrived =
                image -> {
                    underWay = null;
                    if (mine == generation) {
                        keep(frame, image);
                    }
                    next();
                    if (!ticket.dropped) {
                        answer.accept(image);
                    }
                };
        tasks.run(
                () -> file.call().flatMap(at -> Picture.decode(at, frame.width, frame.height)),
                arrived,
                _ -> arrived.accept(Optional.empty()));
    }

    private void keep(Frame frame, Optional<Image> image) {
        known.put(frame, image);
        held += bytes(image);
        Iterator<Optional<Image>> oldest = known.values().iterator();
        while ((held > room || known.size() > MOST_KNOWN) && oldest.hasNext()) {
            held -= bytes(oldest.next());
            oldest.remove();
        }
    }

    private static long bytes(Optional<Image> image) {
        return image.map(each -> ((long) (each.getWidth() * each.getHeight())) * BYTES_PER_PIXEL)
                .orElse(0L);
    }
}
