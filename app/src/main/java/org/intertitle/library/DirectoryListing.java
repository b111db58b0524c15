package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sorts the entries of one directory into files that matter, directories below, and links that lead
 * nowhere; applies its {@code .ignore}. For one thread.
 */
final class DirectoryListing {

    private static final int MAX_IGNORE_BYTES = 64 << 10;
    private static final Set<String> SAID_FOR_ALL_BELOW =
            Set.of(".ignore", "tvshow.nfo", "movie.nfo");

    private final PendingDirectory from;
    private final DirectoryReader reader;
    private final boolean followLinks;
    private final List<DirectoryReader.Entry> entries = new ArrayList<>();

    private final List<FoundFile> files = new ArrayList<>();
    private final List<PendingDirectory> below = new ArrayList<>();
    private final List<FoundFile> brokenLinks = new ArrayList<>();
    private IgnoreRules rules = IgnoreRules.NONE;
    private long context;

    DirectoryListing(PendingDirectory from, DirectoryReader reader, boolean followLinks) {
        this.from = from;
        this.reader = reader;
        this.followLinks = followLinks;
    }

    void add(DirectoryReader.Entry entry) {
        entries.add(entry);
    }

    int size() {
        return entries.size();
    }

    /** Sorts what was added; answers whether the directory is to be left out as a whole. */
    boolean leftOut() throws IOException {
        Fingerprint said = new Fingerprint(from.context());
        rules = from.rules();
        for (DirectoryReader.Entry entry : entries) {
            String name = String.valueOf(entry.path().getFileName());
            if (SAID_FOR_ALL_BELOW.contains(name.toLowerCase(Locale.ROOT))) {
                said.file(name, entry.attributes().size(), modified(entry.attributes()));
            }
            if (name.equals(".ignore") && entry.attributes().isRegularFile()) {
                String content = content(entry.path());
                if (IgnoreRules.wholeDirectory(content)) {
                    return true;
                }
                rules = rules.with(from.path().encoded().isEmpty() ? "" : place(""), content);
            }
        }
        context = said.value();
        entries.forEach(this::sort);
        below.sort(Comparator.comparing(PendingDirectory::path));
        files.sort(Comparator.comparing(FoundFile::name));
        return false;
    }

    FoundDirectory found() {
        Fingerprint print = new Fingerprint(context);
        files.forEach(file -> print.file(file.path().encoded(), file.bytes(), file.modified()));
        below.forEach(directory -> print.directory(directory.path().encoded()));
        return new FoundDirectory(
                from.path(), from.directory(), files, below.isEmpty(), print.value());
    }

    List<PendingDirectory> below() {
        return below;
    }

    /** Links that lead nowhere and may have led to something of ours. */
    List<FoundFile> brokenLinks() {
        return brokenLinks;
    }

    private void sort(DirectoryReader.Entry entry) {
        String name = String.valueOf(entry.path().getFileName());
        if (HiddenNames.hidden(name)) {
            return;
        }
        if (!entry.attributes().isSymbolicLink()) {
            take(entry.path(), name, entry.attributes(), false);
        } else if (followLinks) {
            follow(entry, name);
        }
    }

    private void follow(DirectoryReader.Entry entry, String name) {
        try {
            take(entry.path(), name, reader.target(entry.path()), true);
        } catch (IOException e) {
            FileKind kind = FileKind.of(name);
            if (kind == FileKind.VIDEO
                    || kind == FileKind.SUBTITLE
                    || FileKind.extension(name).isEmpty()) {
                brokenLinks.add(file(entry.path(), name, kind, entry.attributes()));
            }
        }
    }

    private void take(Path path, String name, BasicFileAttributes attributes, boolean link) {
        boolean directory = attributes.isDirectory();
        FileKind kind = directory ? FileKind.OTHER : FileKind.of(name);
        if (!directory && (kind == FileKind.OTHER || !attributes.isRegularFile())) {
            return;
        }
        if (!rules.isEmpty() && rules.leaveOut(place(name), directory)) {
            return;
        }
        if (directory) {
            below.add(
                    new PendingDirectory(
                            from.path().child(path),
                            path,
                            DirectoryKeys.of(path, attributes),
                            link,
                            context,
                            rules,
                            from.depth() + 1));
        } else {
            files.add(file(path, name, kind, attributes));
        }
    }

    private FoundFile file(Path path, String name, FileKind kind, BasicFileAttributes attributes) {
        return new FoundFile(
                from.path().child(path), name, path, kind, attributes.size(), modified(attributes));
    }

    /** The decoded place of an entry, for the rules. */
    private String place(String name) {
        StringBuilder place = new StringBuilder();
        RelativePath at = from.path();
        while (!at.equals(RelativePath.ROOT)) {
            place.insert(0, at.name() + (place.isEmpty() ? "" : "/"));
            at = at.parent();
        }
        if (!place.isEmpty() && !name.isEmpty()) {
            place.append('/');
        }
        return place.append(name).toString();
    }

    private static Instant modified(BasicFileAttributes attributes) {
        return FoundFile.storable(attributes.lastModifiedTime().toInstant());
    }

    private static String content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MAX_IGNORE_BYTES), StandardCharsets.UTF_8);
        }
    }
}
