package org.intertitle.wanted;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.FileStamp;
import org.intertitle.library.LibrarySettings;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlansError;
import org.intertitle.plans.Reasons;
import org.intertitle.plans.StepChange;
import org.intertitle.plans.StepStatus;
import org.intertitle.plans.StepWork;
import org.intertitle.sources.FolderView;
import org.intertitle.sources.Prepared;
import org.intertitle.sources.SourceAction;
import org.intertitle.sources.SourceTask;
import org.intertitle.sources.SourcesError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Carries out what the sources of this disk offered: decides again where the video moved on, then
 * lets the source prepare the bytes. A failed step counts as an attempt of its wanted item.
 * Thread-safe.
 */
public final class PlannedWork implements StepWork {

    private static final Duration FIRST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 7;
    private static final int PAGE = 300;

    private final WantedStores stores;
    private final PlanSources sources;
    private final FolderView folders;
    private final StepReview review;
    private final Clock clock;

    public PlannedWork(
            WantedStores stores,
            PlanSources sources,
            FolderView folders,
            Supplier<LibrarySettings> settings,
            Clock clock) {
        this.stores = stores;
        this.sources = sources;
        this.folders = folders;
        this.review = new StepReview(stores, settings);
        this.clock = clock;
    }

    @Override
    public Work prepare(PlannedStep step, Cancellation cancel) {
        StepReview.Verdict verdict = review.of(step);
        return switch (verdict) {
            case StepReview.Verdict.Stands stands -> work(step, stands, cancel);
            case StepReview.Verdict.NotNeeded no -> new Work.NotNeeded(no.why());
            case StepReview.Verdict.Impossible no -> new Work.Failed(no.why());
        };
    }

    private Work work(PlannedStep step, StepReview.Verdict.Stands stands, Cancellation cancel) {
        Path folder = step.to().getParent();
        if (folder == null || !folders.writable(folder)) {
            return new Work.Failed(Reasons.of(PlansError.TARGET_NOT_WRITABLE, folder + ""));
        }
        SourceAction action = action(step.action());
        SourceTask task =
                new SourceTask(
                        action,
                        step.from(),
                        step.track(),
                        step.to(),
                        step.format(),
                        step.language());
        try {
            if (changed(step, stands)) {
                return changed(step);
            }
            return switch (sources.forAction(action).prepare(task, cancel)) {
                case Prepared.Ready _ when changed(step, stands) -> changed(step);
                case Prepared.Ready ready ->
                        new Work.Ready(
                                ready.changes().stream()
                                        .map(change -> change(step, stands, change))
                                        .toList());
                case Prepared.Failed failed ->
                        new Work.Failed(Reasons.of(failed.code(), failed.arguments()));
            };
        } catch (AppException e) {
            return new Work.Failed(Reasons.of(e));
        } catch (NoSuchFileException e) {
            return new Work.Failed(Reasons.of(SourcesError.VANISHED, step.from()));
        } catch (IOException e) {
            return new Work.Failed(
                    Reasons.of(SourcesError.UNREADABLE, List.of(step.from(), String.valueOf(e))));
        }
    }

    /** Whether the file that it reads is no longer the one that was planned with. */
    private static boolean changed(PlannedStep step, StepReview.Verdict.Stands stands)
            throws IOException {
        return stands.source() != null && !FileStamp.of(step.from()).equals(stands.source());
    }

    private static Work changed(PlannedStep step) {
        return new Work.Failed(Reasons.of(PlansError.SOURCE_CHANGED, step.from()));
    }

    private static StepChange change(
            PlannedStep step, StepReview.Verdict.Stands stands, Prepared.Change change) {
        return switch (change) {
            case Prepared.Change.Write write ->
                    new StepChange.Write(write.to(), write.bytes(), stands.replaces());
            case Prepared.Change.Move move ->
                    new StepChange.Move(
                            move.from(),
                            move.to(),
                            move.from().equals(step.from()) ? stands.sha256() : null);
        };
    }

    private static SourceAction action(Action action) {
        return switch (action) {
            case ADOPT -> SourceAction.ADOPT;
            case RENAME -> SourceAction.RENAME;
            case EXTRACT -> SourceAction.EXTRACT;
            case CONVERT -> SourceAction.CONVERT;
            case ARCHIVE, DOWNLOAD, TRANSLATE, TRANSCRIBE, OCR, SYNC ->
                    throw new IllegalStateException("nobody prepares " + action);
        };
    }

    @Override
    public Map<Long, PlannedStep.Reason> stale(List<PlannedStep> steps, Cancellation cancel) {
        Map<Long, PlannedStep.Reason> stale = new HashMap<>();
        for (int from = 0; from < steps.size(); from += PAGE) {
            cancel.check();
            stale.putAll(review.stale(steps.subList(from, Math.min(from + PAGE, steps.size()))));
        }
        for (PlannedStep step : steps) {
            cancel.check();
            if (!stale.containsKey(step.id()) && Files.notExists(step.from())) {
                stale.put(step.id(), Reasons.of(PlansError.SOURCE_CHANGED, step.from()));
            }
        }
        return stale;
    }

    @Override
    public void ended(Tx tx, List<PlannedStep> steps) {
        Map<WantedId, String> errors = new HashMap<>();
        for (PlannedStep step : steps) {
            if (step.wanted() != null && step.status() == StepStatus.FAILED) {
                errors.put(step.wanted(), step.error() == null ? "" : step.error().code());
            }
        }
        List<Wanted> changed = new ArrayList<>();
        for (Wanted item : stores.wanted().find(tx, errors.keySet())) {
            String error = errors.get(item.id());
            if (error != null && item.state() == CellState.WANTED) {
                changed.add(failed(item, error, clock.instant()));
            }
        }
        stores.wanted().update(tx, changed);
    }

    private static Wanted failed(Wanted item, String error, Instant now) {
        int doublings = Math.min(item.effort().attempts(), MOST_DOUBLINGS);
        return item.failed(error, now.plus(FIRST_WAIT.multipliedBy(1L << doublings)));
    }
}
