package org.intertitle.sources;

import org.intertitle.kernel.Cancellation;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.subtitle.SubtitleFile;
import org.intertitle.subtitle.SubtitleReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes sidecars anew in the preferred format, under the name and in the place that the player
 * reads; the original stays. Thread-safe.
 */
public final class ConvertSource implements Source {

    private final SubtitleReader reader;

    public ConvertSource(SubtitleReader reader) {
        this.reader = reader;
    }

    @Override
    public String id() {
        return "convert";
    }

    @Override
    public Set<SourceAction> actions() {
        return Set.of(SourceAction.CONVERT);
    }

    /** Nothing where no format is preferred or a sidecar in it is played so already. */
    @Override
    public List<Offer> offer(SourceRequest request) {
        String format = request.format();
        if (format == null
                || request.candidates().stream().anyMatch(candidate -> there(candidate, format))) {
            return List.of();
        }
        return request.candidates().stream()
                .filter(candidate -> candidate.subtitle().source() == SubtitleSource.SIDECAR)
                .filter(candidate -> convertible(candidate.subtitle(), format))
                .map(candidate -> offer(request, candidate, format))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean there(Candidate candidate, String format) {
        return candidate.subtitle().source() == SubtitleSource.SIDECAR
                && candidate.playedSo()
                && candidate.subtitle().format().equals(format);
    }

    private static boolean convertible(Subtitle sidecar, String format) {
        return TextFormats.convertible(sidecar.format()) && !sidecar.format().equals(format);
    }

    private @Nullable Offer offer(SourceRequest request, Candidate candidate, String format) {
        Subtitle sidecar = candidate.subtitle();
        TargetName.Chosen target = TargetName.choose(request, candidate, format, true);
        if (target.path() == null) {
            return null;
        }
        Path from = Objects.requireNonNull(sidecar.path()).in(request.root());
        SourceNote doubt = target.doubt();
        return new Offer(
                id(),
                SourceAction.CONVERT,
                sidecar,
                candidate.language(),
                from,
                null,
                target.path(),
                format,
                SourceNote.of("convert_preferred", TargetName.name(from), sidecar.format(), format),
                doubt != null ? doubt : Doubts.about(request.video(), sidecar),
                target.refusal(),
                sidecar.bytes(),
                Seconds.toConvert(sidecar.bytes()));
    }

    @Override
    public Prepared prepare(SourceTask task, Cancellation cancel) throws IOException {
        if (Files.size(task.from()) > AdoptSource.LARGEST) {
            return Prepared.Failed.of(SourcesError.TOO_LARGE, task.from(), AdoptSource.LARGEST);
        }
        Optional<SubtitleFile> file = reader.read(Files.readAllBytes(task.from()), task.language());
        cancel.check();
        if (file.isEmpty()) {
            return Prepared.Failed.of(SourcesError.NOT_RECOGNISED, task.from());
        }
        if (file.get().document().cues().isEmpty()) {
            return Prepared.Failed.of(SourcesError.EMPTY, task.from());
        }
        byte[] bytes = Rewritten.as(file.get().document(), task.format());
        return new Prepared.Ready(List.of(new Prepared.Change.Write(task.to(), bytes)));
    }
}
