package org.intertitle.queries;

import org.intertitle.kernel.Language;

import java.time.Duration;
import java.util.List;

/** What the one search box of window and command line says: all terms must hold. */
public record QueryFilter(List<Term> terms) {

    /** Holds for everything. */
    public static final QueryFilter ALL = new QueryFilter(List.of());

    public QueryFilter {
        terms = List.copyOf(terms);
    }

    /** One condition. */
    public sealed interface Term {}

    /** The folded text occurs in the title, the episode's name or the path. */
    public record Words(String folded) implements Term {}

    /** {@code missing:de}: wanted in this language; {@code missing}: in any (und). */
    public record Missing(Language language) implements Term {}

    /** {@code lang:en}: a subtitle in this language is there. */
    public record Has(Language language) implements Term {}

    /** {@code kind:film}, {@code kind:series}, {@code kind:anime}. */
    public record Kind(String kind) implements Term {}

    /** {@code folder:"NAS"}: the library folder's path contains this folded text. */
    public record Folder(String folded) implements Term {}

    /** {@code year:1927}, {@code year<1930}. */
    public record Year(Comparison comparison, int year) implements Term {}

    /** {@code quality<60}: the worst sidecar's quality. */
    public record Quality(Comparison comparison, int quality) implements Term {}

    /** {@code added:<7d}: added within this time ({@code LESS}), or before it. */
    public record Added(Comparison comparison, Duration age) implements Term {}

    /** {@code state:offline}, {@code state:damaged}, {@code state:ignored}. */
    public record State(String state) implements Term {}

    /** How a number is compared. */
    public enum Comparison {
        LESS,
        EQUAL,
        MORE
    }
}
