package org.intertitle.persistence.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.session.JsonText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The row of one title; the columns that it does not write are kept by {@link TitleTotals}. */
@Entity
@Table(name = "title")
class TitleEntity {
    @Id long id;
    @Column long folderId;
    @Column String location;

    @Column
    @Enumerated(EnumType.STRING)
    TitleKind kind;

    @Column boolean anime;
    @Column String name;
    @Column String folded;
    @Column @Nullable Integer year;
    @Column String ids;
    @Column @Nullable Long profileId;
    @Column @Nullable String artwork;

    @Column(insertable = false, updatable = false)
    int videos;

    @Column(insertable = false, updatable = false)
    int wanted;

    @Column(insertable = false, updatable = false)
    @Nullable Integer quality;

    @Column(insertable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    VideoState state;

    @Column(insertable = false, updatable = false)
    @Nullable Instant added;

    TitleEntity() {}

    static TitleEntity of(Title title) {
        TitleEntity row = new TitleEntity();
        ProfileId profile = title.profile();
        RelativePath artwork = title.artwork();
        row.id = title.id().value();
        row.folderId = title.folder().value();
        row.location = title.location().encoded();
        row.kind = title.kind();
        row.anime = title.anime();
        row.name = title.name();
        row.folded = Folding.name(title.name());
        row.year = title.year();
        row.ids = JsonText.write(title.ids());
        row.profileId = profile == null ? null : profile.value();
        row.artwork = artwork == null ? null : artwork.encoded();
        return row;
    }

    Title title() {
        return new Title(
                new TitleId(id),
                new FolderId(folderId),
                new RelativePath(location),
                kind,
                anime,
                name,
                year,
                JsonText.readMap(ids),
                profileId == null ? null : new ProfileId(profileId),
                artwork == null ? null : new RelativePath(artwork));
    }
}
