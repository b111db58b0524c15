package org.intertitle.media.sample;

import org.intertitle.media.Chapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Describes and writes one real Matroska or WebM file of any size; for one thread. */
public final class SampleMatroska {

    private static final long STEP_MS = 1000;
    private static final long CLUSTER_MS = 5000;

    private final List<SampleTrack> tracks = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final List<SampleFile> files = new ArrayList<>();
    private final Set<MatroskaShape> shapes = EnumSet.noneOf(MatroskaShape.class);
    private long durationMs = CLUSTER_MS;
    private long stepMs = STEP_MS;
    private int frameBytes;

    public SampleMatroska durationMs(long ms) {
        durationMs = ms;
        return this;
    }

    public SampleMatroska track(SampleTrack track) {
        tracks.add(track);
        return this;
    }

    public SampleMatroska chapter(long startMs, String title) {
        chapters.add(new Chapter(startMs, null, title));
        return this;
    }

    public SampleMatroska attach(String name, String mimeType, byte[] content) {
        files.add(new SampleFile(name, mimeType, content));
        return this;
    }

    public SampleMatroska shape(MatroskaShape shape) {
        shapes.add(shape);
        return this;
    }

    /** How often a picture and a piece of sound come, and how many bytes each picture takes. */
    public SampleMatroska pictures(long everyMs, int bytes) {
        stepMs = everyMs;
        frameBytes = bytes;
        return this;
    }

    public byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the file; it is laid out by writing it to nowhere first. */
    public void writeTo(OutputStream out) throws IOException {
        MatroskaHead head = new MatroskaHead(tracks, chapters, files, durationMs, shapes);
        SampleFrames frames = new SampleFrames(tracks, stepMs, frameBytes);
        MatroskaClusters clusters = new MatroskaClusters(tracks, frames, shapes);
        MatroskaSegment plan = new MatroskaSegment(head, clusters, shapes, durationMs);
        MatroskaLayout layout = new MatroskaLayout();
        plan.write(OutputStream.nullOutputStream(), layout);
        plan.write(out, layout.again());
    }
}
