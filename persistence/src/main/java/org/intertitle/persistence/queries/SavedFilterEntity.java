package org.intertitle.persistence.queries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.intertitle.kernel.SavedFilterId;
import org.intertitle.queries.SavedFilter;
import org.intertitle.queries.SavedFilter.Filtered;

import java.util.Locale;

/** The row of one saved filter. */
@Entity
@Table(name = "saved_filter")
class SavedFilterEntity {
    @Id long id;
    @Column String name;
    @Column String nameKey;

    @Column
    @Enumerated(EnumType.STRING)
    Filtered list;

    @Column String filter;
    @Column int position;

    SavedFilterEntity() {}

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    static SavedFilterEntity of(SavedFilter filter) {
        SavedFilterEntity row = new SavedFilterEntity();
        row.id = filter.id().value();
        row.name = filter.name();
        row.nameKey = key(filter.name());
        row.list = filter.list();
        row.filter = filter.filter();
        row.position = filter.position();
        return row;
    }

    SavedFilter saved() {
        return new SavedFilter(new SavedFilterId(id), name, list, filter, position);
    }
}
