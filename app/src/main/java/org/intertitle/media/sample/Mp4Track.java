package org.intertitle.media.sample;

import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One track box: header, media, and sample tables with all samples in one chunk. */
final class Mp4Track {

    private static final int ENABLED = 1;
    private static final int IN_MOVIE = 2;
    private static final int UNDETERMINED = 0x55C4;

    private final SampleTrack track;
    private final int number;
    private final long durationMs;
    private final Set<Mp4Shape> shapes;

    Mp4Track(SampleTrack track, int number, long durationMs, Set<Mp4Shape> shapes) {
        this.track = track;
        this.number = number;
        this.durationMs = shapes.contains(Mp4Shape.FRAGMENTED) ? 0 : durationMs;
        this.shapes = shapes;
    }

    byte[] trak(List<Mp4Sample> samples, long at) {
        return BoxBytes.box("trak", header(), media(samples, at), userData());
    }

    private byte[] header() {
        int side = track.codec().type() == TrackType.VIDEO ? GreyPicture.SIDE << 16 : 0;
        int volume = track.codec().type() == TrackType.AUDIO ? 0x100 : 0;
        int flags = IN_MOVIE | (track.has(SampleFlag.DEFAULT) ? ENABLED : 0);
        BoxBytes content = new BoxBytes().zeros(8).u32(number).zeros(4).u32(durationMs).zeros(12);
        content.u16(volume).u16(0).add(Mp4Movie.matrix()).u32(side).u32(side);
        return BoxBytes.full("tkhd", 0, flags, content.toBytes());
    }

    private byte[] userData() {
        List<byte[]> parts = new ArrayList<>();
        String title = track.title();
        if (title != null) {
            parts.add(BoxBytes.box("name", new BoxBytes().string(title).toBytes()));
        }
        for (SampleFlag flag : track.flags()) {
            String role = role(flag);
            if (role != null) {
                BoxBytes kind = new BoxBytes().string("urn:mpeg:dash:role:2011").string(role);
                parts.add(BoxBytes.full("kind", 0, 0, kind.toBytes()));
            }
        }
        return parts.isEmpty() ? new byte[0] : BoxBytes.box("udta", parts.toArray(byte[][]::new));
    }

    private static @Nullable String role(SampleFlag flag) {
        return switch (flag) {
            case DEFAULT -> null;
            case FORCED -> "forced-subtitle";
            case HEARING_IMPAIRED -> "caption";
            case COMMENTARY -> "commentary";
        };
    }

    private byte[] media(List<Mp4Sample> samples, long at) {
        List<byte[]> parts = new ArrayList<>();
        BoxBytes clock = new BoxBytes().zeros(8).u32(Mp4Movie.TICKS).u32(durationMs);
        parts.add(BoxBytes.full("mdhd", 0, 0, clock.u16(language()).u16(0).toBytes()));
        BoxBytes handler = new BoxBytes().zeros(4).ascii(handlerType()).zeros(12);
        parts.add(BoxBytes.full("hdlr", 0, 0, handler.string("SampleHandler").toBytes()));
        String tag = track.bcp47();
        if (tag != null) {
            parts.add(BoxBytes.full("elng", 0, 0, new BoxBytes().string(tag).toBytes()));
        }
        byte[] url = BoxBytes.full("url ", 0, 1);
        byte[] references = BoxBytes.full("dref", 0, 0, new BoxBytes().u32(1).add(url).toBytes());
        byte[] table = new Mp4SampleTable(track, samples, shapes).stbl(at);
        parts.add(BoxBytes.box("minf", mediaHeader(), BoxBytes.box("dinf", references), table));
        return BoxBytes.box("mdia", parts.toArray(byte[][]::new));
    }

    private int language() {
        String code = track.language();
        if (code == null || code.length() != 3) {
            return UNDETERMINED;
        }
        int packed = 0;
        for (int i = 0; i < 3; i++) {
            packed = (packed << 5) | (code.charAt(i) - 0x60);
        }
        return packed;
    }

    private String handlerType() {
        return switch (track.codec().type()) {
            case VIDEO -> "vide";
            case AUDIO -> "soun";
            default -> "sbtl";
        };
    }

    private byte[] mediaHeader() {
        return switch (track.codec().type()) {
            case VIDEO -> BoxBytes.full("vmhd", 0, 1, new byte[8]);
            case AUDIO -> BoxBytes.full("smhd", 0, 0, new byte[4]);
            default -> BoxBytes.full("nmhd", 0, 0);
        };
    }
}
