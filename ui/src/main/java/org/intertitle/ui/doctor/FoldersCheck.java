package org.intertitle.ui.doctor;

import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.ui.doctor.Finding.Word;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether the library folders are there, and what may be done in them. */
record FoldersCheck(LibraryService library) implements Check {

    @Override
    public String name() {
        return "library_folders";
    }

    @Override
    public List<Finding> look() {
        List<LibraryFolder> folders = library.folders();
        return folders.isEmpty()
                ? List.of(Finding.warning(name(), "doctor.folders.none"))
                : folders.stream().map(FoldersCheck::folder).toList();
    }

    private static Finding folder(LibraryFolder folder) {
        String name = "library_folder_" + folder.id();
        Path root = folder.root();
        if (!Files.isDirectory(root)) {
            Word id = new Word(folder.id().toString());
            return Finding.warning(name, "doctor.folders.gone", root, id);
        }
        if (!Files.isReadable(root)) {
            return Finding.failed(name, "doctor.folders.unreadable", root);
        }
        return Files.isWritable(root)
                ? Finding.ok(name, "doctor.folders", root)
                : Finding.warning(name, "doctor.folders.unwritable", root);
    }
}
