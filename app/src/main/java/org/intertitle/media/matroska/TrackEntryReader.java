package org.intertitle.media.matroska;

import org.intertitle.kernel.Language;
import org.intertitle.media.ContainerLanguage;
import org.intertitle.media.TrackDraft;
import org.intertitle.media.TrackType;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** Reads one track entry with the defaults of RFC 9559 for what is absent. */
final class TrackEntryReader {

    private static final int MAX_SIDE = 1 << 16;
    private static final int MAX_CHANNELS = 1024;

    private final Ebml ebml;
    private final TrackDraft draft = new TrackDraft();
    private String codecId = "";
    private @Nullable Element codecPrivate;
    private @Nullable Language bcp47;
    private Language language = new Language("en");
    private List<ContentEncoding> encodings = List.of();
    private long defaultDuration;

    private TrackEntryReader(Ebml ebml) {
        this.ebml = ebml;
        draft.isDefault = true;
    }

    static TrackEntry read(Ebml ebml, Element entry) throws IOException {
        TrackEntryReader reader = new TrackEntryReader(ebml);
        Children children = new Children(ebml, entry);
        for (Element e = children.next(); e != null; e = children.next()) {
            reader.take(e);
        }
        return reader.finish();
    }

    private TrackEntry finish() throws IOException {
        draft.language = bcp47 == null ? language : bcp47;
        draft.codec = MatroskaCodecs.name(ebml, codecId, codecPrivate);
        return new TrackEntry(draft, codecId, codecPrivate, encodings, defaultDuration);
    }

    private void take(Element e) throws IOException {
        switch (e.id()) {
            case MatroskaId.TRACK_NUMBER -> draft.number = ebml.unsigned(e);
            case MatroskaId.TRACK_TYPE -> draft.type = type(ebml.unsigned(e));
            case MatroskaId.CODEC_ID -> codecId = ebml.string(e);
            case MatroskaId.CODEC_PRIVATE -> codecPrivate = e;
            case MatroskaId.DEFAULT_DURATION -> defaultDuration = ebml.unsigned(e);
            case MatroskaId.CONTENT_ENCODINGS -> encodings = new EncodingReader(ebml).read(e);
            case MatroskaId.VIDEO -> video(e);
            case MatroskaId.AUDIO -> audio(e);
            default -> takeWords(e);
        }
    }

    private void takeWords(Element e) throws IOException {
        switch (e.id()) {
            case MatroskaId.NAME -> draft.title = ebml.string(e);
            case MatroskaId.LANGUAGE -> language = ContainerLanguage.of(ebml.string(e));
            case MatroskaId.LANGUAGE_BCP47 -> bcp47 = ContainerLanguage.of(ebml.string(e));
            case MatroskaId.FLAG_DEFAULT -> draft.isDefault = ebml.flag(e);
            case MatroskaId.FLAG_FORCED -> draft.forced = ebml.flag(e);
            case MatroskaId.FLAG_HEARING_IMPAIRED -> draft.hearingImpaired = ebml.flag(e);
            case MatroskaId.FLAG_COMMENTARY -> draft.commentary = ebml.flag(e);
            default -> {}
        }
    }

    private void video(Element video) throws IOException {
        Children children = new Children(ebml, video);
        for (Element e = children.next(); e != null; e = children.next()) {
            switch (e.id()) {
                case MatroskaId.PIXEL_WIDTH -> draft.width = bounded(e, MAX_SIDE);
                case MatroskaId.PIXEL_HEIGHT -> draft.height = bounded(e, MAX_SIDE);
                default -> {}
            }
        }
    }

    private void audio(Element audio) throws IOException {
        draft.channels = 1;
        Children children = new Children(ebml, audio);
        for (Element e = children.next(); e != null; e = children.next()) {
            if (e.id() == MatroskaId.CHANNELS) {
                draft.channels = bounded(e, MAX_CHANNELS);
            }
        }
    }

    private int bounded(Element e, int limit) throws IOException {
        return Math.clamp(ebml.unsigned(e), 0, limit);
    }

    private static TrackType type(long code) {
        return switch (Math.clamp(code, 0, Integer.MAX_VALUE)) {
            case 1 -> TrackType.VIDEO;
            case 2 -> TrackType.AUDIO;
            case 17 -> TrackType.SUBTITLE;
            default -> TrackType.OTHER;
        };
    }
}
