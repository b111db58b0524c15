package org.intertitle.kernel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Says that a process is alive: it holds a lock file in the data folder, which the system frees
 * when it dies, however it dies. An owner whose lock is free is dead, and what it left undone may
 * be recovered. Thread-safe.
 */
public final class ProcessLock implements AutoCloseable {

    /**
     * Names this virtual machine. Its own locks are never probed: closing any channel of a file
     * frees all locks that the process holds on it.
     */
    private static final String MACHINE = token();

    private static final long TURN_POLL_NANOS = 20_000_000;

    private final DataFolder folder;
    private final String owner;
    private final FileChannel channel;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

    private ProcessLock(DataFolder folder, String owner, FileChannel channel) {
        this.folder = folder;
        this.owner = owner;
        this.channel = channel;
    }

    /** Takes a lock under a new name, and removes the lock files of the dead. */
    public static ProcessLock acquire(DataFolder folder) {
        try {
            ProcessLock lock = null;
            while (lock == null) {
                lock = attempt(folder, MACHINE + "-" + token());
            }
            lock.sweep();
            return lock;
        } catch (IOException failure) {
            throw new AppException(
                    DataFolderError.UNWRITABLE, failure, folder.locks(), String.valueOf(failure));
        }
    }

    /** A name that no other process has had or will have; safe in file names. */
    public String owner() {
        return owner;
    }

    /** Whether the process that took this name still runs. */
    public boolean isAlive(String other) {
        try {
            if (!folder.lockOwners().contains(other)) {
                return false;
            }
            return other.startsWith(MACHINE) || !free(other);
        } catch (IOException failure) {
            throw new AppException(
                    DataFolderError.UNREADABLE, failure, folder.locks(), String.valueOf(failure));
        }
    }

    /**
     * Does what must not be done side by side, in no thread of no process on this data folder:
     * waits until nobody else does work of this name. The system gives the turn on when its holder
     * dies. Must not be nested.
     *
     * @throws CancellationException once asked to stop while it waits
     */
    public <T> T alone(String name, Cancellation cancel, Supplier<T> work) {
        ReentrantLock here = turns.computeIfAbsent(name, _ -> new ReentrantLock());
        while (!here.tryLock()) {
            pause(cancel);
        }
        try {
            return aloneOfAll(name, cancel, work);
        } finally {
            here.unlock();
        }
    }

    /** Opens the file only once no other thread holds it: who closes it frees it for all. */
    private <T> T aloneOfAll(String name, Cancellation cancel, Supplier<T> work) {
        try (FileChannel turn = folder.openTurn(name);
                FileLock _ = waited(turn, cancel)) {
            return work.get();
        } catch (IOException failure) {
            throw new AppException(
                    DataFolderError.UNWRITABLE, failure, folder.locks(), String.valueOf(failure));
        }
    }

    private static FileLock waited(FileChannel turn, Cancellation cancel) throws IOException {
        FileLock lock = attempt(turn);
        while (lock == null) {
            pause(cancel);
            lock = attempt(turn);
        }
        return lock;
    }

    /** Never waits for longer, as for a job that is paused: a turn may be held. */
    private static void pause(Cancellation cancel) {
        if (cancel.requested()) {
            throw new CancellationException();
        }
        LockSupport.parkNanos(TURN_POLL_NANOS);
    }

    private static @Nullable FileLock attempt(FileChannel turn) throws IOException {
        try {
            return turn.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Another lock of this process has the turn.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            folder.deleteLock(owner);
        } catch (IOException failure) {
            throw new AppException(
                    DataFolderError.UNWRITABLE, failure, folder.locks(), String.valueOf(failure));
        }
    }

    private static @Nullable ProcessLock attempt(DataFolder folder, String owner)
            throws IOException {
        FileChannel channel = folder.openLock(owner);
        FileLock lock = channel.tryLock();
        // Another process may have swept the file between its creation and its lock.
        if (lock == null || !folder.lockOwners().contains(owner)) {
            channel.close();
            return null;
        }
        return new ProcessLock(folder, owner, channel);
    }

    private boolean free(String other) throws IOException {
        try (FileChannel probe = folder.openLock(other);
                FileLock lock = probe.tryLock()) {
            return lock != null;
        }
    }

    private void sweep() throws IOException {
        for (String other : folder.lockOwners()) {
            if (!other.startsWith(MACHINE)) {
                sweep(other);
            }
        }
    }

    private void sweep(String other) throws IOException {
        try (FileChannel probe = folder.openLock(other);
                FileLock lock = probe.tryLock()) {
            if (lock != null) {
                folder.deleteLock(other);
            }
        }
    }

    private static String token() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
