package org.intertitle.ui.cli;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Equivalent;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.cli.ProfileJson.EquivalentJson;
import org.intertitle.ui.cli.ProfileJson.WishJson;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the parts of a profile; what is not allowed is wrong usage that names the field. */
record ProfileReader(CommandSpec spec) {
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

    Wish wish(@Nullable WishJson json) {
        if (json == null) {
            throw wrong("languages", null, "an object with language and kind");
        }
        return new Wish(
                language("languages.language", json.language()),
                choice("languages.kind", json.kind(), SubtitleKind.FULL),
                choice("languages.hearingImpaired", json.hearingImpaired(), HearingImpaired.EITHER),
                languages("languages.audioExclude", ProfileJson.list(json.audioExclude())),
                languages("languages.audioOnly", ProfileJson.list(json.audioOnly())));
    }

    Equivalent equivalent(@Nullable EquivalentJson json) {
        if (json == null) {
            throw wrong("equivalents", null, "an object with language and satisfies");
        }
        return new Equivalent(
                language("equivalents.language", json.language()),
                language("equivalents.satisfies", json.satisfies()));
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
