package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Kodi's rules: no boundary behind the base, the first word that is a language wins. */
final class PlayerPresetKodi implements PlayerPresetRules {

    private static final Set<String> IMPAIRED = Set.of("sdh", "cc", "hi");

    @Override
    public Set<String> extensions() {
        return Set.of(
                "sub", "srt", "smi", "ssa", "ass", "vtt", "idx", "sup", "txt", "aqt", "jss", "rt",
                "utf");
    }

    @Override
    public Set<String> subFolders() {
        return Set.of("subs", "subtitles", "vobsubs", "sub", "vobsub", "subtitle");
    }

    @Override
    public PlayedAs read(String rest) {
        Language language = null;
        boolean forced = false;
        boolean impaired = false;
        for (String token : rest.split("[ .\\-]", -1)) {
            Language found = language == null ? language(token) : null;
            if (found != null) {
                language = found;
            } else {
                forced |= token.equals("forced");
                impaired |= IMPAIRED.contains(token);
            }
        }
        return new PlayedAs(language == null ? Language.UNDETERMINED : language, forced, impaired);
    }

    private static @Nullable Language language(String token) {
        return token.equals("pob") || token.equals("pb")
                ? new Language("pt-BR")
                : PlayerPresetCodes.isoOrName(token);
    }

    @Override
    public String code(Language language) {
        return language.tag().equals("pt-BR") ? "pob" : language.base();
    }

    @Override
    public boolean labelLast() {
        return true;
    }
}
