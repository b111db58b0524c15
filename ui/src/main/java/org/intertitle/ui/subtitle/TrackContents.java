package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.media.Extraction;
import org.intertitle.media.Sample;
import org.intertitle.media.TrackExtractor;
import org.intertitle.sources.TrackFile;
import org.intertitle.subtitle.PictureTimes;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.ui.subtitle.Subtitles.Contents;
import org.intertitle.ui.subtitle.Subtitles.Pictures;
import org.intertitle.ui.subtitle.Subtitles.Text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads one subtitle track out of the file that holds it. Thread-safe. */
final class TrackContents {
    private final TrackExtractor extractor;
    private final SubtitleReader reader;

    TrackContents(TrackExtractor extractor, SubtitleReader reader) {
        this.extractor = extractor;
        this.reader = reader;
    }

    /** What is known of a track before it is read; {@code durationMs} of all, 0 if not known. */
    record Known(int index, String format, Language language, boolean bitmap, long durationMs) {}

    Contents read(Path file, Known track, ReadWatch watch) throws IOException {
        return track.bitmap() ? pictures(file, track, watch) : text(file, track, watch);
    }

    private Contents text(Path file, Known track, ReadWatch watch) throws IOException {
        byte[] bytes = extracted(file, track.index(), watch);
        return Text.of(
                reader.read(bytes, track.language())
                        .orElseThrow(() -> new AppException(OpenError.NO_SUBTITLE, file)),
                track.durationMs());
    }

    private Contents pictures(Path file, Known track, ReadWatch watch) throws IOException {
        List<CueLine> lines =
                switch (extractor.pictures(file, track.index(), watch, watch::at)) {
                    case Extraction.Extracted(var codec, _, var samples) ->
                            CueLines.of(PictureTimes.of(codec, blocks(samples)));
                    case Extraction.NotText _, Extraction.Damaged _ -> List.of();
                };
        return new Pictures(track.format(), track.language(), lines);
    }

    private static List<PictureTimes.Block> blocks(List<Sample> samples) {
        return samples.stream()
                .map(each -> new PictureTimes.Block(each.startMs(), each.durationMs(), each.data()))
                .toList();
    }

    private byte[] extracted(Path file, int track, ReadWatch watch) throws IOException {
        return switch (extractor.extract(file, track, watch, watch::at)) {
            case Extraction.Extracted text -> TrackFile.of(text);
            case Extraction.NotText _ -> throw new AppException(OpenError.NO_TRACK, file, track);
            case Extraction.Damaged(_, String detail) ->
                    throw new AppException(OpenError.TRACK_DAMAGED, file, track, detail);
        };
    }
}
