package org.intertitle.ui.doctor;

import org.intertitle.ui.doctor.Finding.Bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether a disk has room for what is written there. */
record RoomCheck(String name, String key, Path folder) implements Check {

    /** A step keeps what it replaces, and a backup is as large as the database. */
    private static final long ENOUGH = 500_000_000;

    private static final long LEAST = 50_000_000;

    @Override
    public List<Finding> look() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of(Finding.failed(name, key + ".gone", folder));
        }
        if (!Files.isWritable(folder)) {
            return List.of(Finding.failed(name, key + ".unwritable", folder));
        }
        long free = Files.getFileStore(folder).getUsableSpace();
        return List.of(judged(new Bytes(free)));
    }

    private Finding judged(Bytes free) {
        if (free.count() < LEAST) {
            return Finding.failed(name, key + ".little", free, folder);
        }
        return free.count() < ENOUGH
                ? Finding.warning(name, key + ".little", free, folder)
                : Finding.ok(name, key, free, folder);
    }
}
