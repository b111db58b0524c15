package org.intertitle.persistence.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.Tx;
import org.intertitle.persistence.session.SessionTx;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the stored languages a person reads as an asked one: {@code en-US} for {@code en}, but
 * not {@code pt-BR} for {@code pt}. Each distinct one is found by a step in an index.
 */
record StoredLanguages(Tx tx) {

    private static final String DISTINCT =
            """
            with recursive tag (language) as (
                select min(a.language) from {table} a
                union all
                select (select min(b.language) from {table} b where b.language > tag.language)
                from tag where tag.language is not null)
            select language from tag where language is not null
            """;

    /** Tags of wanted items. */
    List<String> wanted(Language asked) {
        return read(asked, "wanted");
    }

    /** Tags of subtitles. */
    List<String> subtitles(Language asked) {
        return read(asked, "subtitle");
    }

    /** The asked one is among them, stored or not. */
    private List<String> read(Language asked, String table) {
        Stream<String> stored =
                SessionTx.session(tx)
                        .createNativeQuery(DISTINCT.replace("{table}", table), String.class)
                        .getResultList()
                        .stream()
                        .filter(tag -> new Language(tag).reads(asked));
        return Stream.concat(Stream.of(asked.tag()), stored).distinct().toList();
    }
}
