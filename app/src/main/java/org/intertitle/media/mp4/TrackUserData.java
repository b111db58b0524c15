package org.intertitle.media.mp4;

import org.intertitle.media.FileBytes;
import org.intertitle.media.TrackDraft;

import java.io.IOException;
import java.util.Locale;

/** Reads a track's name and what its {@code kind} and {@code tagc} boxes say of its purpose. */
final class TrackUserData {

    private final FileBytes bytes;
    private final TrackDraft draft;

    TrackUserData(FileBytes bytes, TrackDraft draft) {
        this.bytes = bytes;
        this.draft = draft;
    }

    void read(Box udta) throws IOException {
        Boxes children = Boxes.in(bytes, udta);
        for (Box box = children.next(); box != null; box = children.next()) {
            switch (FourCc.text(box.type())) {
                case "name" -> draft.title = Boxes.string(bytes, box.data(), box.end()).strip();
                case "kind" -> kind(box);
                case "tagc" -> characteristic(Boxes.string(bytes, box.data(), box.end()));
                default -> {}
            }
        }
    }

    /** Scheme and value; the values are DASH roles (ISO/IEC 23009-1) or HTML track kinds. */
    private void kind(Box kind) throws IOException {
        if (kind.size() <= 4) {
            return;
        }
        String scheme = Boxes.string(bytes, kind.data() + 4, kind.end());
        long value = kind.data() + 4 + scheme.length() + 1;
        if (value < kind.end()) {
            role(Boxes.string(bytes, value, kind.end()).toLowerCase(Locale.ROOT));
        }
    }

    private void role(String role) {
        switch (role) {
            case "caption", "captions" -> draft.hearingImpaired = true;
            case "forced-subtitle", "forced_subtitle" -> draft.forced = true;
            case "commentary" -> draft.commentary = true;
            default -> {}
        }
    }

    private void characteristic(String name) {
        switch (name.strip()) {
            case "public.accessibility.transcribes-spoken-dialog",
                    "public.accessibility.describes-music-and-sound" ->
                    draft.hearingImpaired = true;
            case "public.subtitles.forced-only" -> draft.forced = true;
            default -> {}
        }
    }
}
