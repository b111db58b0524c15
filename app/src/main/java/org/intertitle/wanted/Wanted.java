package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One (video, language, kind) that the video's profile speaks of, with the need derived for it and
 * the effort spent on it. The natural key is (video, language, kind); satisfied ones are kept, so
 * that lists show coverage and effort is not forgotten. {@code since} is when the present state
 * began. Need changes by {@link #decided} alone, effort by {@link #ignored} and {@link #failed}.
 */
public record Wanted(
        WantedId id,
        VideoId video,
        Language language,
        SubtitleKind kind,
        int position,
        CellState state,
        @Nullable ReasonCode reason,
        @Nullable SubtitleId subtitle,
        Instant since,
        Effort effort) {

    /** The first answer for a wish; its id is still to be given. */
    static Wanted first(VideoId video, Decision decision, int position, Instant now) {
        return new Wanted(
                new WantedId(0),
                video,
                decision.wish().language(),
                decision.wish().kind(),
                position,
                decision.state(),
                decision.reason(),
                decision.subtitle(),
                now,
                Effort.NONE);
    }

    /** Whether something could be done about it: it is wanted, and not left out by choice. */
    public boolean open() {
        return state == CellState.WANTED && !effort.ignored();
    }

    boolean isFor(Wish wish) {
        return language.equals(wish.language()) && kind == wish.kind();
    }

    Wanted withId(WantedId given) {
        return new Wanted(
                given, video, language, kind, position, state, reason, subtitle, since, effort);
    }

    /**
     * The same with a new answer; it must be for the same wish.
     *
     * @throws IllegalStateException where it is for another
     */
    Wanted decided(Decision decision, int place, Instant now) {
        if (!isFor(decision.wish())) {
            throw new IllegalStateException("item " + id + " is not for " + decision.wish());
        }
        return needed(decision.state(), decision.reason(), decision.subtitle(), place, now);
    }

    /** The profile speaks no more of it. */
    Wanted notAsked(Instant now) {
        return needed(CellState.NOT_WANTED, null, null, position, now);
    }

    private Wanted needed(
            CellState next,
            @Nullable ReasonCode why,
            @Nullable SubtitleId with,
            int place,
            Instant now) {
        Instant began = next == state ? since : now;
        return new Wanted(id, video, language, kind, place, next, why, with, began, effort);
    }

    /** Left out by the user's choice, or wanted again. */
    public Wanted ignored(boolean ignore) {
        return spent(effort.ignored(ignore));
    }

    /**
     * One more try that failed.
     *
     * @throws IllegalStateException where nothing is wanted that could be tried
     */
    public Wanted failed(String error, Instant next) {
        if (state != CellState.WANTED && state != CellState.WORKING) {
            throw new IllegalStateException("item " + id + " is " + state + ", not wanted");
        }
        return spent(effort.failed(error, next));
    }

    private Wanted spent(Effort more) {
        return new Wanted(
                id, video, language, kind, position, state, reason, subtitle, since, more);
    }
}
