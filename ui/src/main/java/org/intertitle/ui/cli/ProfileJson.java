package org.intertitle.ui.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
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

    /** What a wanted subtitle can come from; those to come are known by name. */
    private static final List<String> SOURCES =
            List.of(
                    "adopt",
                    "extract",
                    "convert",
                    "archive",
                    "provider",
                    "translate",
                    "transcribe",
                    "ocr");

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

    /** What is wrong with it and where, without the words of a programmer. */
    static String told(JsonProcessingException problem) {
        var location = problem.getLocation();
        String place =
                location == null || location.getLineNr() < 1
                        ? ""
                        : " (line %d, column %d)"
                                .formatted(location.getLineNr(), location.getColumnNr());
        String text =
                switch (problem) {
                    case UnrecognizedPropertyException unknown ->
                            "there is no field '%s'; allowed are %s"
                                    .formatted(
                                            unknown.getPropertyName(),
                                            Objects.requireNonNullElse(
                                                    unknown.getKnownPropertyIds(), List.of()));
                    case JsonMappingException wrong when !wrong.getPath().isEmpty() ->
                            "the value of %s is of the wrong type".formatted(path(wrong));
                    case JsonMappingException _ ->
                            "a JSON object with name and languages is asked for";
                    default -> problem.getOriginalMessage();
                };
        return text + place;
    }

    private static String path(JsonMappingException problem) {
        return problem.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? "[" + step.getIndex() + "]"
                                : step.getFieldName())
                .collect(Collectors.joining("."));
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
        Reader reader = new Reader(spec);
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

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> List<T> list(@Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    /** Reads the parts of a profile; what is not allowed is wrong usage that names the field. */
    private record Reader(CommandSpec spec) {

        Wish wish(@Nullable WishJson json) {
            if (json == null) {
                throw wrong("languages", null, "an object with language and kind");
            }
            return new Wish(
                    language("languages.language", json.language),
                    choice("languages.kind", json.kind, SubtitleKind.FULL),
                    choice(
                            "languages.hearingImpaired",
                            json.hearingImpaired,
                            HearingImpaired.EITHER),
                    languages("languages.audioExclude", list(json.audioExclude)),
                    languages("languages.audioOnly", list(json.audioOnly)));
        }

        Equivalent equivalent(@Nullable EquivalentJson json) {
            if (json == null) {
                throw wrong("equivalents", null, "an object with language and satisfies");
            }
            return new Equivalent(
                    language("equivalents.language", json.language),
                    language("equivalents.satisfies", json.satisfies));
        }

        List<String> sources(List<String> names) {
            List<String> asked =
                    words("sources", names).stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList();
            for (String name : asked) {
                if (!SOURCES.contains(name)) {
                    throw wrong("sources", name, String.join(", ", SOURCES));
                }
            }
            return asked;
        }

        List<String> words(String field, List<String> words) {
            if (words.stream().anyMatch(word -> word == null || word.isBlank())) {
                throw wrong(field, null, "texts that are not empty");
            }
            return words;
        }

        Cutoff cutoff(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return new Cutoff.All();
            }
            if (text.equalsIgnoreCase("any")) {
                return new Cutoff.Any();
            }
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Cutoff.At(language("cutoff", text), SubtitleKind.FULL)
                    : new Cutoff.At(
                            language("cutoff", text.substring(0, colon)),
                            choice("cutoff", text.substring(colon + 1), SubtitleKind.FULL));
        }

        <E extends Enum<E>> E choice(String field, @Nullable String text, E absent) {
            if (text == null) {
                return absent;
            }
            E[] choices = absent.getDeclaringClass().getEnumConstants();
            return Arrays.stream(choices)
                    .filter(choice -> choice.name().equalsIgnoreCase(text.strip()))
                    .findFirst()
                    .orElseThrow(() ->
                            wrong(
                                    field,
                                    text,
                                    Arrays.stream(choices)
                                            .map(ProfileJson::lower)
                                            .collect(Collectors.joining(", "))));
        }

        private Set<Language> languages(String field, List<String> tags) {
            Set<Language> languages = new HashSet<>();
            tags.forEach(tag -> languages.add(language(field, tag)));
            return languages;
        }

        private Language language(String field, @Nullable String tag) {
            return Language.parse(Objects.requireNonNullElse(tag, ""))
                    .filter(Language::determined)
                    .orElseThrow(
                            () -> wrong(field, tag, "a language tag such as de, pt-BR or zh-Hans"));
        }

        private ParameterException wrong(String field, @Nullable String value, String allowed) {
            return new ParameterException(
                    spec.commandLine(),
                    "%s: '%s' is not allowed; write %s".formatted(field, value, allowed));
        }
    }
}
