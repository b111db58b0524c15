package org.intertitle.media.mp4;

import org.intertitle.media.FileBytes;
import org.intertitle.media.TrackDraft;
import org.intertitle.media.TrackType;

import java.io.IOException;

/** Reads codec, size, channels and the forced flag out of a sample entry. */
final class SampleEntryReader {

    private static final int CHANNELS_AT = 16;
    private static final int WIDTH_AT = 24;
    private static final int HEIGHT_AT = 26;
    private static final int FLAGS_AT = 8;
    private static final int ALL_FORCED = 0x80000000;

    private final FileBytes bytes;
    private final TrackDraft draft;

    SampleEntryReader(FileBytes bytes, TrackDraft draft) {
        this.bytes = bytes;
        this.draft = draft;
    }

    void read(Box entry) throws IOException {
        draft.codec = new Mp4Codecs(bytes).name(entry);
        if (draft.type == TrackType.VIDEO && entry.size() >= HEIGHT_AT + 2) {
            draft.width = bytes.u16(entry.data() + WIDTH_AT);
            draft.height = bytes.u16(entry.data() + HEIGHT_AT);
        } else if (draft.type == TrackType.AUDIO && entry.size() >= CHANNELS_AT + 2) {
            draft.channels = bytes.u16(entry.data() + CHANNELS_AT);
        } else if (entry.is("tx3g") && entry.size() >= FLAGS_AT + 4) {
            draft.forced |= (bytes.s32(entry.data() + FLAGS_AT) & ALL_FORCED) != 0;
        }
    }
}
