package org.intertitle.persistence.config;

import org.hibernate.StatelessSession;
import org.intertitle.config.SettingsRepository;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.SessionTx;

import java.util.Map;
import java.util.TreeMap;

/** Settings as rows. Thread-safe; holds no state. */
final class StoredSettings implements SettingsRepository {

    @Override
    public Map<String, String> all(Tx tx) {
        Map<String, String> all = new TreeMap<>();
        SessionTx.of(tx)
                .query(SettingEntity.class, "from SettingEntity")
                .getResultList()
                .forEach(row -> all.put(row.name, row.content));
        return all;
    }

    @Override
    public void put(Tx tx, String key, String value) {
        StatelessSession session = SessionTx.session(tx);
        SettingEntity row = new SettingEntity(key, value);
        if (session.get(SettingEntity.class, key) == null) {
            session.insert(row);
        } else {
            session.update(row);
        }
    }

    @Override
    public void remove(Tx tx, String key) {
        SessionTx.session(tx)
                .createMutationQuery("delete from SettingEntity where name = :name")
                .setParameter("name", key)
                .executeUpdate();
    }
}
