package org.intertitle.persistence.queries;

import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.QueryFilter.Not;
import org.intertitle.queries.QueryFilter.Term;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** A filter as conditions of a list of titles, of videos, or of wanted items. */
record FilterTerms(QueryFilter filter, Instant now) {

    /** Conditions on a title {@code t}: one of its videos has all that is asked, none the rest. */
    Conditions titles() {
        Conditions all = new Conditions();
        terms(TermConditions::ofTitle).forEach(term -> all.add(text(term, all)));
        Conditions one = all.aside();
        terms(term -> !TermConditions.ofTitle(term) && !(term instanceof Not))
                .forEach(term -> one.add(ofVideo(term, one)));
        if (!one.isEmpty()) {
            all.add(some(one.text(), terms(FilterTerms::mixed).isEmpty()));
        }
        for (Term term : terms(term -> !TermConditions.ofTitle(term))) {
            if (term instanceof Not(Term not)) {
                all.add("not " + some(ofVideo(not, all), !mixed(not)));
            }
        }
        return all;
    }

    /** Conditions on a title {@code t} and one of its videos {@code v}. */
    Conditions videos() {
        Conditions all = new Conditions();
        filter.terms().forEach(term -> all.add(ofVideo(term, all)));
        return all;
    }

    /** Conditions on a wanted item {@code x}, its video {@code v} and title {@code t}. */
    Conditions items() {
        Conditions all = new Conditions();
        filter.terms()
                .forEach(term ->
                        all.add(
                                TermConditions.ofItem(term)
                                        ? text(term, all)
                                        : ofVideo(term, all)));
        return all;
    }

    private List<Term> terms(Predicate<Term> which) {
        return filter.terms().stream().filter(which).toList();
    }

    private String ofVideo(Term term, Conditions into) {
        if (!TermConditions.ofItem(term)) {
            return text(term, into);
        }
        return term instanceof Not(Term not)
                ? TermConditions.opposite(ofVideo(not, into))
                : TermConditions.wanted(ItemConditions.LACKING + " and " + text(term, into));
    }

    private String text(Term term, Conditions into) {
        return new TermConditions(now).text(term, into);
    }

    /** Whether a title and its video are needed together. */
    private static boolean mixed(Term term) {
        return term instanceof QueryFilter.Words;
    }

    /** Titles of which some video is so; {@code alone} where that does not depend on the title. */
    private static String some(String ofVideo, boolean alone) {
        return alone
                ? "t.id in (select v.titleId from VideoEntity v where " + ofVideo + ")"
                : "exists (select 1 from VideoEntity v where v.titleId = t.id and " + ofVideo + ")";
    }
}
