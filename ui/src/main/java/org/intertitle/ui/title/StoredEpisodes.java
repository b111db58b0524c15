package org.intertitle.ui.title;

import org.intertitle.Stores;
import org.intertitle.journal.JournalService;
import org.intertitle.journal.Step;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryService;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfilesService;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The title screen's questions, answered from the store. Thread-safe. */
public final class StoredEpisodes implements Episodes {
    private static final int HISTORY = 500;

    private final Stores stores;
    private final StoredContents contents;
    private final LibraryService library;
    private final WantedService wanted;
    private final ProfilesService profiles;
    private final WantedPlans plans;
    private final JournalService journal;

    public StoredEpisodes(
            Stores stores,
            LibraryService library,
            WantedService wanted,
            ProfilesService profiles,
            WantedPlans plans,
            JournalService journal) {
        this.stores = stores;
        this.contents = new StoredContents(stores, wanted);
        this.library = library;
        this.wanted = wanted;
        this.profiles = profiles;
        this.plans = plans;
        this.journal = journal;
    }

    @Override
    public Optional<Contents> contents(TitleId id) {
        return contents.of(id);
    }

    @Override
    public Details details(VideoId id) {
        Optional<Video> video = stores.unitOfWork().read(tx -> stores.library().video(tx, id));
        if (video.isEmpty()) {
            return new Details(List.of(), List.of(), List.of());
        }
        List<Subtitle> subtitles =
                stores.unitOfWork().read(tx -> stores.library().subtitlesOf(tx, List.of(id)));
        return new Details(wanted.why(id), subtitles, history(video.get()));
    }

    /** The newest steps in the video's folder that name the video's own file name. */
    private List<Step> history(Video video) {
        Path file = library.path(video);
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return journal.history(null, HISTORY).stream()
                .filter(step -> step.undoes() == null)
                .filter(step ->
                        step.changes().stream().anyMatch(change -> isOf(change.path(), file, base)))
                .toList();
    }

    private static boolean isOf(Path changed, Path video, String base) {
        return Objects.equals(changed.getParent(), video.getParent())
                && String.valueOf(changed.getFileName()).startsWith(base + ".");
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
