package org.intertitle.ui.settings;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A profile while it is edited; {@code id} is null for a new one. {@code base} keeps the rest. */
public record ProfileEdit(
        @Nullable ProfileId id,
        @Nullable Profile base,
        String name,
        List<Wish> wishes,
        Embedded embedded,
        TargetFormat format,
        Cutoff cutoff,
        ProfileRest rest) {
    public ProfileEdit {
        wishes = List.copyOf(wishes);
    }

    static ProfileEdit of(Profile profile) {
        return new ProfileEdit(
                profile.id(),
                profile,
                profile.name(),
                profile.wishes(),
                profile.embedded(),
                profile.format(),
                profile.cutoff(),
                ProfileRest.of(profile));
    }

    static ProfileEdit fresh(String name, Language language) {
        return new ProfileEdit(
                null,
                null,
                name,
                List.of(Wish.of(language, SubtitleKind.FULL)),
                Embedded.ANY,
                TargetFormat.KEEP,
                new Cutoff.All(),
                ProfileRest.NONE);
    }

    ProfileEdit named(String next) {
        return new ProfileEdit(id, base, next, wishes, embedded, format, cutoff, rest);
    }

    ProfileEdit copied(String next) {
        return new ProfileEdit(null, base, next, wishes, embedded, format, cutoff, rest);
    }

    private ProfileEdit asking(List<Wish> next) {
        Cutoff kept = cutoff instanceof Cutoff.At at && !asks(next, at) ? new Cutoff.All() : cutoff;
        return new ProfileEdit(id, base, name, next, embedded, format, kept, rest);
    }

    /** Another wish in the place of one. */
    ProfileEdit withWish(int at, Wish wish) {
        return listing(all -> all.set(at, wish));
    }

    ProfileEdit adding(Language language) {
        return listing(all -> all.add(Wish.of(language, SubtitleKind.FULL)));
    }

    ProfileEdit withoutWish(int at) {
        return listing(all -> all.remove(at));
    }

    /** A wish further down, or up, as far as there is room. */
    ProfileEdit moved(int at, int by) {
        return listing(all -> all.add(Math.clamp(at + by, 0, wishes.size() - 1), all.remove(at)));
    }

    private ProfileEdit listing(Consumer<List<Wish>> change) {
        List<Wish> next = new ArrayList<>(wishes);
        change.accept(next);
        return asking(next);
    }

    boolean asksFor(Language language) {
        return wishes.stream().anyMatch(wish -> wish.language().equals(language));
    }

    private static boolean asks(List<Wish> wishes, Cutoff.At at) {
        return wishes.stream()
                .anyMatch(
                        wish -> wish.language().equals(at.language()) && wish.kind() == at.kind());
    }

    ProfileEdit with(Embedded next) {
        return new ProfileEdit(id, base, name, wishes, next, format, cutoff, rest);
    }

    ProfileEdit with(TargetFormat next) {
        return new ProfileEdit(id, base, name, wishes, embedded, next, cutoff, rest);
    }

    ProfileEdit with(Cutoff next) {
        return new ProfileEdit(id, base, name, wishes, embedded, format, next, rest);
    }

    ProfileEdit with(ProfileRest next) {
        return new ProfileEdit(id, base, name, wishes, embedded, format, cutoff, next);
    }

    /** The same for a profile that is new. */
    ProfileEdit asNew() {
        return new ProfileEdit(null, base, name, wishes, embedded, format, cutoff, rest);
    }
}
