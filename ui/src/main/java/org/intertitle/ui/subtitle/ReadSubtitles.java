package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.media.Extraction;
import org.intertitle.media.Sample;
import org.intertitle.media.TrackExtractor;
import org.intertitle.sources.TrackFile;
import org.intertitle.subtitle.PictureTimes;
import org.intertitle.subtitle.SubtitleFile;
import org.intertitle.subtitle.SubtitleFormats;
import org.intertitle.subtitle.SubtitleReader;
import org.intertitle.ui.kit.SubtitleAt;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads subtitles from the disk, wherever they are. Thread-safe. */
public final class ReadSubtitles implements Subtitles {
    private static final int TRIED = 1 << 18;

    private final SubtitlePlaces places;
    private final TrackExtractor extractor;
    private final SubtitleReader reader;

    public ReadSubtitles(SubtitlePlaces places, TrackExtractor extractor, SubtitleReader reader) {
        this.places = places;
        this.extractor = extractor;
        this.reader = reader;
    }

    @Override
    public Opened open(SubtitleAt at, @Nullable Charset encoding, ReadWatch watch)
            throws IOException {
        return switch (at) {
            case SubtitleAt.OfFile file -> file(file, encoding, watch);
            case SubtitleAt.OfTrack track -> track(track, watch);
        };
    }

    private Opened file(SubtitleAt.OfFile at, @Nullable Charset encoding, ReadWatch watch)
            throws IOException {
        Path file = at.file();
        byte[] bytes = bytes(file, watch);
        watch.check();
        Optional<Subtitle> known = places.sidecar(file);
        Origin origin = origin(at, file, known.flatMap(places::videoOf).orElse(null));
        Language hint = known.map(Subtitle::language).orElse(Language.UNDETERMINED);
        Optional<String> bitmap = SubtitleFormats.bitmap(bytes);
        if (bitmap.isPresent()) {
            return new Opened(origin, pictures(bitmap.get(), file, bytes, hint));
        }
        return new Opened(origin, Text.of(read(file, bytes, hint, encoding), duration(known)));
    }

    /** Pictures may be larger than texts: of them the beginning, or the index, is enough. */
    private static byte[] bytes(Path file, ReadWatch watch) throws IOException {
        byte[] head = SubtitleBytes.head(file, 64);
        boolean stream = SubtitleFormats.bitmap(head).isPresent() && head[0] == 0;
        return stream ? head : SubtitleBytes.of(file, watch);
    }

    @Override
    public EncodingTrials trials(Path file) {
        return EncodingTrials.of(SubtitleBytes.head(file, TRIED), Encoding.known());
    }

    private SubtitleFile read(Path file, byte[] bytes, Language hint, @Nullable Charset encoding) {
        if (encoding == null) {
            return reader.read(bytes, hint)
                    .orElseThrow(() -> new AppException(OpenError.NO_SUBTITLE, file));
        }
        return reader.readAs(bytes, encoding)
                .orElseThrow(
                        () -> new AppException(OpenError.NOT_IN_ENCODING, file, encoding.name()));
    }

    private static Contents pictures(String format, Path file, byte[] bytes, Language hint)
            throws IOException {
        boolean stream = bytes[0] == 0;
        Path index = sibling(file, ".idx");
        byte[] times =
                stream && Files.isRegularFile(index)
                        ? SubtitleBytes.of(index, ReadWatch.NONE)
                        : bytes;
        return new Pictures(format, hint, CueLines.of(PictureTimes.of(times)));
    }

    private static Path sibling(Path file, String extension) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + extension);
    }

    private Long duration(Optional<Subtitle> known) {
        return known.flatMap(each -> places.video(each.video())).map(Video::durationMs).orElse(0L);
    }

    private Opened track(SubtitleAt.OfTrack at, ReadWatch watch) throws IOException {
        Video video =
                places.video(at.video())
                        .orElseThrow(() -> new AppException(OpenError.NO_TRACK, "", at.track()));
        Path file = places.path(video);
        SubtitleBytes.checkThere(file);
        Origin origin = origin(at, file, places.ofVideo(video));
        Subtitle track =
                places.track(at)
                        .orElseThrow(() -> new AppException(OpenError.NO_TRACK, file, at.track()));
        if (track.bitmap()) {
            return new Opened(origin, pictures(track, file, at.track(), watch));
        }
        byte[] bytes = extracted(file, at.track(), watch);
        SubtitleFile text = read(file, bytes, track.language(), null);
        long duration = video.durationMs() == null ? 0 : video.durationMs();
        return new Opened(origin, Text.of(text, duration));
    }

    private Contents pictures(Subtitle track, Path file, int index, ReadWatch watch)
            throws IOException {
        List<CueLine> lines =
                switch (extractor.pictures(file, index, watch, watch::at)) {
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

    private static Origin origin(SubtitleAt at, Path file, @Nullable OfVideo video)
            throws IOException {
        return new Origin(
                at, file, Files.size(file), Files.getLastModifiedTime(file).toInstant(), video);
    }

    @Override
    public Standing standing(Origin origin) {
        Path file = origin.file();
        try {
            boolean same =
                    Files.size(file) == origin.bytes()
                            && Files.getLastModifiedTime(file)
                                    .toInstant()
                                    .equals(origin.modified());
            return same ? Standing.SAME : Standing.CHANGED;
        } catch (IOException _) {
            Path folder = file.toAbsolutePath().getParent();
            return folder == null || Files.isDirectory(folder) ? Standing.GONE : Standing.AWAY;
        }
    }
}
