package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Which profile folders and titles have; null stands for none of their own. */
final class AssignProfile {

    private final LibraryStores stores;

    AssignProfile(LibraryStores stores) {
        this.stores = stores;
    }

    ProfileUses uses(Tx tx, ProfileId profile) {
        return new ProfileUses(
                stores.folders().all(tx).stream()
                        .filter(folder -> profile.equals(folder.profile()))
                        .map(LibraryFolder::id)
                        .toList(),
                stores.library().titlesWith(tx, profile));
    }

    void to(Tx tx, TitleId id, @Nullable ProfileId profile) {
        if (stores.library().title(tx, id).isEmpty()) {
            throw new AppException(LibraryError.NO_SUCH_TITLE, id);
        }
        stores.library().assign(tx, List.of(id), profile);
        stores.events().tell(tx, new DomainEvent.ProfilesChanged());
    }

    /** Folders and titles that are gone are left out. */
    void to(Tx tx, ProfileUses uses, @Nullable ProfileId profile) {
        stores.folders().all(tx).stream()
                .filter(folder -> uses.folders().contains(folder.id()))
                .forEach(folder -> stores.folders().update(tx, folder.withProfile(profile)));
        stores.library().assign(tx, uses.titles(), profile);
        stores.events().tell(tx, new DomainEvent.FoldersChanged(Changed.of(uses.folders())));
        stores.events().tell(tx, new DomainEvent.ProfilesChanged());
    }
}
