package org.intertitle.library;

import org.intertitle.kernel.Tx;
import org.intertitle.kernel.UnitOfWork;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Units of work without a store: one at a time, told after the outermost; nothing rolls back. */
final class MemoryWork implements UnitOfWork {

    private @Nullable Running running;

    private static final class Running implements Tx {

        private final List<Runnable> after = new ArrayList<>();

        @Override
        public void afterCommit(Runnable action) {
            after.add(action);
        }
    }

    @Override
    public synchronized <T> T write(Function<Tx, T> work) {
        if (running != null) {
            return work.apply(running);
        }
        Running tx = new Running();
        running = tx;
        T result;
        try {
            result = work.apply(tx);
        } finally {
            running = null;
        }
        tx.after.forEach(Runnable::run);
        return result;
    }

    @Override
    public <T> T read(Function<Tx, T> work) {
        return write(work);
    }

    @Override
    public boolean active() {
        return Thread.holdsLock(this);
    }
}
