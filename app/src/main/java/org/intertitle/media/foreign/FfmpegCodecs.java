package org.intertitle.media.foreign;

import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.global.avcodec;

/** The friendly names of ffmpeg's codecs. */
final class FfmpegCodecs {

    private FfmpegCodecs() {}

    static String name(AVCodecParameters parameters) {
        String name = avcodec.avcodec_get_name(parameters.codec_id()).getString();
        return switch (name) {
            case "hdmv_pgs_subtitle" -> "pgs";
            case "dvd_subtitle" -> "vobsub";
            case "dvb_subtitle" -> "dvb";
            case "arib_caption" -> "arib";
            case "text" -> "subrip";
            default -> name.startsWith("pcm_") ? "pcm" : name;
        };
    }
}
