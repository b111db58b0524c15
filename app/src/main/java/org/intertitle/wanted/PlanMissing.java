package org.intertitle.wanted;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlanRepository;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.UndoneTargets;
import org.intertitle.sources.FolderView;
import org.intertitle.sources.Source;
import org.intertitle.sources.TargetFolders;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Plans what is wanted: for each item the best that its sources offer, as a stored plan. Changes no
 * file. Videos whose disk is away are left out. Thread-safe.
 */
public final class PlanMissing {

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final PlanSources sources;
    private final FolderView folders;
    private final Clock clock;
    private final PlanItems items;
    private final StepDrafts drafts;
    private final StoredPlan stored;
    private final NeedRules rules = new NeedRules();

    public PlanMissing(
            WantedStores stores,
            PlanRepository plans,
            Supplier<LibrarySettings> settings,
            PlanSources sources,
            FolderView folders,
            UndoneTargets undone,
            Clock clock) {
        this.stores = stores;
        this.settings = settings;
        this.sources = sources;
        this.folders = folders;
        this.clock = clock;
        items = new PlanItems(stores);
        drafts = new StepDrafts(undone);
        stored = new StoredPlan(stores, plans);
    }

    /**
     * Makes a plan, and stores it.
     *
     * @throws org.intertitle.kernel.AppException {@code wanted.unknown}, {@code
     *     wanted.unknown_source}
     */
    public Plan plan(PlanRequest request) {
        return plan(request, Cancellation.NONE);
    }

    /** The same, given up once {@code cancel} asks to stop; then nothing is stored. */
    public Plan plan(PlanRequest request, Cancellation cancel) {
        return stored.store(preview(request, cancel), clock.instant());
    }

    /**
     * The steps that a plan would have now, without ids; stores nothing.
     *
     * @throws org.intertitle.kernel.AppException as planning would
     */
    public List<PlannedStep> preview(PlanRequest request, Cancellation cancel) {
        sources.check(request);
        List<PlannedStep> steps = new ArrayList<>();
        WishOffers offers = new WishOffers(new TargetFolders(folders));
        items.each(
                request,
                cancel,
                page -> {
                    Context context = stores.work().read(tx -> read(tx, page));
                    for (Wanted item : page) {
                        cancel.check();
                        step(request, context, item, offers).ifPresent(steps::add);
                    }
                });
        return steps;
    }

    private Optional<PlannedStep> step(
            PlanRequest request, Context context, Wanted item, WishOffers offers) {
        NeedInput input = context.inputs.get(item.video());
        Path root = input == null ? null : context.roots.get(input.video().folder());
        if (input == null || root == null || input.video().state() == VideoState.OFFLINE) {
            return Optional.empty();
        }
        for (Decision decision : rules.decide(input)) {
            boolean asked = decision.wanted() || request.explicit();
            if (asked && item.isFor(decision.wish())) {
                List<Source> allowed = sources.of(request, input.profile(), decision);
                return offers.best(input, root, decision, allowed)
                        .map(offer -> drafts.of(item, input, offer));
            }
        }
        return Optional.empty();
    }

    private record Context(Map<VideoId, NeedInput> inputs, Map<FolderId, Path> roots) {}

    private Context read(Tx tx, List<Wanted> page) {
        List<VideoId> ids = page.stream().map(Wanted::video).distinct().toList();
        List<Video> videos = stores.library().videos(tx, ids);
        EffectiveProfiles profiles = EffectiveProfiles.read(tx, stores, videos);
        Map<VideoId, List<Subtitle>> subtitles =
                stores.library().subtitlesOf(tx, ids).stream()
                        .collect(Collectors.groupingBy(Subtitle::video));
        Map<VideoId, NeedInput> inputs = new HashMap<>();
        for (Video video : videos) {
            inputs.put(
                    video.id(),
                    new NeedInput(
                            video,
                            subtitles.getOrDefault(video.id(), List.of()),
                            profiles.of(video),
                            settings.get().preset()));
        }
        return new Context(
                inputs,
                stores.folders().all(tx).stream()
                        .collect(Collectors.toMap(LibraryFolder::id, LibraryFolder::root)));
    }
}
