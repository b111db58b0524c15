package org.intertitle.library;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** What the file system knows a directory as, however many names lead to it. */
final class DirectoryKeys {

    private DirectoryKeys() {}

    /** Its file key, or where there are none its real path. */
    static Object of(Path directory, BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        if (key != null) {
            return key;
        }
        try {
            return directory.toRealPath();
        } catch (IOException e) {
            return directory;
        }
    }
}
