package org.intertitle.persistence.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.library.Title;
import org.intertitle.persistence.session.SessionTx;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Titles as rows. Thread-safe; holds no state. */
final class StoredTitles {

    void insert(Tx tx, List<Title> titles) {
        SessionTx.session(tx).insertMultiple(titles.stream().map(TitleEntity::of).toList());
    }

    void update(Tx tx, List<Title> titles) {
        SessionTx.session(tx).updateMultiple(titles.stream().map(TitleEntity::of).toList());
    }

    List<TitleId> removeEmpty(Tx tx, FolderId folder) {
        SessionTx session = SessionTx.of(tx);
        List<Long> empty =
                session.query(
                                Long.class,
                                "select t.id from TitleEntity t where t.folderId = :folder"
                                        + " and not exists (select 1 from VideoEntity v"
                                        + " where v.titleId = t.id) order by t.id")
                        .setParameter("folder", folder.value())
                        .getResultList();
        session.change("delete from TitleEntity where id in :ids", empty);
        return empty.stream().map(TitleId::new).toList();
    }

    Optional<Title> find(Tx tx, TitleId id) {
        return Optional.ofNullable(SessionTx.session(tx).get(TitleEntity.class, id.value()))
                .map(TitleEntity::title);
    }

    List<Title> of(Tx tx, FolderId folder) {
        return SessionTx.of(tx)
                .query(TitleEntity.class, "from TitleEntity where folderId = :folder order by id")
                .setParameter("folder", folder.value())
                .getResultList()
                .stream()
                .map(TitleEntity::title)
                .toList();
    }

    List<TitleId> with(Tx tx, ProfileId profile) {
        return SessionTx.of(tx)
                .query(
                        Long.class,
                        "select t.id from TitleEntity t where t.profileId = :profile order by t.id")
                .setParameter("profile", profile.value())
                .getResultList()
                .stream()
                .map(TitleId::new)
                .toList();
    }

    void assign(Tx tx, Collection<TitleId> ids, @Nullable ProfileId profile) {
        SessionTx.of(tx)
                .change(
                        "update TitleEntity t set t.profileId = "
                                + (profile == null ? "null" : profile.value())
                                + " where t.id in :ids",
                        ids.stream().map(TitleId::value).toList());
    }

    List<Title> find(Tx tx, Collection<TitleId> ids) {
        List<Long> values = ids.stream().map(TitleId::value).toList();
        return SessionTx.of(tx)
                .among(TitleEntity.class, "from TitleEntity where id in :ids", values)
                .stream()
                .sorted(Comparator.comparingLong(row -> row.id))
                .map(TitleEntity::title)
                .toList();
    }
}
