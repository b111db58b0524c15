package org.intertitle.ui.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A profile as it is printed and read; only {@code name} and {@code languages} must be there. */
record ProfileJson(
        @Nullable Long id,
        @Nullable String name,
        @JsonProperty("default") @Nullable Boolean isDefault,
        @Nullable List<WishJson> languages,
        @Nullable String embedded,
        @Nullable List<EquivalentJson> equivalents,
        @Nullable String format,
        @Nullable String cutoff,
        @Nullable List<String> sources,
        @Nullable Integer minimumScore,
        @Nullable List<String> mustContainAll,
        @Nullable List<String> mustContainAny,
        @Nullable List<String> mustNotContain) {

    /** A profile that says nothing; it is refused for its missing name. */
    static final ProfileJson NONE =
            new ProfileJson(
                    null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** One wish. */
    record WishJson(
            @Nullable String language,
            @Nullable String kind,
            @Nullable String hearingImpaired,
            @Nullable List<String> audioExclude,
            @Nullable List<String> audioOnly) {}

    /** One equivalent. */
    record EquivalentJson(@Nullable String language, @Nullable String satisfies) {}

    /** Reads one JSON object; refuses unknown fields and wrong types; null where it says so. */
    static @Nullable ProfileJson read(byte[] json) throws IOException {
        return Output.mapper()
                .readerFor(ProfileJson.class)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .without(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .readValue(json);
    }

    static ProfileJson of(Profile profile) {
        return new ProfileJson(
                profile.id().value(),
                profile.name(),
                profile.isDefault(),
                profile.wishes().stream().map(ProfileJson::wish).toList(),
                lower(profile.embedded()),
                profile.equivalents().stream()
                        .map(equivalent ->
                                new EquivalentJson(
                                        equivalent.language().tag(), equivalent.satisfies().tag()))
                        .toList(),
                lower(profile.format()),
                cutoff(profile.cutoff()),
                profile.sources(),
                profile.minimumScore(),
                profile.mustContainAll(),
                profile.mustContainAny(),
                profile.mustNotContain());
    }

    ProfileDraft draft(CommandSpec spec) {
        ProfileReader reader = new ProfileReader(spec);
        return new ProfileDraft(
                Objects.requireNonNullElse(name, ""),
                Boolean.TRUE.equals(isDefault),
                list(languages).stream().map(reader::wish).toList(),
                reader.choice("embedded", embedded, Embedded.ANY),
                list(equivalents).stream().map(reader::equivalent).toList(),
                reader.choice("format", format, TargetFormat.KEEP),
                reader.cutoff(cutoff),
                reader.sources(list(sources)),
                Objects.requireNonNullElse(minimumScore, 0),
                reader.words("mustContainAll", list(mustContainAll)),
                reader.words("mustContainAny", list(mustContainAny)),
                reader.words("mustNotContain", list(mustNotContain)));
    }

    String text() {
        return "%s%s%n  languages: %s%n  embedded: %s, format: %s, cutoff: %s"
                .formatted(
                        name,
                        Boolean.TRUE.equals(isDefault) ? " (default)" : "",
                        list(languages).stream()
                                .map(wish ->
                                        wish.language
                                                + (Objects.equals(wish.kind, "full")
                                                        ? ""
                                                        : " " + wish.kind)
                                                + (Objects.equals(wish.hearingImpaired, "either")
                                                        ? ""
                                                        : " (hearing-impaired: "
                                                                + wish.hearingImpaired
                                                                + ")"))
                                .collect(Collectors.joining(", ")),
                        embedded,
                        format,
                        cutoff == null ? "all wishes" : cutoff);
    }

    private static WishJson wish(Wish wish) {
        return new WishJson(
                wish.language().tag(),
                lower(wish.kind()),
                lower(wish.hearingImpaired()),
                tags(wish.audioExclude()),
                tags(wish.audioOnly()));
    }

    private static @Nullable String cutoff(Cutoff cutoff) {
        return switch (cutoff) {
            case Cutoff.All _ -> null;
            case Cutoff.Any _ -> "any";
            case Cutoff.At at ->
                    at.kind() == SubtitleKind.FULL
                            ? at.language().tag()
                            : at.language().tag() + ":forced";
        };
    }

    private static List<String> tags(Set<Language> languages) {
        return languages.stream().map(Language::tag).sorted().toList();
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }
}
