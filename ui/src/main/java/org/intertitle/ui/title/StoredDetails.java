package org.intertitle.ui.title;

import org.intertitle.Stores;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.Step;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.WantedService;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads what is known of one video. Thread-safe. */
final class StoredDetails {
    private static final int HISTORY = 200;

    private final Stores stores;
    private final WantedService wanted;
    private final JournalService journal;

    StoredDetails(Stores stores, WantedService wanted, JournalService journal) {
        this.stores = stores;
        this.wanted = wanted;
        this.journal = journal;
    }

    private record Read(Path root, Path file, List<Decision> decisions, List<Subtitle> subtitles) {}

    /** Empty where the video is there no more. */
    Optional<Details> of(VideoId id) {
        return stores.unitOfWork()
                .read(tx -> stores.library().video(tx, id).flatMap(video -> read(tx, video)))
                .map(read ->
                        new Details(
                                id,
                                read.root(),
                                read.decisions(),
                                read.subtitles(),
                                history(id, read.file())));
    }

    private Optional<Read> read(Tx tx, Video video) {
        return stores.folders()
                .find(tx, video.folder())
                .map(LibraryFolder::root)
                .map(root ->
                        new Read(
                                root,
                                video.path().in(root),
                                wanted.why(video.id()),
                                stores.library().subtitlesOf(tx, List.of(video.id()))));
    }

    /** What was done about the video, as far as files named after it tell. */
    private List<Step> history(VideoId id, Path file) {
        return journal.namedAfter(file, HISTORY).stream()
                .filter(step -> step.undoes() == null)
                .filter(step -> step.subject() == null || step.subject().equals(id.toString()))
                .toList();
    }
}
