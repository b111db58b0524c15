package org.intertitle.media.sample;

import org.intertitle.media.TrackType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One track entry (RFC 9559, 5.1.4.1). */
final class MatroskaTrackEntry {

    /** What header stripping leaves out of each frame. */
    static final byte[] STRIPPED = {'-', ' '};

    private static final int OPUS_DELAY = 312;
    private static final long OPUS_DELAY_NS = 6_500_000;
    private static final long OPUS_ROLL_NS = 80_000_000;

    private MatroskaTrackEntry() {}

    static byte[] of(SampleTrack track, int number) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(EbmlBytes.number(0xD7, number));
        parts.add(EbmlBytes.number(0x73C5, number));
        parts.add(EbmlBytes.number(0x83, type(track.codec().type())));
        parts.add(EbmlBytes.number(0x9C, 0));
        words(parts, track);
        flags(parts, track);
        parts.add(EbmlBytes.text(0x86, track.codec().matroskaId()));
        byte[] configuration = configuration(track);
        if (configuration.length > 0) {
            parts.add(EbmlBytes.element(0x63A2, configuration));
        }
        packing(parts, track.packing());
        media(parts, track);
        return EbmlBytes.element(0xAE, parts.toArray(byte[][]::new));
    }

    private static int type(TrackType type) {
        return switch (type) {
            case VIDEO -> 1;
            case AUDIO -> 2;
            case SUBTITLE -> 17;
            case OTHER -> 33;
        };
    }

    private static void words(List<byte[]> parts, SampleTrack track) {
        String title = track.title();
        String language = track.language();
        String bcp47 = track.bcp47();
        if (title != null) {
            parts.add(EbmlBytes.text(0x536E, title));
        }
        if (language != null) {
            parts.add(EbmlBytes.text(0x22B59C, language));
        }
        if (bcp47 != null) {
            parts.add(EbmlBytes.text(0x22B59D, bcp47));
        }
    }

    private static void flags(List<byte[]> parts, SampleTrack track) {
        parts.add(EbmlBytes.number(0x88, track.has(SampleFlag.DEFAULT) ? 1 : 0));
        if (track.has(SampleFlag.FORCED)) {
            parts.add(EbmlBytes.number(0x55AA, 1));
        }
        if (track.has(SampleFlag.HEARING_IMPAIRED)) {
            parts.add(EbmlBytes.number(0x55AB, 1));
        }
        if (track.has(SampleFlag.COMMENTARY)) {
            parts.add(EbmlBytes.number(0x55AF, 1));
        }
    }

    private static byte[] configuration(SampleTrack track) {
        return switch (track.codec()) {
            case H264 -> GreyPicture.configuration();
            case AAC -> SilentAac.configuration(track.channels());
            case OPUS -> opusHead(track.channels());
            default -> track.header().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] opusHead(int channels) {
        return ByteBuffer.allocate(19)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("OpusHead".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) channels)
                .putShort((short) OPUS_DELAY)
                .putInt(SilentAac.RATE)
                .array();
    }

    private static void packing(List<byte[]> parts, SamplePacking packing) {
        byte[] compression =
                switch (packing) {
                    case NONE -> null;
                    case ZLIB -> EbmlBytes.element(0x5034, EbmlBytes.number(0x4254, 0));
                    case HEADER_STRIPPING ->
                            EbmlBytes.element(
                                    0x5034,
                                    EbmlBytes.number(0x4254, 3),
                                    EbmlBytes.element(0x4255, STRIPPED));
                };
        if (compression != null) {
            byte[] encoding =
                    EbmlBytes.element(
                            0x6240,
                            EbmlBytes.number(0x5031, 0),
                            EbmlBytes.number(0x5032, 1),
                            EbmlBytes.number(0x5033, 0),
                            compression);
            parts.add(EbmlBytes.element(0x6D80, encoding));
        }
    }

    private static void media(List<byte[]> parts, SampleTrack track) {
        if (track.codec() == SampleCodec.OPUS) {
            parts.add(EbmlBytes.number(0x56AA, OPUS_DELAY_NS));
            parts.add(EbmlBytes.number(0x56BB, OPUS_ROLL_NS));
        }
        switch (track.codec().type()) {
            case VIDEO ->
                    parts.add(
                            EbmlBytes.element(
                                    0xE0,
                                    EbmlBytes.number(0xB0, GreyPicture.SIDE),
                                    EbmlBytes.number(0xBA, GreyPicture.SIDE)));
            case AUDIO ->
                    parts.add(
                            EbmlBytes.element(
                                    0xE1,
                                    EbmlBytes.real(0xB5, SilentAac.RATE),
                                    EbmlBytes.number(0x9F, track.channels())));
            default -> {}
        }
    }
}
