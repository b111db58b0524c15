package org.intertitle.media.sample;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A track to write; immutable, each {@code with} gives another one. {@code language} is the old ISO
 * 639-2 code (absent means that the element is left out, which readers take for English), {@code
 * bcp47} the newer one. {@code header} is the text of an ASS or WebVTT header.
 */
public record SampleTrack(
        SampleCodec codec,
        int channels,
        @Nullable String language,
        @Nullable String bcp47,
        @Nullable String title,
        Set<SampleFlag> flags,
        SamplePacking packing,
        String header,
        List<SampleCue> cues) {

    private static final String ASS_HEADER =
            """
            [Script Info]
            ScriptType: v4.00+

            [V4+ Styles]
            Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Alignment, MarginV
            Style: Default,Sans,48,&H00FFFFFF,0,2,20

            [Events]
            Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
            """;

    private static final String VOBSUB_HEADER =
            """
            size: 720x576
            palette: 000000, ffffff, 808080, 404040, 000000, ffffff, 808080, 404040, \
            000000, ffffff, 808080, 404040, 000000, ffffff, 808080, 404040
            """;

    public SampleTrack {
        flags = Set.copyOf(flags);
        cues = List.copyOf(cues);
    }

    /** A grey picture of 16 by 16 pixels. */
    public static SampleTrack video() {
        return of(SampleCodec.H264, 0, List.of()).with(SampleFlag.DEFAULT);
    }

    /** Silence in AAC with 1, 2 or 6 channels. */
    public static SampleTrack audio(int channels) {
        return of(SampleCodec.AAC, channels, List.of());
    }

    /** Silence in stereo Opus. */
    public static SampleTrack opus() {
        return of(SampleCodec.OPUS, 2, List.of());
    }

    public static SampleTrack subtitles(SampleCodec codec, List<SampleCue> cues) {
        return of(codec, 0, cues);
    }

    private static SampleTrack of(SampleCodec codec, int channels, List<SampleCue> cues) {
        String header =
                switch (codec) {
                    case ASS -> ASS_HEADER;
                    case WEBVTT -> "WEBVTT";
                    case VOBSUB -> VOBSUB_HEADER;
                    default -> "";
                };
        return new SampleTrack(
                codec, channels, null, null, null, Set.of(), SamplePacking.NONE, header, cues);
    }

    public SampleTrack withLanguage(@Nullable String iso) {
        return new SampleTrack(codec, channels, iso, bcp47, title, flags, packing, header, cues);
    }

    public SampleTrack withBcp47(@Nullable String tag) {
        return new SampleTrack(codec, channels, language, tag, title, flags, packing, header, cues);
    }

    public SampleTrack withTitle(@Nullable String words) {
        return new SampleTrack(
                codec, channels, language, bcp47, words, flags, packing, header, cues);
    }

    public SampleTrack with(SampleFlag flag) {
        EnumSet<SampleFlag> more = EnumSet.of(flag);
        more.addAll(flags);
        return new SampleTrack(
                codec, channels, language, bcp47, title, more, packing, header, cues);
    }

    public SampleTrack packed(SamplePacking how) {
        return new SampleTrack(codec, channels, language, bcp47, title, flags, how, header, cues);
    }

    boolean has(SampleFlag flag) {
        return flags.contains(flag);
    }
}
