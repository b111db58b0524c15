package org.intertitle.media.foreign;

import org.intertitle.kernel.Language;
import org.intertitle.media.Chapter;
import org.intertitle.media.Extraction;
import org.intertitle.media.MediaFile;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.Sample;
import org.intertitle.media.Track;
import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The answers of the child as bytes, both ways. */
final class Wire {

    private static final int DAMAGED = 0;
    private static final int NOT_TEXT = 1;
    private static final int FOUND = 2;

    private Wire() {}

    static byte[] toBytes(MediaResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            switch (result) {
                case MediaResult.Damaged(MediaProblem code, String detail) ->
                        writeDamage(out, code, detail);
                case MediaResult.Read read -> {
                    out.writeByte(FOUND);
                    out.writeLong(read.bytesRead());
                    writeFile(out, read.file());
                }
            }
        }
        return bytes.toByteArray();
    }

    static MediaResult result(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() == DAMAGED) {
                return new MediaResult.Damaged(problem(in), in.readUTF());
            }
            long bytesRead = in.readLong();
            return new MediaResult.Read(readFile(in), bytesRead, null);
        }
    }

    static byte[] toBytes(Extraction extraction) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            switch (extraction) {
                case Extraction.Damaged(MediaProblem code, String detail) ->
                        writeDamage(out, code, detail);
                case Extraction.NotText ignored -> out.writeByte(NOT_TEXT);
                case Extraction.Extracted extracted -> writeText(out, extracted);
            }
        }
        return bytes.toByteArray();
    }

    static Extraction extraction(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return switch (in.readByte()) {
                case DAMAGED -> new Extraction.Damaged(problem(in), in.readUTF());
                case NOT_TEXT -> new Extraction.NotText();
                default -> readText(in);
            };
        }
    }

    private static void writeDamage(DataOutputStream out, MediaProblem code, String detail)
            throws IOException {
        out.writeByte(DAMAGED);
        out.writeUTF(code.name());
        out.writeUTF(detail);
    }

    private static MediaProblem problem(DataInputStream in) throws IOException {
        return MediaProblem.valueOf(in.readUTF());
    }

    private static void writeFile(DataOutputStream out, MediaFile file) throws IOException {
        Long duration = file.durationMs();
        out.writeUTF(file.container());
        out.writeLong(duration == null ? -1 : duration);
        out.writeInt(file.tracks().size());
        for (Track track : file.tracks()) {
            writeTrack(out, track);
        }
        out.writeInt(file.chapters().size());
        for (Chapter chapter : file.chapters()) {
            Long end = chapter.endMs();
            out.writeLong(chapter.startMs());
            out.writeLong(end == null ? -1 : end);
            out.writeUTF(chapter.title());
        }
    }

    private static MediaFile readFile(DataInputStream in) throws IOException {
        String container = in.readUTF();
        Long duration = optional(in.readLong());
        List<Track> tracks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tracks.add(readTrack(in));
        }
        List<Chapter> chapters = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            chapters.add(new Chapter(in.readLong(), optional(in.readLong()), in.readUTF()));
        }
        return new MediaFile(container, duration, tracks, chapters, List.of());
    }

    private static @Nullable Long optional(long value) {
        return value < 0 ? null : value;
    }

    private static void writeTrack(DataOutputStream out, Track track) throws IOException {
        String title = track.title();
        out.writeInt(track.index());
        out.writeLong(track.number());
        out.writeUTF(track.type().name());
        out.writeUTF(track.codec());
        out.writeUTF(track.language().tag());
        out.writeUTF(title == null ? "" : title);
        out.writeBoolean(track.isDefault());
        out.writeBoolean(track.forced());
        out.writeBoolean(track.hearingImpaired());
        out.writeBoolean(track.commentary());
        out.writeInt(track.channels());
        out.writeInt(track.width());
        out.writeInt(track.height());
        out.writeBoolean(track.bitmap());
        out.writeBoolean(track.extractable());
    }

    private static Track readTrack(DataInputStream in) throws IOException {
        int index = in.readInt();
        long number = in.readLong();
        TrackType type = TrackType.valueOf(in.readUTF());
        String codec = in.readUTF();
        Language language = new Language(in.readUTF());
        String title = in.readUTF();
        return new Track(
                index,
                number,
                type,
                codec,
                language,
                title.isEmpty() ? null : title,
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readBoolean(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readBoolean(),
                in.readBoolean());
    }

    private static void writeText(DataOutputStream out, Extraction.Extracted text)
            throws IOException {
        out.writeByte(FOUND);
        out.writeUTF(text.codec());
        writeBytes(out, text.codecPrivate());
        out.writeInt(text.samples().size());
        for (Sample sample : text.samples()) {
            out.writeLong(sample.startMs());
            out.writeLong(sample.durationMs());
            writeBytes(out, sample.data());
        }
    }

    private static Extraction readText(DataInputStream in) throws IOException {
        String codec = in.readUTF();
        byte[] codecPrivate = readBytes(in);
        List<Sample> samples = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            samples.add(new Sample(in.readLong(), in.readLong(), readBytes(in), null));
        }
        return new Extraction.Extracted(codec, codecPrivate, samples);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("an answer ends too early");
        }
        return bytes;
    }
}
