package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.media.Track;
import org.jspecify.annotations.Nullable;

/**
 * Builds the records of subtitles. The language of a sidecar is what its name says, else what its
 * text says; forced and hearing-impaired it is if either says so.
 */
final class SubtitleRecords {

    private SubtitleRecords() {}

    static Subtitle embedded(SubtitleId id, VideoId video, Track track) {
        return new Subtitle(
                id,
                video,
                SubtitleSource.EMBEDDED,
                null,
                track.index(),
                track.language(),
                track.forced(),
                track.hearingImpaired(),
                track.commentary(),
                track.isDefault(),
                track.codec(),
                track.bitmap(),
                track.title(),
                null,
                null,
                0,
                null);
    }

    /** {@code old} is what was stored for it, {@code told} the language that its text told now. */
    static Subtitle sidecar(
            SubtitleId id,
            VideoId video,
            AttachedSidecar sidecar,
            @Nullable Subtitle old,
            @Nullable Language told) {
        FoundFile file = sidecar.file();
        SidecarFacts facts = sidecar.facts();
        Subtitle same = old != null && same(file, old) ? old : null;
        TextFacts text = same == null ? null : same.text();
        return new Subtitle(
                id,
                video,
                SubtitleSource.SIDECAR,
                file.path(),
                null,
                language(facts.language(), same, told),
                facts.forced() || (text != null && text.forced()),
                facts.hearingImpaired() || (text != null && text.hearingImpaired()),
                facts.commentary(),
                facts.isDefault(),
                text == null || same == null ? sidecar.format() : same.format(),
                sidecar.bitmap(),
                facts.label(),
                facts.played(),
                text,
                file.bytes(),
                file.modified());
    }

    /** The same sidecar after its text was read as a whole. */
    static Subtitle inspected(Subtitle sidecar, String format, TextFacts text) {
        return new Subtitle(
                sidecar.id(),
                sidecar.video(),
                sidecar.source(),
                sidecar.path(),
                sidecar.track(),
                sidecar.language().determined() ? sidecar.language() : text.language(),
                sidecar.forced() || text.forced(),
                sidecar.hearingImpaired() || text.hearingImpaired(),
                sidecar.commentary(),
                sidecar.isDefault(),
                format,
                sidecar.bitmap(),
                sidecar.label(),
                sidecar.played(),
                text,
                sidecar.bytes(),
                sidecar.modified());
    }

    static Subtitle withId(Subtitle subtitle, SubtitleId id) {
        return new Subtitle(
                id,
                subtitle.video(),
                subtitle.source(),
                subtitle.path(),
                subtitle.track(),
                subtitle.language(),
                subtitle.forced(),
                subtitle.hearingImpaired(),
                subtitle.commentary(),
                subtitle.isDefault(),
                subtitle.format(),
                subtitle.bitmap(),
                subtitle.label(),
                subtitle.played(),
                subtitle.text(),
                subtitle.bytes(),
                subtitle.modified());
    }

    static boolean same(FoundFile file, Subtitle stored) {
        return stored.modified() != null && file.sameContent(stored.bytes(), stored.modified());
    }

    private static Language language(
            Language named, @Nullable Subtitle same, @Nullable Language told) {
        if (named.determined()) {
            return named;
        }
        if (told != null) {
            return told;
        }
        if (same == null) {
            return Language.UNDETERMINED;
        }
        return same.text() != null ? same.text().language() : same.language();
    }
}
