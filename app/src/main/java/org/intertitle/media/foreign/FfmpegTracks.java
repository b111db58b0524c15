package org.intertitle.media.foreign;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVChapter;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVDictionaryEntry;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.intertitle.media.Chapter;
import org.intertitle.media.ContainerLanguage;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Track;
import org.intertitle.media.TrackDraft;
import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Lists the streams of an open file as tracks. */
final class FfmpegTracks {

    private static final int MAX_TRACKS = 512;
    private static final int MAX_CHAPTERS = 2000;
    private static final long MICROSECONDS_PER_MS = 1000;
    private static final int MS = 1000;

    private final FfmpegInput input;

    FfmpegTracks(FfmpegInput input) {
        this.input = input;
    }

    MediaResult read() {
        AVFormatContext context = input.context();
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < Math.min(input.streams(), MAX_TRACKS); i++) {
            tracks.add(draft(i).finish(i));
        }
        long duration = context.duration();
        MediaFile file =
                new MediaFile(
                        container(context.iformat().name().getString()),
                        duration > 0 ? duration / MICROSECONDS_PER_MS : null,
                        tracks,
                        chapters(context),
                        List.of());
        return new MediaResult.Read(file, context.pb().bytes_read(), null);
    }

    boolean extractable(int index) {
        return draft(index).finish(index).extractable();
    }

    private TrackDraft draft(int index) {
        AVStream stream = input.stream(index);
        AVCodecParameters parameters = stream.codecpar();
        int flags = stream.disposition();
        TrackDraft draft = new TrackDraft();
        draft.number = stream.id();
        draft.type = type(parameters.codec_type());
        draft.codec = FfmpegCodecs.name(parameters);
        draft.language = ContainerLanguage.of(text(stream.metadata(), "language"));
        draft.title = text(stream.metadata(), "title");
        draft.isDefault = (flags & avformat.AV_DISPOSITION_DEFAULT) != 0;
        draft.forced = (flags & avformat.AV_DISPOSITION_FORCED) != 0;
        draft.hearingImpaired = (flags & avformat.AV_DISPOSITION_HEARING_IMPAIRED) != 0;
        draft.commentary = (flags & avformat.AV_DISPOSITION_COMMENT) != 0;
        draft.channels = parameters.ch_layout().nb_channels();
        draft.width = draft.type == TrackType.VIDEO ? parameters.width() : 0;
        draft.height = draft.type == TrackType.VIDEO ? parameters.height() : 0;
        return draft;
    }

    private static TrackType type(int type) {
        return switch (type) {
            case avutil.AVMEDIA_TYPE_VIDEO -> TrackType.VIDEO;
            case avutil.AVMEDIA_TYPE_AUDIO -> TrackType.AUDIO;
            case avutil.AVMEDIA_TYPE_SUBTITLE -> TrackType.SUBTITLE;
            default -> TrackType.OTHER;
        };
    }

    private static List<Chapter> chapters(AVFormatContext context) {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < Math.min(context.nb_chapters(), MAX_CHAPTERS); i++) {
            AVChapter chapter = context.chapters(i);
            double tick = MS * avutil.av_q2d(chapter.time_base());
            long start = Math.round(chapter.start() * tick);
            Long end = Math.round(chapter.end() * tick);
            chapters.add(new Chapter(start, end, text(chapter.metadata(), "title")));
        }
        return chapters;
    }

    private static String text(@Nullable AVDictionary dictionary, String key) {
        AVDictionaryEntry entry = avutil.av_dict_get(dictionary, key, null, 0);
        return entry == null ? "" : entry.value().getString();
    }

    /** The first name by which people know the container. */
    private static String container(String format) {
        return switch (format) {
            case "asf" -> "wmv";
            case "mpegts" -> "ts";
            case "mpegvideo" -> "mpeg";
            default -> format;
        };
    }
}
