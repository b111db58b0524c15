package org.intertitle.media.matroska;

import org.intertitle.media.matroska.ContentEncoding.Kind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads how the frames of a track are packed, in the order in which to undo it. */
final class EncodingReader {

    private static final int MAX_ENCODINGS = 8;
    private static final int MAX_SETTINGS = 4096;
    private static final int ZLIB = 0;
    private static final int HEADER_STRIPPING = 3;

    private final Ebml ebml;

    EncodingReader(Ebml ebml) {
        this.ebml = ebml;
    }

    List<ContentEncoding> read(Element encodings) throws IOException {
        List<ContentEncoding> all = new ArrayList<>();
        Children children = new Children(ebml, encodings);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.CONTENT_ENCODING && all.size() < MAX_ENCODINGS) {
                all.add(readOne(e));
            }
        }
        all.sort(Comparator.comparingLong(ContentEncoding::order).reversed());
        return List.copyOf(all);
    }

    private ContentEncoding readOne(Element encoding) throws IOException {
        long order = 0;
        long scope = ContentEncoding.SCOPE_FRAMES;
        long type = 0;
        Packing packing = new Packing(Kind.ZLIB, new byte[0]);
        Children children = new Children(ebml, encoding);
        for (Element e = children.next(); e != null; e = children.next()) {
            switch (e.id()) {
                case MatroskaId.ENCODING_ORDER -> order = ebml.unsigned(e);
                case MatroskaId.ENCODING_SCOPE -> scope = ebml.unsigned(e);
                case MatroskaId.ENCODING_TYPE -> type = ebml.unsigned(e);
                case MatroskaId.COMPRESSION -> packing = readPacking(e);
                default -> {}
            }
        }
        Kind kind = type == 0 ? packing.kind() : Kind.UNREADABLE;
        return new ContentEncoding(order, scope, kind, packing.settings());
    }

    private Packing readPacking(Element compression) throws IOException {
        long algorithm = ZLIB;
        byte[] settings = {};
        Children children = new Children(ebml, compression);
        for (Element e = children.next(); e != null; e = children.next()) {
            switch (e.id()) {
                case MatroskaId.COMPRESSION_ALGORITHM -> algorithm = ebml.unsigned(e);
                case MatroskaId.COMPRESSION_SETTINGS ->
                        settings = ebml.bytes().bytes(e.data(), Math.min(e.size(), MAX_SETTINGS));
                default -> {}
            }
        }
        return new Packing(kindOf(algorithm), settings);
    }

    private static Kind kindOf(long algorithm) {
        if (algorithm == ZLIB) {
            return Kind.ZLIB;
        }
        return algorithm == HEADER_STRIPPING ? Kind.HEADER_STRIPPING : Kind.UNREADABLE;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Packing(Kind kind, byte[] settings) {}
}
