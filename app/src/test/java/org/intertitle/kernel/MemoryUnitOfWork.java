package org.intertitle.kernel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Runs work one at a time, for stores in memory; a rollback only drops what was to follow. */
public final class MemoryUnitOfWork implements UnitOfWork {

    private record Running(List<Runnable> following, boolean writes) implements Tx {
        @Override
        public void afterCommit(Runnable action) {
            following.add(action);
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Running running;
    private volatile @Nullable RuntimeException failure;

    /** Each unit fails with this from now on; null ends it. */
    public void failWith(@Nullable RuntimeException failing) {
        failure = failing;
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        return run(work, true);
    }

    @Override
    public <T> T read(Function<Tx, T> work) {
        return run(work, false);
    }

    @Override
    public boolean active() {
        return lock.isHeldByCurrentThread();
    }

    private <T> T run(Function<Tx, T> work, boolean writes) {
        List<Runnable> following = new ArrayList<>();
        T result;
        lock.lock();
        try {
            if (failure != null) {
                throw failure;
            }
            Running outer = running;
            if (outer != null) {
                if (writes && !outer.writes) {
                    throw new IllegalStateException("a write inside a read");
                }
                return work.apply(outer);
            }
            running = new Running(following, writes);
            try {
                result = work.apply(running);
            } finally {
                running = null;
            }
        } finally {
            lock.unlock();
        }
        following.forEach(Runnable::run);
        return result;
    }
}
