package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The videos whose files a scan did not find again. A new file with the size and identity of one of
 * them is that video under another name. For one thread.
 */
final class VanishedVideos {

    private final LibraryRepository library;
    private final Map<FolderId, Path> roots;
    private final boolean everywhere;
    private final Map<VideoId, Video> gone = new LinkedHashMap<>();
    private final Map<Long, List<Video>> bySize = new HashMap<>();

    /**
     * {@code everywhere} says that the scan looks at all folders; otherwise a video may have come
     * from a place that it did not look at.
     */
    VanishedVideos(LibraryRepository library, Map<FolderId, Path> roots, boolean everywhere) {
        this.library = library;
        this.roots = roots;
        this.everywhere = everywhere;
    }

    void add(Video video) {
        gone.put(video.id(), video);
        bySize.computeIfAbsent(video.bytes(), _ -> new ArrayList<>()).add(video);
    }

    /** The vanished video that this new file is, which is then no longer vanished. */
    Optional<Video> claim(Tx tx, ReadVideo read) {
        VideoHeaders headers = read.headers();
        if (headers == null || headers.identity() == null) {
            return Optional.empty();
        }
        List<Video> candidates =
                new ArrayList<>(bySize.getOrDefault(read.file().bytes(), List.of()));
        if (!everywhere) {
            library.videosOfSize(tx, read.file().bytes()).stream()
                    .filter(this::fileIsGone)
                    .forEach(candidates::add);
        }
        Optional<Video> moved = best(candidates, headers.identity(), read.file().name());
        moved.ifPresent(this::forget);
        return moved;
    }

    Collection<Video> rest() {
        return gone.values();
    }

    private static Optional<Video> best(List<Video> candidates, String identity, String name) {
        List<Video> same =
                candidates.stream().filter(video -> identity.equals(video.identity())).toList();
        return same.stream()
                .filter(video -> video.path().name().equals(name))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private void forget(Video video) {
        gone.remove(video.id());
        List<Video> sameSize = bySize.get(video.bytes());
        if (sameSize != null) {
            sameSize.removeIf(each -> each.id().equals(video.id()));
        }
    }

    private boolean fileIsGone(Video video) {
        Path root = roots.get(video.folder());
        return root != null
                && Files.isDirectory(root)
                && Files.notExists(video.path().in(root), LinkOption.NOFOLLOW_LINKS);
    }
}
