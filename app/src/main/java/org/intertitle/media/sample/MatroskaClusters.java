package org.intertitle.media.sample;

import org.intertitle.media.TrackType;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;

/** Clusters with their blocks, and the index over them. */
final class MatroskaClusters {

    private static final int CLUSTER = 0x1F43B675;
    private static final int CRC_BYTES = 6;
    private static final int KEY_FRAME = 0x80;

    private final List<SampleTrack> tracks;
    private final SampleFrames frames;
    private final Set<MatroskaShape> shapes;

    MatroskaClusters(List<SampleTrack> tracks, SampleFrames frames, Set<MatroskaShape> shapes) {
        this.tracks = tracks;
        this.frames = frames;
        this.shapes = shapes;
    }

    /** The cluster of all frames between two times; its blocks are entered in the layout. */
    byte[] cluster(long from, long to, long at, MatroskaLayout layout) {
        boolean checked = shapes.contains(MatroskaShape.CHECKSUMS);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(EbmlBytes.number(0xE7, from));
        boolean pictureSeen = false;
        for (SampleFrame frame : frames.between(from, to)) {
            SampleTrack track = tracks.get(frame.track());
            boolean text = track.codec().type() == TrackType.SUBTITLE;
            boolean picture = track.codec().type() == TrackType.VIDEO;
            if (text || (picture && !pictureSeen)) {
                int relative = content.size() + (checked ? CRC_BYTES : 0);
                int number = frame.track() + 1;
                layout.entry(new MatroskaLayout.Entry(frame.startMs(), number, at, relative));
                pictureSeen |= picture;
            }
            content.writeBytes(block(frame, track, from));
        }
        return wrapped(content.toByteArray(), checked);
    }

    private byte[] wrapped(byte[] content, boolean checked) {
        if (shapes.contains(MatroskaShape.UNKNOWN_SIZES)) {
            return EbmlBytes.joined(EbmlBytes.wideHeader(CLUSTER, -1), content);
        }
        return checked ? EbmlBytes.checked(CLUSTER, content) : EbmlBytes.element(CLUSTER, content);
    }

    /** Content of the index; times rise because the frames came in order. */
    byte[] cues(MatroskaLayout layout) {
        List<byte[]> points = new ArrayList<>();
        int texts = 0;
        for (MatroskaLayout.Entry entry : layout.entries()) {
            boolean text = tracks.get(entry.track() - 1).codec().type() == TrackType.SUBTITLE;
            texts += text ? 1 : 0;
            if (!text || texts % 2 == 1 || !shapes.contains(MatroskaShape.GAPPY_CUES)) {
                points.add(cue(entry));
            }
        }
        return EbmlBytes.joined(points.toArray(byte[][]::new));
    }

    private byte[] cue(MatroskaLayout.Entry entry) {
        byte[] inside =
                shapes.contains(MatroskaShape.COARSE_CUES)
                        ? new byte[0]
                        : EbmlBytes.number(0xF0, entry.relative());
        return EbmlBytes.element(
                0xBB,
                EbmlBytes.number(0xB3, entry.timeMs()),
                EbmlBytes.element(
                        0xB7,
                        EbmlBytes.number(0xF7, entry.track()),
                        EbmlBytes.number(0xF1, entry.cluster()),
                        inside));
    }

    private static byte[] block(SampleFrame frame, SampleTrack track, long clusterMs) {
        int relative = (int) (frame.startMs() - clusterMs);
        boolean text = track.codec().type() == TrackType.SUBTITLE;
        byte[] head = {
            (byte) (0x80 | (frame.track() + 1)),
            (byte) (relative >> 8),
            (byte) relative,
            (byte) (text ? 0 : KEY_FRAME)
        };
        byte[] data = packed(frame.data(), track.packing());
        if (!text) {
            return EbmlBytes.element(0xA3, head, data);
        }
        return EbmlBytes.element(
                0xA0,
                EbmlBytes.element(0xA1, head, data),
                EbmlBytes.number(0x9B, frame.durationMs()),
                additions(frame.settings()));
    }

    private static byte[] additions(byte[] settings) {
        if (settings.length == 0) {
            return settings;
        }
        byte[] more =
                EbmlBytes.element(
                        0xA6, EbmlBytes.element(0xA5, settings), EbmlBytes.number(0xEE, 1));
        return EbmlBytes.element(0x75A1, more);
    }

    private static byte[] packed(byte[] data, SamplePacking packing) {
        return switch (packing) {
            case NONE -> data;
            case ZLIB -> deflated(data);
            case HEADER_STRIPPING -> stripped(data);
        };
    }

    private static byte[] stripped(byte[] data) {
        int length = MatroskaTrackEntry.STRIPPED.length;
        boolean fits =
                data.length >= length
                        && Arrays.equals(Arrays.copyOf(data, length), MatroskaTrackEntry.STRIPPED);
        if (!fits) {
            throw new IllegalArgumentException("each cue must begin with what is stripped");
        }
        return Arrays.copyOfRange(data, length, data.length);
    }

    private static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(data);
            deflater.finish();
            byte[] piece = new byte[data.length + 64];
            return Arrays.copyOf(piece, deflater.deflate(piece));
        } finally {
            deflater.end();
        }
    }
}
