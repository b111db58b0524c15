package org.intertitle.sources;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Gives attached sidecars the name and place that the player reads. A VobSub pair goes together or
 * not at all. Thread-safe.
 */
public final class AdoptSource implements Source {

    /** The reason of a step that takes a file from elsewhere into the library. */
    public static final String ELSEWHERE = "adopt_elsewhere";

    /** What the journal writes at the most. */
    static final long LARGEST = 64L << 20;

    private static final String INDEX = "idx";
    private static final String PICTURES = "sub";

    private final Supplier<SourcesSettings> settings;

    public AdoptSource(Supplier<SourcesSettings> settings) {
        this.settings = settings;
    }

    @Override
    public String id() {
        return "adopt";
    }

    @Override
    public Set<SourceAction> actions() {
        return Set.of(SourceAction.ADOPT, SourceAction.RENAME);
    }

    @Override
    public List<Offer> offer(SourceRequest request) {
        return request.candidates().stream()
                .filter(candidate -> candidate.subtitle().source() == SubtitleSource.SIDECAR)
                .filter(candidate -> !candidate.playedSo())
                .map(candidate -> offer(request, candidate))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Offer offer(SourceRequest request, Candidate candidate) {
        Subtitle subtitle = candidate.subtitle();
        Path from = Objects.requireNonNull(subtitle.path()).in(request.root());
        if (halfOfPair(request, from)) {
            return null;
        }
        String extension = TargetName.extension(from);
        TargetName.Chosen target = TargetName.choose(request, candidate, extension, false);
        if (target.path() == null || target.path().equals(from)) {
            return null;
        }
        SourceNote doubt = target.doubt();
        return new Offer(
                id(),
                action(subtitle.played()),
                subtitle,
                candidate.language(),
                from,
                null,
                target.path(),
                subtitle.format(),
                why(subtitle, from),
                doubt != null ? doubt : Doubts.about(request.video(), subtitle),
                target.refusal(),
                subtitle.bytes(),
                Seconds.toMove(subtitle.bytes()));
    }

    /**
     * How a file that lies anywhere would be named beside the video; empty where the player cannot
     * be told, or where it is half of a pair. {@code candidate} is what it would be.
     */
    public Optional<Offer> elsewhere(SourceRequest request, Candidate candidate, Path from) {
        TargetName.Chosen target =
                TargetName.choose(request, candidate, TargetName.extension(from), false);
        if (halfOfPair(request, from) || target.path() == null) {
            return Optional.empty();
        }
        Subtitle subtitle = candidate.subtitle();
        return Optional.of(
                new Offer(
                        id(),
                        SourceAction.ADOPT,
                        subtitle,
                        candidate.language(),
                        from,
                        null,
                        target.path(),
                        subtitle.format(),
                        SourceNote.of(ELSEWHERE, from.toString()),
                        target.doubt(),
                        target.refusal(),
                        subtitle.bytes(),
                        Seconds.toMove(subtitle.bytes())));
    }

    private static SourceAction action(@Nullable PlayedAs played) {
        return played == null || !played.language().determined()
                ? SourceAction.ADOPT
                : SourceAction.RENAME;
    }

    private static SourceNote why(Subtitle subtitle, Path from) {
        PlayedAs played = subtitle.played();
        String name = TargetName.name(from);
        if (played == null) {
            return SourceNote.of("adopt_not_played", name);
        }
        return played.language().determined()
                ? SourceNote.of("rename_played_as", name, played.language().tag())
                : SourceNote.of("adopt_without_language", name);
    }

    /** An index without its pictures, or pictures that go with their index. */
    private static boolean halfOfPair(SourceRequest request, Path from) {
        return switch (TargetName.extension(from).toLowerCase(Locale.ROOT)) {
            case INDEX -> request.folders().sibling(from, PICTURES) == null;
            case PICTURES -> request.folders().sibling(from, INDEX) != null;
            default -> false;
        };
    }

    @Override
    public Prepared prepare(SourceTask task, Cancellation cancel) throws IOException {
        List<Prepared.Change> changes = new ArrayList<>();
        changes.add(change(task.from(), task.to()));
        if (TargetName.extension(task.from()).equalsIgnoreCase(INDEX)) {
            Path partner = new TargetFolders(new DiskFolders()).sibling(task.from(), PICTURES);
            if (partner == null) {
                return Prepared.Failed.of(SourcesError.PARTNER_GONE, task.from());
            }
            String name = TargetName.base(TargetName.name(task.to())) + "." + PICTURES;
            changes.add(change(partner, task.to().resolveSibling(name)));
        }
        return new Prepared.Ready(changes);
    }

    private Prepared.Change change(Path from, Path to) throws IOException {
        return switch (settings.get().adoption()) {
            case MOVE -> new Prepared.Change.Move(from, to);
            case COPY -> new Prepared.Change.Write(to, bytes(from));
        };
    }

    private static byte[] bytes(Path from) throws IOException {
        if (Files.size(from) > LARGEST) {
            throw new AppException(SourcesError.TOO_LARGE, from, LARGEST);
        }
        return Files.readAllBytes(from);
    }
}
