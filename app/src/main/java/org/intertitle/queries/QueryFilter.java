package org.intertitle.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

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

    /** {@code -term}, {@code not:term}: the term does not hold. */
    public record Not(Term term) implements Term {}

    /** {@code missing:de}, {@code missing:de:forced}: wanted so; {@code missing}: wanted at all. */
    public record Missing(Asked asked) implements Term {
        public Missing(Language language) {
            this(Asked.in(language));
        }
    }

    /**
     * {@code present:de}, {@code embedded:de}, {@code poor:de}: asked for in this language, and so
     * does the video stand to it.
     */
    public record Stands(CellState state, Asked asked) implements Term {}

    /** {@code reason:misnamed}, {@code can:adopt}: wanted for this reason. */
    public record Because(ReasonCode reason) implements Term {}

    /**
     * {@code can:convert}: wanted although a sidecar is there, in another format than the profile
     * prefers.
     */
    public record Convertible() implements Term {}

    /** {@code lang:en}: a subtitle in this language is there. */
    public record Has(Language language) implements Term {}

    /** {@code kind:film}, {@code kind:series}, {@code kind:anime}. */
    public record Kind(String kind) implements Term {}

    /** {@code folder:"NAS"}: the library folder's path contains this folded text. */
    public record Folder(String folded) implements Term {}

    /** {@code profile:Anime}: the profile of this name rules the title; in lower case. */
    public record OfProfile(String name) implements Term {}

    /** {@code group:SPARKS}: the video's release group, in lower case. */
    public record Group(String name) implements Term {}

    /** {@code format:srt}: a sidecar or track in one of these formats is there. */
    public record Format(List<String> formats) implements Term {
        public Format {
            formats = List.copyOf(formats);
        }
    }

    /** {@code year:1927}, {@code year<1930}. */
    public record Year(Comparison comparison, int year) implements Term {}

    /** {@code quality<60}: the worst sidecar's quality. */
    public record Quality(Comparison comparison, int quality) implements Term {}

    /** {@code added:<7d}: added within this time ({@code LESS}), or before it. */
    public record Added(Comparison comparison, Duration age) implements Term {}

    /** {@code state:offline}, {@code state:damaged}, {@code state:ignored}. */
    public record State(String state) implements Term {}

    /**
     * What a profile asks for: a language ({@code und} for any), as people read it or exactly this
     * tag, and a kind (null for both).
     */
    public record Asked(Language language, @Nullable SubtitleKind kind, boolean exact) {
        /** Any language and kind. */
        public static final Asked ANY = in(Language.UNDETERMINED);

        public static Asked in(Language language) {
            return new Asked(language, null, false);
        }
    }

    /** How a number is compared. */
    public enum Comparison {
        LESS,
        EQUAL,
        MORE
    }
}
