package org.intertitle.ui.subtitle;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Video;
import org.intertitle.media.MediaReader;
import org.intertitle.media.TrackExtractor;
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
import java.util.Optional;

/** Reads subtitles from the disk, wherever they are. Thread-safe. */
public final class ReadSubtitles implements Subtitles {
    private static final int TRIED = 1 << 18;
    private static final int HEAD = 64;

    private final SubtitlePlaces places;
    private final MediaReader media;
    private final SubtitleReader reader;
    private final TrackContents tracks;

    public ReadSubtitles(
            SubtitlePlaces places,
            MediaReader media,
            TrackExtractor extractor,
            SubtitleReader reader) {
        this.places = places;
        this.media = media;
        this.reader = reader;
        this.tracks = new TrackContents(extractor, reader);
    }

    @Override
    public Opened open(SubtitleAt at, @Nullable Charset encoding, ReadWatch watch)
            throws IOException {
        return switch (at) {
            case SubtitleAt.OfFile file -> file(file, encoding, watch);
            case SubtitleAt.OfTrack track -> track(track, watch);
            case SubtitleAt.InFile(Path file, int track) -> inside(file, track, watch);
        };
    }

    private Opened file(SubtitleAt.OfFile at, @Nullable Charset encoding, ReadWatch watch)
            throws IOException {
        Path file = at.file();
        byte[] head = SubtitleBytes.head(file, HEAD);
        if (FileTracks.begin(head)) {
            return inside(file, null, watch);
        }
        byte[] bytes = bytes(file, head, watch);
        watch.check();
        Optional<Subtitle> known = places.sidecar(file);
        Origin origin = origin(at, file, known.flatMap(places::videoOf).orElse(null));
        Language hint = known.map(Subtitle::language).orElse(Language.UNDETERMINED);
        Optional<String> bitmap = SubtitleFormats.bitmap(head);
        if (bitmap.isPresent()) {
            return new Opened(origin, pictures(bitmap.get(), file, bytes, hint));
        }
        return new Opened(origin, Text.of(read(file, bytes, hint, encoding), duration(known)));
    }

    /** Of pictures, which may be larger than any text, only what tells their times. */
    private static byte[] bytes(Path file, byte[] head, ReadWatch watch) throws IOException {
        return switch (SubtitleFormats.bitmap(head).orElse("")) {
            case "pgs" -> PgsSkim.of(file, watch);
            case "vobsub" -> head[0] == 0 ? head : SubtitleBytes.of(file, watch);
            default -> SubtitleBytes.of(file, watch);
        };
    }

    private Opened inside(Path file, @Nullable Integer index, ReadWatch watch) throws IOException {
        SubtitleBytes.checkThere(file);
        FileTracks there = FileTracks.in(file, media, watch);
        TrackContents.Known track = there.choose(index);
        Origin origin = origin(new SubtitleAt.InFile(file, track.index()), file, null);
        return new Opened(origin.with(there.others()), tracks.read(file, track, watch));
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
        boolean stream = bytes.length > 0 && bytes[0] == 0;
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
        long duration = video.durationMs() == null ? 0 : video.durationMs();
        TrackContents.Known known =
                new TrackContents.Known(
                        at.track(), track.format(), track.language(), track.bitmap(), duration);
        return new Opened(origin, tracks.read(file, known, watch));
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
