package org.intertitle.media.sample;

import org.intertitle.media.Chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The content of a file's headers (RFC 9559). */
final class MatroskaHead {

    private static final int TRACKS = 0x1654AE6B;
    private static final int CHAPTERS = 0x1043A770;
    private static final int ATTACHMENTS = 0x1941A469;
    private static final int INFO = 0x1549A966;
    private static final int VERSION = 4;
    private static final int READ_VERSION = 2;
    private static final long NS_PER_MS = 1_000_000;
    private static final String APPLICATION = "Intertitle sample";

    private final List<SampleTrack> tracks;
    private final List<Chapter> chapters;
    private final List<SampleFile> files;
    private final long durationMs;
    private final boolean webm;

    MatroskaHead(
            List<SampleTrack> tracks,
            List<Chapter> chapters,
            List<SampleFile> files,
            long durationMs,
            Set<MatroskaShape> shapes) {
        this.tracks = tracks;
        this.chapters = chapters;
        this.files = files;
        this.durationMs = durationMs;
        this.webm = shapes.contains(MatroskaShape.WEBM);
    }

    boolean holds(int id) {
        return switch (id) {
            case INFO, TRACKS -> true;
            case CHAPTERS -> !chapters.isEmpty();
            case ATTACHMENTS -> !files.isEmpty();
            default -> false;
        };
    }

    byte[] ebml() {
        return EbmlBytes.element(
                0x1A45DFA3,
                EbmlBytes.number(0x4286, 1),
                EbmlBytes.number(0x42F7, 1),
                EbmlBytes.number(0x42F2, 4),
                EbmlBytes.number(0x42F3, 8),
                EbmlBytes.text(0x4282, webm ? "webm" : "matroska"),
                EbmlBytes.number(0x4287, VERSION),
                EbmlBytes.number(0x4285, READ_VERSION));
    }

    byte[] info() {
        return EbmlBytes.joined(
                EbmlBytes.number(0x2AD7B1, NS_PER_MS),
                EbmlBytes.text(0x4D80, APPLICATION),
                EbmlBytes.text(0x5741, APPLICATION),
                EbmlBytes.real(0x4489, (double) durationMs));
    }

    byte[] tracks() {
        List<byte[]> entries = new ArrayList<>();
        for (SampleTrack track : tracks) {
            entries.add(MatroskaTrackEntry.of(track, entries.size() + 1));
        }
        return EbmlBytes.joined(entries.toArray(byte[][]::new));
    }

    byte[] chapters() {
        if (chapters.isEmpty()) {
            return new byte[0];
        }
        List<byte[]> atoms = new ArrayList<>();
        atoms.add(EbmlBytes.number(0x45BC, 1));
        for (Chapter chapter : chapters) {
            byte[] display =
                    EbmlBytes.element(
                            0x80,
                            EbmlBytes.text(0x85, chapter.title()),
                            EbmlBytes.text(0x437C, "eng"));
            atoms.add(
                    EbmlBytes.element(
                            0xB6,
                            EbmlBytes.number(0x73C4, atoms.size()),
                            EbmlBytes.number(0x91, chapter.startMs() * NS_PER_MS),
                            display));
        }
        return EbmlBytes.element(0x45B9, atoms.toArray(byte[][]::new));
    }

    byte[] attachments() {
        List<byte[]> all = new ArrayList<>();
        for (SampleFile file : files) {
            all.add(
                    EbmlBytes.element(
                            0x61A7,
                            EbmlBytes.text(0x466E, file.name()),
                            EbmlBytes.text(0x4660, file.mimeType()),
                            EbmlBytes.number(0x46AE, all.size() + 1),
                            EbmlBytes.element(0x465C, file.content())));
        }
        return EbmlBytes.joined(all.toArray(byte[][]::new));
    }
}
