package org.intertitle.library;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which profile folders and titles have, and had before; null stands for none of their own. */
final class AssignProfiles {

    private static final int PAGE = 500;

    private final LibraryStores stores;

    AssignProfiles(LibraryStores stores) {
        this.stores = stores;
    }

    /** Titles that are gone are left out; those that have the profile already are not written. */
    List<Assignment> assign(Collection<Assignment> wished) {
        List<Assignment> all = List.copyOf(wished);
        List<Assignment> before = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<Assignment> page = all.subList(from, Math.min(all.size(), from + PAGE));
            before.addAll(stores.work().write(tx -> assign(tx, page)));
        }
        return before;
    }

    private List<Assignment> assign(Tx tx, List<Assignment> page) {
        Map<TitleId, Assignment> wishes = new HashMap<>();
        page.forEach(each -> wishes.put(each.title(), each));
        List<Assignment> before = new ArrayList<>();
        List<Title> changed = new ArrayList<>();
        for (Title title : stores.library().titles(tx, wishes.keySet())) {
            ProfileId wish = Objects.requireNonNull(wishes.get(title.id())).profile();
            if (!Objects.equals(wish, title.profile())) {
                before.add(new Assignment(title.id(), title.profile()));
                changed.add(title.withProfile(wish));
            }
        }
        if (!changed.isEmpty()) {
            stores.library().updateTitles(tx, changed);
            stores.events().tell(tx, new DomainEvent.ProfilesChanged());
        }
        return before;
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
