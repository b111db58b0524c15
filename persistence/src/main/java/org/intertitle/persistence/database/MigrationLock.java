package org.intertitle.persistence.database;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/** Held by the one process that migrates a file; freed by the system when that process dies. */
record MigrationLock(FileChannel channel) implements AutoCloseable {

    private static final long PAUSE_NANOS = 20_000_000;
    private static final int TRIES = 3_000;

    /** Waits a minute for whoever holds it. */
    static MigrationLock beside(Path file, SqliteFailures failures) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file.resolveSibling(file.getFileName() + ".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        for (int i = 0; i < TRIES; i++) {
            if (take(channel) != null) {
                return new MigrationLock(channel);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        channel.close();
        throw failures.error(DatabaseError.LOCKED, null);
    }

    private static @Nullable FileLock take(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
