package org.intertitle.wanted;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.Tx;
import org.intertitle.library.FileStamp;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlanRepository;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlannedStep.Reason;
import org.intertitle.plans.StepStatus;
import org.intertitle.sources.AdoptSource;
import org.intertitle.sources.Candidate;
import org.intertitle.sources.FolderView;
import org.intertitle.sources.Offer;
import org.intertitle.sources.SourceNote;
import org.intertitle.sources.SourceRequest;
import org.intertitle.sources.TargetFolders;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Plans to take subtitle files from elsewhere into the library: each under the name that the player
 * reads, beside the video that somebody chose. Changes no file. Thread-safe.
 */
public final class PlanAdoption {
    private static final PlanId NO_PLAN = new PlanId(0);

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final AdoptSource source;
    private final FolderView folders;
    private final Clock clock;
    private final StoredPlan stored;

    public PlanAdoption(
            WantedStores stores,
            PlanRepository plans,
            Supplier<LibrarySettings> settings,
            AdoptSource source,
            FolderView folders,
            Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.source = source;
        this.folders = folders;
        this.clock = clock;
        stored = new StoredPlan(stores, plans);
    }

    /**
     * Makes a plan, and stores it; without a step for what cannot be adopted because its video is
     * gone or away, its language is not known, or it is half of a pair.
     *
     * @throws UncheckedIOException where a file cannot be looked at
     */
    public Plan plan(List<Adoption> adoptions) {
        TargetFolders targets = new TargetFolders(folders);
        List<PlannedStep> steps = new ArrayList<>();
        for (Adoption adoption : adoptions) {
            stores.work()
                    .read(tx -> place(tx, adoption))
                    .flatMap(place -> step(adoption, place, targets))
                    .ifPresent(steps::add);
        }
        return stored.store(steps, clock.instant());
    }

    private record Place(Video video, LibraryFolder folder) {}

    private Optional<Place> place(Tx tx, Adoption adoption) {
        return stores.library()
                .video(tx, adoption.video())
                .filter(video -> video.state() != VideoState.OFFLINE)
                .flatMap(video ->
                        stores.folders()
                                .find(tx, video.folder())
                                .map(folder -> new Place(video, folder)));
    }

    private Optional<PlannedStep> step(Adoption adoption, Place place, TargetFolders targets) {
        if (!adoption.language().determined()) {
            return Optional.empty();
        }
        SourceRequest request =
                new SourceRequest(
                        place.video(),
                        place.folder().root(),
                        List.of(),
                        adoption.language(),
                        adoption.forced(),
                        null,
                        Set.of(),
                        settings.get().preset(),
                        targets);
        Candidate candidate = new Candidate(subtitle(adoption), adoption.language(), false);
        Optional<Offer> offer = source.elsewhere(request, candidate, adoption.file());
        offer.filter(each -> each.refusal() == null).ifPresent(each -> targets.take(each.to()));
        return offer.map(each -> step(adoption, place.video(), each));
    }

    private static Subtitle subtitle(Adoption adoption) {
        try {
            return Subtitle.elsewhere(
                    adoption.video(),
                    String.valueOf(adoption.file().getFileName()),
                    adoption.language(),
                    adoption.forced(),
                    adoption.hearingImpaired(),
                    FileStamp.of(adoption.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlannedStep step(Adoption adoption, Video video, Offer offer) {
        Reason refusal = reason(offer.refusal());
        Reason doubt = refusal == null ? reason(offer.doubt()) : refusal;
        return new PlannedStep(
                0,
                NO_PLAN,
                null,
                video.id(),
                null,
                Action.ADOPT,
                adoption.language(),
                adoption.forced() ? SubtitleKind.FORCED : SubtitleKind.FULL,
                adoption.hearingImpaired(),
                offer.from(),
                null,
                offer.to(),
                offer.format(),
                new Reason(offer.why().code(), offer.why().arguments()),
                doubt == null ? null : StepDrafts.doubt(doubt),
                new Cost(0, offer.bytes(), offer.seconds()),
                doubt == null,
                StepStatus.PLANNED,
                refusal,
                null,
                video.revision());
    }

    private static @Nullable Reason reason(@Nullable SourceNote note) {
        return note == null ? null : new Reason(note.code(), note.arguments());
    }
}
