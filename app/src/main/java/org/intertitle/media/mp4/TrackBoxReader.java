package org.intertitle.media.mp4;

import org.intertitle.kernel.Language;
import org.intertitle.media.ContainerLanguage;
import org.intertitle.media.FileBytes;
import org.intertitle.media.TrackDraft;
import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads one track box: header, language, handler, names, kinds and the first sample entry. */
final class TrackBoxReader {

    private static final int ENABLED = 1;
    private static final int MAX_REFERENCES = 64;

    private final FileBytes bytes;
    private final boolean quickTime;
    private final TrackDraft draft = new TrackDraft();
    private @Nullable Language extended;
    private @Nullable String handlerName;
    private long timescale = 1;
    private Edit edit = Edit.NONE;
    private @Nullable Box sampleTable;
    private @Nullable Box entry;
    private final List<Long> chapterTracks = new ArrayList<>();

    TrackBoxReader(FileBytes bytes, boolean quickTime) {
        this.bytes = bytes;
        this.quickTime = quickTime;
    }

    MovieTrack read(Box trak) throws IOException {
        Boxes children = Boxes.in(bytes, trak);
        for (Box box = children.next(); box != null; box = children.next()) {
            switch (FourCc.text(box.type())) {
                case "tkhd" -> header(box);
                case "edts" -> edit = Edit.read(bytes, Boxes.child(bytes, box, "elst"));
                case "tref" -> references(box);
                case "mdia" -> media(box);
                case "udta" -> new TrackUserData(bytes, draft).read(box);
                default -> {}
            }
        }
        if (draft.title == null && handlerName != null && !GenericNames.is(handlerName)) {
            draft.title = handlerName;
        }
        draft.language = extended == null ? draft.language : extended;
        return new MovieTrack(draft, timescale, edit, sampleTable, entry, chapterTracks);
    }

    private void header(Box tkhd) throws IOException {
        boolean wide = tkhd.size() > 0 && bytes.u8(tkhd.data()) == 1;
        long at = tkhd.data() + 4 + (wide ? 16 : 8);
        if (at + 4 <= tkhd.end()) {
            draft.isDefault = (bytes.u8(tkhd.data() + 3) & ENABLED) != 0;
            draft.number = bytes.u32(at);
        }
    }

    private void references(Box tref) throws IOException {
        Box chap = Boxes.child(bytes, tref, "chap");
        if (chap == null) {
            return;
        }
        for (long at = chap.data(); at + 4 <= chap.end(); at += 4) {
            if (chapterTracks.size() < MAX_REFERENCES) {
                chapterTracks.add(bytes.u32(at));
            }
        }
    }

    private void media(Box mdia) throws IOException {
        Boxes children = Boxes.in(bytes, mdia);
        for (Box box = children.next(); box != null; box = children.next()) {
            switch (FourCc.text(box.type())) {
                case "mdhd" -> mediaHeader(box);
                case "hdlr" -> handler(box);
                case "elng" -> extendedLanguage(box);
                case "minf" -> sampleTable = Boxes.child(bytes, box, "stbl");
                default -> {}
            }
        }
        Box descriptions = Boxes.child(bytes, sampleTable, "stsd");
        if (descriptions != null && descriptions.size() > 8) {
            entry = new Boxes(bytes, descriptions.data() + 8, descriptions.end()).next();
        }
        if (entry != null) {
            new SampleEntryReader(bytes, draft).read(entry);
        }
    }

    private void mediaHeader(Box mdhd) throws IOException {
        boolean wide = mdhd.size() > 0 && bytes.u8(mdhd.data()) == 1;
        long at = mdhd.data() + 4 + (wide ? 16 : 8);
        long languageAt = at + 4 + (wide ? Long.BYTES : Integer.BYTES);
        if (languageAt + 2 <= mdhd.end()) {
            timescale = Math.max(1, bytes.u32(at));
            draft.language = PackedLanguage.of(bytes.u16(languageAt), quickTime);
        }
    }

    private void handler(Box hdlr) throws IOException {
        if (hdlr.size() < 12) {
            return;
        }
        draft.type =
                switch (FourCc.text(bytes.s32(hdlr.data() + 8))) {
                    case "vide" -> TrackType.VIDEO;
                    case "soun" -> TrackType.AUDIO;
                    case "sbtl", "subt", "text", "subp", "clcp" -> TrackType.SUBTITLE;
                    default -> TrackType.OTHER;
                };
        handlerName = name(hdlr.data() + 24, hdlr.end());
    }

    /** The handler's name: ends with a zero, or in QuickTime begins with its length. */
    private @Nullable String name(long at, long end) throws IOException {
        if (at >= end) {
            return null;
        }
        boolean counted = bytes.u8(at) == end - at - 1 && bytes.u8(at) < ' ';
        return Boxes.string(bytes, counted ? at + 1 : at, end).strip();
    }

    private void extendedLanguage(Box elng) throws IOException {
        if (elng.size() > 4) {
            extended = ContainerLanguage.of(Boxes.string(bytes, elng.data() + 4, elng.end()));
        }
    }
}
