package org.intertitle.persistence.profiles;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.persistence.session.JsonText;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The parts of a profile as JSON; a cutoff is {@code all}, {@code any} or {@code de:FULL}. */
final class ProfileJson {

    private ProfileJson() {}

    record WishJson(
            String language,
            SubtitleKind kind,
            HearingImpaired hearingImpaired,
            List<String> audioExclude,
            List<String> audioOnly) {}

    record EquivalentJson(String language, String satisfies) {}

    static String wishes(List<Wish> wishes) {
        return JsonText.write(
                wishes.stream()
                        .map(wish ->
                                new WishJson(
                                        wish.language().tag(),
                                        wish.kind(),
                                        wish.hearingImpaired(),
                                        tags(wish.audioExclude()),
                                        tags(wish.audioOnly())))
                        .toList());
    }

    static List<Wish> wishes(String json) {
        return JsonText.readList(json, WishJson.class).stream()
                .map(wish ->
                        new Wish(
                                new Language(wish.language()),
                                wish.kind(),
                                wish.hearingImpaired(),
                                languages(wish.audioExclude()),
                                languages(wish.audioOnly())))
                .toList();
    }

    static String equivalents(List<Equivalent> equivalents) {
        return JsonText.write(
                equivalents.stream()
                        .map(e -> new EquivalentJson(e.language().tag(), e.satisfies().tag()))
                        .toList());
    }

    static List<Equivalent> equivalents(String json) {
        return JsonText.readList(json, EquivalentJson.class).stream()
                .map(e -> new Equivalent(new Language(e.language()), new Language(e.satisfies())))
                .toList();
    }

    static String cutoff(Cutoff cutoff) {
        return switch (cutoff) {
            case Cutoff.All _ -> "all";
            case Cutoff.Any _ -> "any";
            case Cutoff.At at -> at.language().tag() + ":" + at.kind();
        };
    }

    static Cutoff cutoff(String text) {
        int colon = text.indexOf(':');
        if (colon >= 0) {
            return new Cutoff.At(
                    new Language(text.substring(0, colon)),
                    SubtitleKind.valueOf(text.substring(colon + 1)));
        }
        return text.equals("any") ? new Cutoff.Any() : new Cutoff.All();
    }

    private static List<String> tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).sorted().toList();
    }

    private static Set<Language> languages(List<String> tags) {
        return tags.stream().map(Language::new).collect(Collectors.toUnmodifiableSet());
    }
}
