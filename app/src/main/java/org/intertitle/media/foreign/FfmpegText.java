package org.intertitle.media.foreign;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.Extraction;
import org.intertitle.media.SampleList;

import java.io.IOException;

/** Takes the packets of one text stream out of an open file and leaves the others unread. */
final class FfmpegText {

    private static final int MS = 1000;
    private static final double MICROSECONDS_PER_MS = 1000;
    private static final int MAX_HEADER = 4 << 20;

    private final FfmpegInput input;

    FfmpegText(FfmpegInput input) {
        this.input = input;
    }

    Extraction extract(int track) throws IOException {
        if (track >= input.streams() || !new FfmpegTracks(input).extractable(track)) {
            return new Extraction.NotText();
        }
        for (int i = 0; i < input.streams(); i++) {
            input.stream(i).discard(i == track ? avcodec.AVDISCARD_DEFAULT : avcodec.AVDISCARD_ALL);
        }
        AVCodecParameters parameters = input.parameters(track);
        try {
            SampleList samples = packets(track);
            return new Extraction.Extracted(
                    FfmpegCodecs.name(parameters), header(parameters), samples.finish());
        } catch (BrokenMedia broken) {
            return new Extraction.Damaged(broken.problem(), broken.detail());
        }
    }

    private static byte[] header(AVCodecParameters parameters) {
        int size = Math.clamp(parameters.extradata_size(), 0, MAX_HEADER);
        byte[] header = new byte[size];
        if (size > 0) {
            parameters.extradata().get(header);
        }
        return header;
    }

    private SampleList packets(int track) throws IOException {
        AVFormatContext context = input.context();
        SampleList samples = new SampleList();
        AVPacket packet = avcodec.av_packet_alloc();
        try {
            int read = avformat.av_read_frame(context, packet);
            while (read >= 0) {
                if (packet.stream_index() == track) {
                    add(samples, packet);
                }
                avcodec.av_packet_unref(packet);
                read = avformat.av_read_frame(context, packet);
            }
            if (read != avutil.AVERROR_EOF) {
                FfmpegFailure.check(read, "the track cannot be read to its end");
            }
        } finally {
            avcodec.av_packet_free(packet);
        }
        return samples;
    }

    /** The presentation starts at the file's own start time, which broadcasts do not set to 0. */
    private void add(SampleList samples, AVPacket packet) throws BrokenMedia {
        double tick = MS * avutil.av_q2d(input.stream(packet.stream_index()).time_base());
        long origin = input.context().start_time();
        double shift = origin == avutil.AV_NOPTS_VALUE ? 0 : origin / MICROSECONDS_PER_MS;
        byte[] data = new byte[packet.size()];
        if (data.length > 0) {
            packet.data().get(data);
        }
        long start = Math.round(packet.pts() * tick - shift);
        samples.add(start, Math.round(packet.duration() * tick), data, null);
    }
}
