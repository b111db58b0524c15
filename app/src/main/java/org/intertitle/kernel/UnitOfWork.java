package org.intertitle.kernel;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs work on the store, all of it or none. A nested call joins the running one (a {@code write}
 * inside a {@code read} is a bug and throws {@link IllegalStateException}). There is one writer at
 * a time; keep units under a thousand rows. Thread-safe; never called on the FX thread.
 */
public interface UnitOfWork {

    <T> T write(Function<Tx, T> work);

    <T> T read(Function<Tx, T> work);

    /** {@link #write(Function)} without a result. */
    default void run(Consumer<Tx> work) {
        write(tx -> {
            work.accept(tx);
            return Boolean.TRUE;
        });
    }

    /**
     * Whether the calling thread is inside a unit of work; the journal and the network refuse then.
     */
    boolean active();
}
