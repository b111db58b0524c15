package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks the recognizer about the directories of one tree, each opened once; reads the {@code .nfo}
 * files that it needs. For the scanning thread.
 */
final class FolderRecognition {

    private static final int MAX_NFO_BYTES = 256 << 10;

    private final TitleRecognizer recognizer;
    private final FolderTree tree;
    private final List<ScanProblem> problems;
    private final Map<RelativePath, RecognizedFolder> open = new HashMap<>();

    FolderRecognition(TitleRecognizer recognizer, FolderTree tree, List<ScanProblem> problems) {
        this.recognizer = recognizer;
        this.tree = tree;
        this.problems = problems;
    }

    /** Whether nothing in this directory belongs to the library: extras, samples, trailers. */
    boolean leftOut(RelativePath directory) {
        return at(directory).excluded() != null;
    }

    /** What the videos of a directory are; those that are left out are missing. */
    Map<FoundFile, Recognized.Known> videos(FoundDirectory directory) {
        Map<FoundFile, Recognized.Known> known = new HashMap<>();
        if (directory.has(FileKind.VIDEO) && !leftOut(directory.path())) {
            RecognizedFolder folder = at(directory.path());
            for (FoundFile file : directory.of(FileKind.VIDEO)) {
                if (folder.recognize(file.path()) instanceof Recognized.Known what) {
                    known.put(file, what);
                }
            }
        }
        return known;
    }

    /**
     * The same for many directories: they are opened one by one, which may read files, and their
     * names are read on all processors.
     */
    Map<RelativePath, Map<FoundFile, Recognized.Known>> videos(List<FoundDirectory> directories) {
        directories.forEach(directory -> at(directory.path()));
        return directories.parallelStream()
                .collect(Collectors.toMap(FoundDirectory::path, this::videos));
    }

    private RecognizedFolder at(RelativePath directory) {
        RecognizedFolder there = open.get(directory);
        if (there == null) {
            there = open(directory);
            open.put(directory, there);
        }
        return there;
    }

    private RecognizedFolder open(RelativePath directory) {
        if (directory.equals(RelativePath.ROOT)) {
            return recognizer.open(tree.folder().kind(), contents(directory));
        }
        RecognizedFolder parent = at(directory.parent());
        return parent.excluded() != null ? parent : parent.child(directory, contents(directory));
    }

    private RecognizedContents contents(RelativePath path) {
        FoundDirectory directory = tree.at(path);
        if (directory == null || !directory.has(FileKind.NFO)) {
            return RecognizedContents.NONE;
        }
        Map<String, byte[]> nfo = new HashMap<>();
        for (FoundFile file : directory.of(FileKind.NFO)) {
            try (InputStream in = Files.newInputStream(file.file())) {
                nfo.put(file.name(), in.readNBytes(MAX_NFO_BYTES));
            } catch (IOException e) {
                problems.add(
                        new ScanProblem(
                                file.file(),
                                LibraryError.UNREADABLE.code(),
                                "The .nfo file cannot be read: " + e.getMessage()));
            }
        }
        return new RecognizedContents(nfo);
    }
}
