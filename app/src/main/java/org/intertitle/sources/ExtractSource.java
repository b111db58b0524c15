package org.intertitle.sources;

import org.intertitle.kernel.Cancellation;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.VideoState;
import org.intertitle.media.Extraction;
import org.intertitle.media.TrackExtractor;
import org.intertitle.subtitle.SubtitleDocument;
import org.intertitle.subtitle.SubtitleFormats;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Writes text tracks beside their video, in the preferred format where there is one. Thread-safe.
 */
public final class ExtractSource implements Source {

    private final TrackExtractor extractor;

    public ExtractSource(TrackExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public String id() {
        return "extract";
    }

    @Override
    public Set<SourceAction> actions() {
        return Set.of(SourceAction.EXTRACT);
    }

    @Override
    public List<Offer> offer(SourceRequest request) {
        if (request.video().state() != VideoState.PRESENT) {
            return List.of();
        }
        return request.candidates().stream()
                .filter(candidate -> candidate.subtitle().source() == SubtitleSource.EMBEDDED)
                .filter(candidate -> TextFormats.extractable(candidate.subtitle().format()))
                .map(candidate -> offer(request, candidate))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Offer offer(SourceRequest request, Candidate candidate) {
        Subtitle track = candidate.subtitle();
        String own = TextFormats.fileFormat(track.format());
        String format = request.format() == null ? own : request.format();
        TargetName.Chosen target = TargetName.choose(request, candidate, format, true);
        if (target.path() == null) {
            return null;
        }
        String index = String.valueOf(track.track());
        return new Offer(
                id(),
                SourceAction.EXTRACT,
                track,
                candidate.language(),
                request.videoFile(),
                track.track(),
                target.path(),
                format,
                format.equals(own)
                        ? SourceNote.of("extract_track", index)
                        : SourceNote.of("extract_converted", index, own, format),
                target.doubt(),
                target.refusal(),
                request.video().bytes(),
                Seconds.toExtract(request.video().bytes()));
    }

    @Override
    public Prepared prepare(SourceTask task, Cancellation cancel) throws IOException {
        int track = Objects.requireNonNull(task.track());
        return switch (extractor.extract(task.from(), track, cancel)) {
            case Extraction.Extracted text -> written(task, text);
            case Extraction.NotText _ ->
                    Prepared.Failed.of(SourcesError.NOT_TEXT, task.from(), track);
            case Extraction.Damaged damage ->
                    Prepared.Failed.of(SourcesError.DAMAGED, task.from(), track, damage.detail());
        };
    }

    private static Prepared written(SourceTask task, Extraction.Extracted text) {
        if (text.samples().isEmpty()) {
            return Prepared.Failed.of(SourcesError.EMPTY, task.from());
        }
        byte[] own = TrackFile.of(text);
        String format = TextFormats.fileFormat(text.codec());
        if (format.equals(task.format())) {
            return ready(task.to(), own);
        }
        SubtitleDocument document =
                SubtitleFormats.byId(format)
                        .orElseThrow()
                        .read(new String(own, StandardCharsets.UTF_8));
        return ready(task.to(), Rewritten.as(document, task.format()));
    }

    private static Prepared ready(Path to, byte[] bytes) {
        return new Prepared.Ready(List.of(new Prepared.Change.Write(to, bytes)));
    }
}
