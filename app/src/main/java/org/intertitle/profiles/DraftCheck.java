package org.intertitle.profiles;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.SubtitleKind;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Refuses drafts that make no sense, each with the field that is wrong. Pure. */
final class DraftCheck {

    private DraftCheck() {}

    static void check(ProfileDraft draft) {
        if (draft.name().isBlank()) {
            throw new AppException(ProfilesError.NAME_MISSING, "name");
        }
        wishes(draft.wishes());
        cutoff(draft.cutoff(), draft.wishes());
        if (draft.minimumScore() < 0 || draft.minimumScore() > 100) {
            throw new AppException(ProfilesError.BAD_SCORE, "minimumScore", draft.minimumScore());
        }
        patterns("mustContainAll", draft.mustContainAll());
        patterns("mustContainAny", draft.mustContainAny());
        patterns("mustNotContain", draft.mustNotContain());
    }

    private static void wishes(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            throw new AppException(ProfilesError.NO_WISH, "languages");
        }
        Set<Wish> seen = new HashSet<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            if (!wish.language().determined()) {
                throw new AppException(ProfilesError.WISH_WITHOUT_LANGUAGE, "languages", i + 1);
            }
            if (!seen.add(Wish.of(wish.language(), wish.kind()))) {
                throw new AppException(
                        ProfilesError.DUPLICATE_WISH,
                        "languages",
                        wish.language().tag(),
                        code(wish.kind()));
            }
        }
    }

    private static void cutoff(Cutoff cutoff, List<Wish> wishes) {
        if (cutoff instanceof Cutoff.At at
                && wishes.stream()
                        .noneMatch(wish ->
                                wish.language().equals(at.language())
                                        && wish.kind() == at.kind())) {
            throw new AppException(
                    ProfilesError.UNKNOWN_CUTOFF, "cutoff", at.language().tag(), code(at.kind()));
        }
    }

    private static void patterns(String field, List<String> patterns) {
        for (String pattern : patterns) {
            try {
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
            } catch (PatternSyntaxException e) {
                throw new AppException(
                        ProfilesError.BAD_PATTERN, e, field, pattern, e.getDescription());
            }
        }
    }

    private static String code(SubtitleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
