package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;
import org.intertitle.media.Attachment;
import org.intertitle.media.Chapter;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaReader;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.intertitle.media.engine.MediaEngine;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code probe}: container and tracks of media files. */
@Command(name = "probe", description = "Show the container and the tracks of media files.")
final class ProbeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "VIDEO",
            description = "Files, or - for standard input.")
    private List<String> files = List.of();

    ProbeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        int failed = 0;
        List<String> inputs = Inputs.of(files);
        try (MediaEngine engine = session.opener().mediaEngine()) {
            for (String input : inputs) {
                Probed probed = probe(engine.reader(), input);
                failed += probed.error == null ? 0 : 1;
                session.output().answer(probed, probed::text);
            }
        }
        return ExitCode.of(inputs.size() - failed, failed);
    }

    private Probed probe(MediaReader reader, String input) {
        try {
            return probe(reader, InputFile.existing(InputFile.path(input)));
        } catch (AppException e) {
            return Probed.failed(InputFile.shown(input), e.code().code(), session.texts().error(e));
        }
    }

    private Probed probe(MediaReader reader, Path file) {
        try {
            return switch (reader.read(file)) {
                case MediaResult.Read read -> Probed.of(file, read.file());
                case MediaResult.Damaged damaged -> {
                    String code = damaged.code().code();
                    yield Probed.failed(
                            file.toString(),
                            code,
                            session.texts().error(code, List.of(damaged.detail())));
                }
            };
        } catch (IOException e) {
            return Probed.failed(
                    file.toString(),
                    "media.unreadable",
                    session.texts().error("media.unreadable", List.of(file)));
        }
    }

    /** A line of the answer. */
    record Probed(
            String path,
            @Nullable String container,
            @Nullable Long durationMs,
            @Nullable List<ProbedTrack> tracks,
            @Nullable List<Chapter> chapters,
            @Nullable List<Attachment> attachments,
            @Nullable Failure error) {

        static Probed of(Path path, MediaFile file) {
            return new Probed(
                    path.toString(),
                    file.container(),
                    file.durationMs(),
                    file.tracks().stream().map(ProbedTrack::of).toList(),
                    file.chapters(),
                    file.attachments(),
                    null);
        }

        static Probed failed(String path, String code, String text) {
            return new Probed(path, null, null, null, null, null, new Failure(code, text));
        }

        String text() {
            if (error != null) {
                return path + "\n  " + error.text();
            }
            StringBuilder text = new StringBuilder(path);
            text.append("\n  ").append(container);
            if (durationMs != null) {
                text.append(", ").append(durationMs / 1000).append(" s");
            }
            for (ProbedTrack track : tracks == null ? List.<ProbedTrack>of() : tracks) {
                text.append("\n  ").append(track.text());
            }
            return text.toString();
        }
    }

    /** One track of the answer. */
    record ProbedTrack(
            int index,
            String type,
            String codec,
            String language,
            @Nullable String title,
            @com.fasterxml.jackson.annotation.JsonProperty("default") boolean isDefault,
            boolean forced,
            boolean hearingImpaired,
            boolean commentary,
            @Nullable Integer channels,
            @Nullable Integer width,
            @Nullable Integer height,
            @Nullable Boolean bitmap) {

        static ProbedTrack of(Track track) {
            boolean audio = track.type() == TrackType.AUDIO;
            boolean video = track.type() == TrackType.VIDEO;
            return new ProbedTrack(
                    track.index(),
                    track.type().name().toLowerCase(Locale.ROOT),
                    track.codec(),
                    track.language().tag(),
                    track.title(),
                    track.isDefault(),
                    track.forced(),
                    track.hearingImpaired(),
                    track.commentary(),
                    audio ? track.channels() : null,
                    video ? track.width() : null,
                    video ? track.height() : null,
                    track.type() == TrackType.SUBTITLE ? track.bitmap() : null);
        }

        String text() {
            return "%2d  %-9s %-10s %-8s %s%s%s%s%s"
                    .formatted(
                            index,
                            type,
                            codec,
                            language,
                            title == null ? "" : title + " ",
                            isDefault ? "default " : "",
                            forced ? "forced " : "",
                            hearingImpaired ? "hearing-impaired " : "",
                            commentary ? "commentary" : "")
                    .stripTrailing();
        }
    }
}
