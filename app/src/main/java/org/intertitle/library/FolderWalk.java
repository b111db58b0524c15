package org.intertitle.library;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.RelativePath;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Walks one library folder once: links are followed where allowed, each directory is read once
 * however many names it has, other library folders inside are left to themselves, and what cannot
 * be read becomes a problem. For one thread and one walk.
 */
final class FolderWalk {

    private static final int MAX_DEPTH = 64;

    private final DirectoryReader reader;
    private final WalkLimits limits;
    private final ScanMeter meter;
    private final Cancellation cancellation;

    private final TreeMap<RelativePath, FoundDirectory> directories = new TreeMap<>();
    private final Map<RelativePath, FoundDirectory> above = new HashMap<>();
    private final List<RelativePath> unreadable = new ArrayList<>();
    private final List<ScanProblem> problems = new ArrayList<>();
    private final Deque<PendingDirectory> pending = new ArrayDeque<>();
    private final Deque<PendingDirectory> linked = new ArrayDeque<>();
    private final Set<Object> visited = new HashSet<>();

    FolderWalk(
            DirectoryReader reader, WalkLimits limits, ScanMeter meter, Cancellation cancellation) {
        this.reader = reader;
        this.limits = limits;
        this.meter = meter;
        this.cancellation = cancellation;
    }

    /**
     * Walks what lies at or below {@code start}. {@code seed} is part of each fingerprint: what the
     * meaning of all files depends on.
     */
    FolderTree walk(LibraryFolder folder, RelativePath start, long seed) {
        Path root = folder.root();
        try {
            Object key = DirectoryKeys.of(root, reader.target(root));
            pending.add(
                    new PendingDirectory(
                            RelativePath.ROOT, root, key, false, seed, IgnoreRules.NONE, 0));
            run(start);
        } catch (IOException e) {
            problem(RelativePath.ROOT, root, LibraryError.OFFLINE, e);
        }
        boolean away = unreadable.contains(RelativePath.ROOT);
        return new FolderTree(folder, start, directories, above, unreadable, problems, away);
    }

    private void run(RelativePath start) {
        PendingDirectory next = pending.poll();
        while (next != null) {
            cancellation.check();
            if (visited.add(next.key())) {
                read(next, start);
            } else if (next.link()) {
                noticeLoop(next);
            }
            next = pending.isEmpty() ? linked.poll() : pending.pop();
        }
    }

    private void read(PendingDirectory from, RelativePath start) {
        DirectoryListing listing = new DirectoryListing(from, reader, limits.followLinks());
        try {
            reader.list(
                    from.directory(),
                    entry -> {
                        cancellation.check();
                        listing.add(entry);
                    });
            meter.sawFiles(listing.size());
            if (!listing.leftOut()) {
                take(from, listing, start);
            }
        } catch (NoSuchFileException e) {
            problem(from.path(), from.directory(), LibraryError.VANISHED, e);
        } catch (IOException e) {
            problem(from.path(), from.directory(), LibraryError.UNREADABLE, e);
        }
    }

    private void take(PendingDirectory from, DirectoryListing listing, RelativePath start) {
        if (from.path().isBelow(start)) {
            directories.put(from.path(), listing.found());
            for (FoundFile link : listing.brokenLinks()) {
                unreadable.add(link.path());
                problems.add(
                        new ScanProblem(
                                link.file(),
                                LibraryError.LINK.code(),
                                "The link leads to nothing that can be read."));
            }
        } else {
            above.put(from.path(), listing.found());
        }
        for (PendingDirectory each : listing.below().reversed()) {
            if (each.path().isBelow(start) || start.isBelow(each.path())) {
                enter(each);
            }
        }
    }

    private void enter(PendingDirectory next) {
        if (limits.other(next.directory(), next.key())) {
            return;
        }
        if (next.depth() > MAX_DEPTH) {
            unreadable.add(next.path());
            problems.add(
                    new ScanProblem(
                            next.directory(),
                            LibraryError.TOO_DEEP.code(),
                            "More than " + MAX_DEPTH + " folders inside each other."));
        } else if (next.link()) {
            linked.add(next);
        } else {
            pending.push(next);
        }
    }

    private void noticeLoop(PendingDirectory link) {
        try {
            if (link.directory().startsWith(link.directory().toRealPath())) {
                problems.add(
                        new ScanProblem(
                                link.directory(),
                                LibraryError.LINK.code(),
                                "The link leads back to a folder above it."));
            }
        } catch (IOException e) {
            problem(link.path(), link.directory(), LibraryError.LINK, e);
        }
    }

    private void problem(RelativePath place, Path path, LibraryError error, IOException cause) {
        unreadable.add(place);
        problems.add(
                new ScanProblem(
                        path, error.code(), cause.getClass().getSimpleName() + ": " + path));
    }
}
