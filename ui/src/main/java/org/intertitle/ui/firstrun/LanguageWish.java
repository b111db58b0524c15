package org.intertitle.ui.firstrun;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is wished for in one language: all that is said, only the foreign parts, or both as files of
 * their own. Immutable; one of the two at least.
 */
public record LanguageWish(
        Language language, boolean full, boolean forced, HearingImpaired hearingImpaired) {

    public LanguageWish {
        if (!full && !forced) {
            throw new IllegalArgumentException("nothing is wished for");
        }
    }

    /** Everything that is said, for hearing-impaired or not. */
    public static LanguageWish of(Language language) {
        return new LanguageWish(language, true, false, HearingImpaired.EITHER);
    }

    /** What the parts of it are called, in the order in which they are offered. */
    public enum Extent {
        FULL,
        FORCED,
        BOTH
    }

    public Extent extent() {
        return full && forced ? Extent.BOTH : full ? Extent.FULL : Extent.FORCED;
    }

    public LanguageWish with(Extent extent) {
        return new LanguageWish(
                language, extent != Extent.FORCED, extent != Extent.FULL, hearingImpaired);
    }

    public LanguageWish with(HearingImpaired mode) {
        return new LanguageWish(language, full, forced, mode);
    }

    /** The wishes of a profile that mean the same. */
    public List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        if (full) {
            wishes.add(new Wish(language, SubtitleKind.FULL, hearingImpaired, Set.of(), Set.of()));
        }
        if (forced) {
            wishes.add(Wish.of(language, SubtitleKind.FORCED));
        }
        return wishes;
    }

    /** A text from which {@link #parse} makes the same again. */
    String text() {
        return language.tag() + ":" + extent() + ":" + hearingImpaired;
    }

    /** What a text means that {@link #text} gave; empty for every other. */
    static Optional<LanguageWish> parse(String text) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        Language language = Language.of(parts[0]);
        Optional<Extent> extent = named(Extent.values(), parts[1]);
        Optional<HearingImpaired> mode = named(HearingImpaired.values(), parts[2]);
        return language.determined() && extent.isPresent() && mode.isPresent()
                ? Optional.of(of(language).with(extent.get()).with(mode.get()))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(values).filter(each -> each.name().equals(upper)).findFirst();
    }
}
