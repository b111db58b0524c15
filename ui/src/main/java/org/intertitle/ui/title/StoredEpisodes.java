package org.intertitle.ui.title;

import org.intertitle.Stores;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.StepId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryService;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The title screen's questions, answered from the store. Thread-safe. */
public final class StoredEpisodes implements Episodes {
    private static final int PAGE = 500;

    private final Stores stores;
    private final StoredContents contents;
    private final StoredDetails details;
    private final StoredSteps steps;
    private final StepJobs stepJobs;
    private final LibraryService library;
    private final WantedService wanted;
    private final ProfilesService profiles;
    private final WantedPlans plans;
    private final JobsService jobs;

    public StoredEpisodes(
            Stores stores,
            LibraryService library,
            WantedService wanted,
            ProfilesService profiles,
            WantedPlans plans,
            JournalService journal,
            JobsService jobs) {
        this.stores = stores;
        this.contents = new StoredContents(stores, wanted);
        this.library = library;
        this.wanted = wanted;
        this.profiles = profiles;
        this.plans = plans;
        this.jobs = jobs;
        this.steps = new StoredSteps(journal);
        this.stepJobs = new StepJobs(plans, jobs);
        this.details = new StoredDetails(stores, wanted, journal);
    }

    @Override
    public Optional<Contents> contents(TitleId id) {
        return contents.of(id);
    }

    @Override
    public Reach reach(Contents of) {
        if (Files.isDirectory(of.place())) {
            return Reach.THERE;
        }
        return Files.isDirectory(of.root()) ? Reach.MOVED : Reach.AWAY;
    }

    @Override
    public void rescan(Contents of) {
        boolean there = reach(of) == Reach.THERE;
        jobs.submit(ScanLibrary.below(there ? of.place() : of.root()));
    }

    @Override
    public List<Path> there(List<Path> files) {
        return files.stream().filter(Files::isRegularFile).toList();
    }

    @Override
    public Optional<Details> details(VideoId id) {
        return details.of(id);
    }

    @Override
    public Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel) {
        return plans.of(items, cancel);
    }

    @Override
    public Optional<PlannedStep> best(WantedId item) {
        return plans.best(item);
    }

    @Override
    public StepJobs.Begun apply(PlannedStep step) {
        return stepJobs.apply(step);
    }

    @Override
    public Outcome undoBatch(BatchId batch) {
        return steps.undo(batch);
    }

    @Override
    public Outcome redoBatch(BatchId batch) {
        return steps.redo(batch);
    }

    @Override
    public Outcome undo(StepId step) {
        return steps.undo(step);
    }

    @Override
    public Outcome redo(StepId step) {
        return steps.redo(step);
    }

    @Override
    public void ignore(Collection<WantedId> items, boolean ignored) {
        List<WantedId> all = List.copyOf(items);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<WantedId> page = all.subList(from, Math.min(all.size(), from + PAGE));
            List<Wanted> there = stores.unitOfWork().read(tx -> stores.wanted().find(tx, page));
            wanted.ignore(there.stream().map(Wanted::id).toList(), ignored);
        }
    }

    @Override
    public void assign(TitleId title, @Nullable ProfileId profile) {
        library.assignProfile(title, profile);
    }

    @Override
    public List<Profile> profiles() {
        return profiles.list();
    }
}
