package org.intertitle.library;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Gives many titles a profile of their own, and knows what they had before. */
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
}
