package org.intertitle.wanted;

import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.FileStamp;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.plans.Action;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.PlannedStep.Reason;
import org.intertitle.plans.PlansError;
import org.intertitle.plans.Reasons;
import org.intertitle.sources.AdoptSource;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks at a planned step again before anything is written: whether its video and its subtitle are
 * still what they were, and where the video's revision moved whether it is still needed.
 */
final class StepReview {

    private static final String REPLACES_EMPTY = "replaces_empty";

    private static final String HASH_OF_NOTHING =
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private final WantedStores stores;
    private final Supplier<LibrarySettings> settings;
    private final NeedRules rules = new NeedRules();

    StepReview(WantedStores stores, Supplier<LibrarySettings> settings) {
        this.stores = stores;
        this.settings = settings;
    }

    /** What is left of a step. */
    sealed interface Verdict {

        /**
         * As planned: the hash of the sidecar that it works on, where its text was read, the stamp
         * of the file that it reads (null for one from elsewhere, which the library does not know),
         * and the hash of the file that may make room for its target.
         */
        record Stands(
                @Nullable String sha256, @Nullable FileStamp source, @Nullable String replaces)
                implements Verdict {}

        record NotNeeded(Reason why) implements Verdict {}

        record Impossible(Reason why) implements Verdict {}
    }

    Verdict of(PlannedStep step) {
        return stores.work().read(tx -> of(tx, step));
    }

    /** The same for several, without asking again about those whose video did not move on. */
    Map<Long, Reason> stale(List<PlannedStep> steps) {
        return stores.work().read(tx -> stale(tx, steps));
    }

    private Map<Long, Reason> stale(Tx tx, List<PlannedStep> steps) {
        Map<VideoId, Video> videos = new HashMap<>();
        stores.library()
                .videos(tx, steps.stream().map(PlannedStep::video).distinct().toList())
                .forEach(video -> videos.put(video.id(), video));
        Map<Long, Reason> stale = new HashMap<>();
        for (PlannedStep step : steps) {
            Video video = videos.get(step.video());
            boolean same =
                    video != null
                            && video.revision() == step.videoRevision()
                            && video.state() != VideoState.OFFLINE;
            if (!same) {
                why(of(tx, step)).ifPresent(reason -> stale.put(step.id(), reason));
            }
        }
        return stale;
    }

    private static Optional<Reason> why(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Stands _ -> Optional.empty();
            case Verdict.NotNeeded no -> Optional.of(no.why());
            case Verdict.Impossible no -> Optional.of(no.why());
        };
    }

    private Verdict of(Tx tx, PlannedStep step) {
        Video video = stores.library().video(tx, step.video()).orElse(null);
        if (video == null) {
            return new Verdict.Impossible(Reasons.of(PlansError.VIDEO_GONE, step.from()));
        }
        if (video.state() == VideoState.OFFLINE) {
            return new Verdict.Impossible(Reasons.of(PlansError.VIDEO_OFFLINE, step.from()));
        }
        if (fromElsewhere(step)) {
            return new Verdict.Stands(null, null, null);
        }
        Subtitle subtitle =
                step.subtitle() == null
                        ? null
                        : stores.library().subtitle(tx, step.subtitle()).orElse(null);
        if (subtitle == null || !same(tx, step, video, subtitle)) {
            return new Verdict.Impossible(Reasons.of(PlansError.SOURCE_CHANGED, step.from()));
        }
        if (video.revision() != step.videoRevision() && satisfied(tx, step, video)) {
            return new Verdict.NotNeeded(Reasons.of(PlansError.SATISFIED, step.language().tag()));
        }
        return new Verdict.Stands(
                hash(subtitle), source(video, subtitle), replaces(tx, step, video));
    }

    /** Whether somebody chose the file, wherever it lies; nothing but its going speaks against. */
    private static boolean fromElsewhere(PlannedStep step) {
        return step.subtitle() == null && step.why().code().equals(AdoptSource.ELSEWHERE);
    }

    private static @Nullable String hash(Subtitle subtitle) {
        TextFacts text = subtitle.text();
        return text == null ? null : text.sha256();
    }

    private static FileStamp source(Video video, Subtitle subtitle) {
        Instant modified = subtitle.modified();
        return modified == null
                ? new FileStamp(video.bytes(), video.modified())
                : new FileStamp(subtitle.bytes(), modified);
    }

    /** What lies at the target and holds nothing, if the plan said that it goes. */
    private @Nullable String replaces(Tx tx, PlannedStep step, Video video) {
        Reason doubt = step.doubt();
        Path root = root(tx, video);
        if (doubt == null || !doubt.code().equals(REPLACES_EMPTY) || root == null) {
            return null;
        }
        return stores.library().subtitlesOf(tx, List.of(video.id())).stream()
                .filter(SubtitleCase::empty)
                .filter(there -> there.path() != null && step.to().equals(there.path().in(root)))
                .map(there -> there.bytes() == 0 ? HASH_OF_NOTHING : hash(there))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Path root(Tx tx, Video video) {
        return stores.folders().find(tx, video.folder()).map(LibraryFolder::root).orElse(null);
    }

    private boolean same(Tx tx, PlannedStep step, Video video, Subtitle subtitle) {
        Path root = root(tx, video);
        Path file =
                root == null
                        ? null
                        : (subtitle.path() == null ? video.path() : subtitle.path()).in(root);
        return step.from().equals(file) && Objects.equals(step.track(), subtitle.track());
    }

    /** Whether a sidecar is there by now; a track or another format may still be asked for. */
    private boolean satisfied(Tx tx, PlannedStep step, Video video) {
        NeedInput input =
                new NeedInput(
                        video,
                        stores.library().subtitlesOf(tx, List.of(video.id())),
                        EffectiveProfiles.read(tx, stores, List.of(video)).of(video),
                        settings.get().preset());
        CellState state =
                rules.decide(input).stream()
                        .filter(decision -> isFor(tx, step, decision))
                        .map(Decision::state)
                        .findFirst()
                        .orElse(CellState.NOT_WANTED);
        return switch (state) {
            case NOT_WANTED -> true;
            case PRESENT -> step.action() != Action.CONVERT;
            case EMBEDDED -> step.action() == Action.ADOPT || step.action() == Action.RENAME;
            case WANTED, WORKING, POOR -> false;
        };
    }

    private boolean isFor(Tx tx, PlannedStep step, Decision decision) {
        return step.wanted() != null
                && stores.wanted().find(tx, List.of(step.wanted())).stream()
                        .anyMatch(item -> item.isFor(decision.wish()));
    }
}
