package org.intertitle.ui.kit;

import org.intertitle.demo.LibraryWriter;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.FreshFolder;
import org.intertitle.kernel.DataFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The small sample library for trying without own files; it lies in the data folder, and goes
 * without a trace. Thread-safe.
 */
public final class SampleFolder {
    private final Path folder;

    public SampleFolder(DataFolder data) {
        this.folder = data.root().resolve("sample-library");
    }

    /** Writes the sample library anew; returns its folder. */
    public Path write() {
        try {
            FreshFolder.discard(folder);
            FreshFolder fresh = FreshFolder.open(folder);
            new LibraryWriter(fresh, "").write(SampleLibrary.files());
            return fresh.root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is its folder. */
    public boolean is(Path path) {
        try {
            return FreshFolder.isOurs(path) && path.equals(folder.toRealPath());
        } catch (IOException _) {
            return false;
        }
    }

    /** Deletes all of it. */
    public void discard() {
        FreshFolder.discard(folder);
    }
}
