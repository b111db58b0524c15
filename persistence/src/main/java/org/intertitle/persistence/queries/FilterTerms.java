package org.intertitle.persistence.queries;

import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.QueryFilter.Not;
import org.intertitle.queries.QueryFilter.Term;
import org.intertitle.queries.QueryFilter.Words;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** A filter as conditions of a list of titles, of videos, or of wanted items. */
record FilterTerms(QueryFilter filter, Instant now, StoredLanguages languages) {

    /** Conditions on a title {@code t}: one of its videos has all that is asked, none the rest. */
    Conditions titles() {
        Conditions all = new Conditions();
        terms(TermConditions::ofTitle).forEach(term -> all.add(text(term, all)));
        List<Term> asked = terms(term -> !TermConditions.ofTitle(term) && !(term instanceof Not));
        if (!asked.isEmpty()) {
            all.add(some(asked, all));
        }
        for (Term term : terms(term -> !TermConditions.ofTitle(term))) {
            if (term instanceof Not(Term not)) {
                all.add("not " + some(List.of(not), all));
            }
        }
        return all;
    }

    /** Conditions on a title {@code t} and one of its videos {@code v}. */
    Conditions videos() {
        Conditions all = new Conditions();
        filter.terms().forEach(term -> all.add(text(term, all)));
        return all;
    }

    /** Conditions on a wanted item {@code x}, its video {@code v} and title {@code t}. */
    Conditions items() {
        Conditions all = new Conditions();
        TermConditions conditions = new TermConditions(now, languages);
        filter.terms()
                .forEach(term ->
                        all.add(
                                TermConditions.ofItem(term)
                                        ? conditions.item(term, all)
                                        : text(term, all)));
        return all;
    }

    /** Titles of which one video is all of this. */
    private String some(List<Term> asked, Conditions into) {
        if (asked.size() > 1) {
            return someVideo(asked, into);
        }
        Term only = asked.getFirst();
        return new TermConditions(now, languages)
                .summedUp(only, into)
                .or(() -> VideoSet.of(only, into, languages).map(VideoSet::ofTitle))
                .orElseGet(() -> someVideo(asked, into));
    }

    private String someVideo(List<Term> asked, Conditions into) {
        Conditions rest = into.aside();
        asked.stream()
                .filter(term -> !(term instanceof Words))
                .forEach(term -> rest.add(text(term, into)));
        List<Words> words =
                asked.stream().filter(Words.class::isInstance).map(Words.class::cast).toList();
        return words.isEmpty()
                ? "t.id in (select v.titleId from VideoEntity v where %s)".formatted(rest.text())
                : SomeVideo.of(words, rest).ofTitle();
    }

    private List<Term> terms(Predicate<Term> which) {
        return filter.terms().stream().filter(which).toList();
    }

    private String text(Term term, Conditions into) {
        return new TermConditions(now, languages).text(term, into);
    }
}
