package org.intertitle.media.foreign;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.BytePointer;

import java.nio.file.Path;

/**
 * An open file: only files, only containers that hold their own content (a playlist could name
 * others). Uses avformat and avcodec alone: avdevice needs sound libraries that bare machines lack.
 */
final class FfmpegInput implements AutoCloseable {

    private static final String CONTAINERS =
            "avi,mpegts,mpeg,mpegvideo,asf,ogg,flv,live_flv,rm,nut,mxf,wtv,m4v,h264,hevc,mp3,aac";

    private final AVFormatContext context;

    private FfmpegInput(AVFormatContext context) {
        this.context = context;
    }

    static FfmpegInput open(Path file) throws FfmpegFailure {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
        AVFormatContext context = new AVFormatContext(null);
        AVDictionary options = new AVDictionary(null);
        avutil.av_dict_set(options, "protocol_whitelist", "file", 0);
        avutil.av_dict_set(options, "format_whitelist", CONTAINERS, 0);
        try (BytePointer name = new BytePointer(NativeName.of(file))) {
            FfmpegFailure.check(
                    avformat.avformat_open_input(context, name, null, options), "cannot be read");
        } finally {
            avutil.av_dict_free(options);
        }
        FfmpegInput input = new FfmpegInput(context);
        int found = avformat.avformat_find_stream_info(context, (AVDictionary) null);
        if (found < 0) {
            input.close();
            FfmpegFailure.check(found, "no stream was found");
        }
        return input;
    }

    AVFormatContext context() {
        return context;
    }

    int streams() {
        return context.nb_streams();
    }

    AVStream stream(int index) {
        return context.streams(index);
    }

    AVCodecParameters parameters(int index) {
        return context.streams(index).codecpar();
    }

    @Override
    public void close() {
        avformat.avformat_close_input(context);
    }
}
