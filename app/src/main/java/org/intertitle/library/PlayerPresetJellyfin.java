package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Jellyfin's rules: only dots divide, words are taken from the right, no folder for subtitles. */
final class PlayerPresetJellyfin implements PlayerPresetRules {

    private static final Map<String, Language> VARIETIES =
            Map.of(
                    "pob", new Language("pt-BR"),
                    "pt-br", new Language("pt-BR"),
                    "zh-tw", new Language("zh-Hant"),
                    "es-mx", new Language("es-419"),
                    "fr-ca", new Language("fr-CA"));
    private static final Set<String> IMPAIRED = Set.of("sdh", "cc", "hi");

    @Override
    public Set<String> extensions() {
        return Set.of("ass", "mks", "sami", "smi", "srt", "ssa", "sub", "idx", "sup", "vtt");
    }

    @Override
    public Set<String> subFolders() {
        return Set.of();
    }

    @Override
    public @Nullable PlayedAs read(String rest) {
        if (!rest.isEmpty() && rest.charAt(0) != '.') {
            return null;
        }
        Language language = null;
        boolean forced = false;
        boolean impaired = false;
        for (String token : List.of(rest.split("\\.", -1)).reversed()) {
            boolean flag = token.contains("default");
            boolean foreign = token.contains("forced") || token.contains("foreign");
            Language found = flag || foreign ? null : language(token);
            forced |= foreign && !flag;
            if (found != null && language == null) {
                language = found;
            } else if (found != null && language != null && language.base().equals("hi")) {
                language = found;
                impaired = true;
            } else if (IMPAIRED.contains(token)) {
                impaired = true;
            }
        }
        return new PlayedAs(language == null ? Language.UNDETERMINED : language, forced, impaired);
    }

    private static @Nullable Language language(String token) {
        Language variety = VARIETIES.get(token);
        return variety == null ? PlayerPresetCodes.isoOrName(token) : variety;
    }

    @Override
    public String code(Language language) {
        return switch (language.tag()) {
            case "pt-BR" -> "pt-BR";
            case "zh-Hant" -> "zh-TW";
            case "es-419" -> "es-MX";
            default -> language.base();
        };
    }
}
