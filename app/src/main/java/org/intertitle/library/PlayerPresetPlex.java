package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Plex's rules: one flag at the very end, before it an ISO 639-1 or 639-2 code. */
final class PlayerPresetPlex implements PlayerPresetRules {

    private static final Set<String> FORCED = Set.of("forced", "embedded-forced");
    private static final Set<String> IMPAIRED = Set.of("sdh", "cc");
    private static final Set<String> PLAIN = Set.of("normal", "default", "embedded", "custom");

    @Override
    public Set<String> extensions() {
        return Set.of("srt", "ass", "ssa", "smi", "vtt", "psb", "sub", "idx");
    }

    @Override
    public Set<String> subFolders() {
        return Set.of("subs", "subtitles");
    }

    @Override
    public @Nullable PlayedAs read(String rest) {
        if (!rest.isEmpty() && rest.charAt(0) != '.') {
            return null;
        }
        List<String> tokens = new ArrayList<>(List.of(rest.split("\\.", -1)));
        String last = tokens.getLast();
        boolean forced = FORCED.contains(last);
        boolean impaired = IMPAIRED.contains(last);
        if ((forced || impaired || PLAIN.contains(last)) && tokens.size() > 1) {
            tokens.removeLast();
        }
        Language language = language(tokens.getLast());
        return new PlayedAs(language == null ? Language.UNDETERMINED : language, forced, impaired);
    }

    private static @Nullable Language language(String token) {
        return token.equals("pob") || token.equals("pb")
                ? new Language("pt-BR")
                : PlayerPresetCodes.iso(token);
    }

    @Override
    public String code(Language language) {
        return language.tag().equals("pt-BR") ? "pob" : language.base();
    }

    @Override
    public List<String> tags(Language language, boolean forced, boolean hearingImpaired) {
        return PlayerPresetRules.super.tags(language, forced, hearingImpaired && !forced);
    }
}
