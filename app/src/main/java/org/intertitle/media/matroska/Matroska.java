package org.intertitle.media.matroska;

import org.intertitle.kernel.Cancellation;
import org.intertitle.media.BrokenMedia;
import org.intertitle.media.Container;
import org.intertitle.media.Extraction;
import org.intertitle.media.FileBytes;
import org.intertitle.media.MediaProblem;
import org.intertitle.media.MediaResult;
import org.intertitle.media.SampleList;
import org.intertitle.media.Track;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Matroska and WebM, by RFC 9559; thread-safe. */
public final class Matroska implements Container {

    private static final int PICTURE_HEAD = 64;

    @Override
    public boolean recognises(FileBytes bytes) throws IOException {
        return bytes.size() >= Integer.BYTES && bytes.s32(0) == MatroskaId.EBML;
    }

    @Override
    public MediaResult read(FileBytes bytes) throws IOException {
        Ebml ebml = new Ebml(bytes);
        Element header = header(ebml);
        return new HeadReader(ebml, docType(ebml, header), SegmentMap.of(ebml, header)).read();
    }

    @Override
    public Extraction extract(FileBytes bytes, int trackIndex, Cancellation cancel)
            throws IOException {
        return blocks(bytes, trackIndex, Track::extractable, SampleList.WHOLE, cancel);
    }

    @Override
    public Extraction pictures(FileBytes bytes, int trackIndex, Cancellation cancel)
            throws IOException {
        return blocks(bytes, trackIndex, Track::bitmap, PICTURE_HEAD, cancel);
    }

    private static Extraction blocks(
            FileBytes bytes, int trackIndex, Predicate<Track> wanted, int most, Cancellation cancel)
            throws IOException {
        Ebml ebml = new Ebml(bytes);
        SegmentMap map = SegmentMap.of(ebml, header(ebml));
        List<TrackEntry> entries = new TracksReader(ebml).read(map);
        TrackEntry entry = TracksReader.entry(entries, trackIndex);
        if (entry == null || !wanted.test(entry.draft().finish(trackIndex))) {
            return new Extraction.NotText();
        }
        return new BlockTrack(ebml, map, entry, most, cancel).extract();
    }

    private static Element header(Ebml ebml) throws IOException {
        Element header = ebml.at(0, ebml.bytes().size());
        if (header == null || header.cut() || header.unknown()) {
            throw new BrokenMedia(MediaProblem.TRUNCATED, "the file ends within its first header");
        }
        return header;
    }

    private static @Nullable String docType(Ebml ebml, Element header) throws IOException {
        Children children = new Children(ebml, header);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.DOC_TYPE) {
                return ebml.string(e);
            }
        }
        return null;
    }
}
