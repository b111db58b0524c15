package org.intertitle.ui.library;

import org.intertitle.Stores;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.JobsService;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Assignment;
import org.intertitle.library.LibraryService;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;

import java.util.ArrayList;
import java.util.List;

/** The library screen's work, done by the services. Thread-safe. */
public final class StoredTitleWork implements TitleWork {
    private static final int PAGE = 500;

    /** More folders than these are scanned by the library folders above them. */
    private static final int MOST_SCANS = 8;

    private final Stores stores;
    private final StepJobs steps;
    private final WantedService wanted;
    private final LibraryService library;
    private final JobsService jobs;

    public StoredTitleWork(
            Stores stores,
            StepJobs steps,
            WantedService wanted,
            LibraryService library,
            JobsService jobs) {
        this.stores = stores;
        this.steps = steps;
        this.wanted = wanted;
        this.library = library;
        this.jobs = jobs;
    }

    @Override
    public StepJobs.Begun apply(PlannedStep shown) {
        return steps.apply(shown);
    }

    @Override
    public List<WantedId> ignore(List<TitleId> titles, boolean ignored) {
        List<WantedId> items = new ArrayList<>();
        for (int from = 0; from < titles.size(); from += PAGE) {
            List<TitleId> page = titles.subList(from, Math.min(titles.size(), from + PAGE));
            items.addAll(stores.unitOfWork().read(tx -> items(tx, page, ignored)));
        }
        wanted.ignore(items, ignored);
        return items;
    }

    /** What is wanted and counts, or what is left out by choice. */
    private List<WantedId> items(Tx tx, List<TitleId> titles, boolean open) {
        List<VideoId> videos = stores.libraryQueries().videosOfTitles(tx, titles);
        return stores.wanted().ofVideos(tx, videos).stream()
                .filter(item -> open ? item.open() : item.effort().ignored())
                .map(Wanted::id)
                .toList();
    }

    @Override
    public void ignoreItems(List<WantedId> items, boolean ignored) {
        for (int from = 0; from < items.size(); from += PAGE) {
            List<WantedId> page = items.subList(from, Math.min(items.size(), from + PAGE));
            List<Wanted> there = stores.unitOfWork().read(tx -> stores.wanted().find(tx, page));
            wanted.ignore(there.stream().map(Wanted::id).toList(), ignored);
        }
    }

    @Override
    public List<Assignment> assign(List<Assignment> wished) {
        return library.assign(wished);
    }

    @Override
    public void rescan(List<TitleId> titles) {
        new StoredPlaces(stores)
                .folders(titles, MOST_SCANS)
                .forEach(folder -> jobs.submit(ScanLibrary.below(folder)));
    }
}
