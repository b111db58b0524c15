package org.intertitle.persistence.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.persistence.session.Moments;
import org.intertitle.persistence.session.PathText;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** The row of one library folder. */
@Entity
@Table(name = "library_folder")
class FolderEntity {
    @Id long id;
    @Column String root;
    @Column String folded;

    @Column
    @Enumerated(EnumType.STRING)
    FolderKind kind;

    @Column @Nullable Long profileId;
    @Column boolean enabled;
    @Column boolean online;
    @Column @Nullable Instant scanned;

    FolderEntity() {}

    static FolderEntity of(LibraryFolder folder) {
        FolderEntity row = new FolderEntity();
        ProfileId profile = folder.profile();
        row.id = folder.id().value();
        row.root = PathText.write(folder.root());
        row.folded = Folding.name(folder.root().toString());
        row.kind = folder.kind();
        row.profileId = profile == null ? null : profile.value();
        row.enabled = folder.enabled();
        row.online = folder.online();
        row.scanned = Moments.keptOrNull(folder.scanned());
        return row;
    }

    LibraryFolder folder() {
        return new LibraryFolder(
                new FolderId(id),
                PathText.read(root),
                kind,
                profileId == null ? null : new ProfileId(profileId),
                enabled,
                online,
                scanned);
    }
}
