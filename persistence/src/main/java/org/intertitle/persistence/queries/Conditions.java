package org.intertitle.persistence.queries;

import org.hibernate.query.SelectionQuery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Conditions of one query, joined by {@code and}, with the values that they bind. */
final class Conditions {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values;

    Conditions() {
        this(new HashMap<>());
    }

    private Conditions(Map<String, Object> values) {
        this.values = values;
    }

    /** Other conditions of the same query, for a part of it; the values are shared. */
    Conditions aside() {
        return new Conditions(values);
    }

    Conditions add(String part) {
        parts.add(part);
        return this;
    }

    /** Names a value; what it returns stands for it in the text of a condition. */
    String bind(Object value) {
        String name = "p" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** All of them, or one that always holds. */
    String text() {
        return parts.isEmpty() ? "1 = 1" : String.join(" and ", parts);
    }

    <T> SelectionQuery<T> into(SelectionQuery<T> query) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> list) {
                query.setParameterList(name, list);
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }
}
