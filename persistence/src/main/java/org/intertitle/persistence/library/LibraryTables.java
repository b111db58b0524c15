package org.intertitle.persistence.library;

import org.intertitle.library.FolderRepository;
import org.intertitle.library.LibraryRepository;

import java.util.List;

/** What this package offers to whoever builds the database. */
public final class LibraryTables {

    private LibraryTables() {}

    public static List<Class<?>> entities() {
        return List.of(
                FolderEntity.class, TitleEntity.class, VideoEntity.class, SubtitleEntity.class);
    }

    public static FolderRepository folders() {
        return new StoredFolders();
    }

    public static LibraryRepository library() {
        return new StoredLibrary();
    }
}
