package org.intertitle.sources;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders as they are on the disk now. */
public final class DiskFolders implements FolderView {

    private static final Logger LOG = LoggerFactory.getLogger(DiskFolders.class);

    @Override
    public List<String> names(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("cannot list {}", folder, e);
        }
        return names;
    }

    @Override
    public boolean writable(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && Files.isWritable(folder)
                    && !Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            LOG.debug("cannot ask for the file system of {}", folder, e);
            return false;
        }
    }
}
