package org.intertitle.media.sample;

import java.util.List;
import java.util.Set;

/** The sample tables of a track (ISO/IEC 14496-12, 8.5 to 8.7) and its sample entry. */
final class Mp4SampleTable {

    private static final int SIXTEEN_BITS = 16;
    private static final int RESOLUTION = 0x480000;

    private final SampleTrack track;
    private final List<Mp4Sample> samples;
    private final Set<Mp4Shape> shapes;

    Mp4SampleTable(SampleTrack track, List<Mp4Sample> samples, Set<Mp4Shape> shapes) {
        this.track = track;
        this.samples = samples;
        this.shapes = shapes;
    }

    byte[] stbl(long at) {
        BoxBytes entries = new BoxBytes().u32(1).add(entry());
        BoxBytes times = new BoxBytes().u32(samples.size());
        BoxBytes sizes = new BoxBytes().u32(0).u32(samples.size());
        for (Mp4Sample sample : samples) {
            times.u32(1).u32(sample.durationMs());
            sizes.u32(sample.data().length);
        }
        return BoxBytes.box(
                "stbl",
                BoxBytes.full("stsd", 0, 0, entries.toBytes()),
                BoxBytes.full("stts", 0, 0, times.toBytes()),
                BoxBytes.full("stsc", 0, 0, chunks()),
                BoxBytes.full("stsz", 0, 0, sizes.toBytes()),
                offsets(at));
    }

    private byte[] chunks() {
        return samples.isEmpty()
                ? new BoxBytes().u32(0).toBytes()
                : new BoxBytes().u32(1).u32(1).u32(samples.size()).u32(1).toBytes();
    }

    private byte[] offsets(long at) {
        boolean wide = shapes.contains(Mp4Shape.WIDE_OFFSETS);
        BoxBytes content = new BoxBytes().u32(samples.isEmpty() ? 0 : 1);
        if (!samples.isEmpty()) {
            content = wide ? content.u64(at) : content.u32(at);
        }
        return BoxBytes.full(wide ? "co64" : "stco", 0, 0, content.toBytes());
    }

    private byte[] entry() {
        BoxBytes head = new BoxBytes().zeros(6).u16(1);
        return switch (track.codec().type()) {
            case VIDEO -> video(head);
            case AUDIO -> audio(head);
            default -> text(head);
        };
    }

    private static byte[] video(BoxBytes head) {
        head.zeros(16).u16(GreyPicture.SIDE).u16(GreyPicture.SIDE);
        head.u32(RESOLUTION).u32(RESOLUTION).zeros(4).u16(1).zeros(32).u16(24).u16(0xFFFF);
        head.add(BoxBytes.box("avcC", GreyPicture.configuration()));
        return BoxBytes.box("avc1", head.toBytes());
    }

    private byte[] audio(BoxBytes head) {
        head.zeros(8).u16(track.channels()).u16(SIXTEEN_BITS).zeros(4);
        head.u32((long) SilentAac.RATE << 16).add(streamDescriptor());
        return BoxBytes.box("mp4a", head.toBytes());
    }

    /** An elementary stream of AAC (ISO/IEC 14496-1, 7.2.6). */
    private byte[] streamDescriptor() {
        byte[] specific = SilentAac.configuration(track.channels());
        BoxBytes decoder = new BoxBytes().u8(0x40).u8(0x15).zeros(11);
        decoder.u8(5).u8(specific.length).add(specific);
        byte[] config = decoder.toBytes();
        BoxBytes stream = new BoxBytes().u16(0).u8(0).u8(4).u8(config.length).add(config);
        byte[] content = stream.u8(6).u8(1).u8(2).toBytes();
        return BoxBytes.full(
                "esds", 0, 0, new BoxBytes().u8(3).u8(content.length).add(content).toBytes());
    }

    /** 3GPP timed text (TS 26.245, 5.16). */
    private static byte[] text(BoxBytes head) {
        head.u32(0).u8(1).u8(0xFF).zeros(4).zeros(8);
        head.zeros(4).u16(1).u8(0).u8(18).u32(0xFFFFFFFFL);
        BoxBytes fonts = new BoxBytes().u16(1).u16(1).u8(4).ascii("Sans");
        head.add(BoxBytes.box("ftab", fonts.toBytes()));
        return BoxBytes.box("tx3g", head.toBytes());
    }
}
