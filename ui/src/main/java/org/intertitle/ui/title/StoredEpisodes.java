package org.intertitle.ui.title;

import org.intertitle.Stores;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryService;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The title screen's questions, answered from the store. Thread-safe. */
public final class StoredEpisodes implements Episodes {
    private final StoredContents contents;
    private final StoredDetails details;
    private final LibraryService library;
    private final WantedService wanted;
    private final ProfilesService profiles;
    private final WantedPlans plans;

    public StoredEpisodes(
            Stores stores,
            LibraryService library,
            WantedService wanted,
            ProfilesService profiles,
            WantedPlans plans,
            JournalService journal) {
        this.contents = new StoredContents(stores, wanted);
        this.library = library;
        this.wanted = wanted;
        this.profiles = profiles;
        this.plans = plans;
        this.details = new StoredDetails(stores, wanted, journal);
    }

    @Override
    public Optional<Contents> contents(TitleId id) {
        return contents.of(id);
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
    public void ignore(Collection<WantedId> items, boolean ignored) {
        wanted.ignore(items, ignored);
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
