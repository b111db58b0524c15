package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.library.SidecarNameWords.Meaning;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/**
 * What mpv, VLC and the like have in common: dots divide, any usual code or name of a language is
 * understood, flags stand around it, other words are passed over.
 */
final class PlayerPresetPlain implements PlayerPresetRules {

    @Override
    public Set<String> extensions() {
        return Set.of("ass", "srt", "ssa", "vtt", "sub", "idx", "smi", "sami", "sup");
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
        Language language = Language.UNDETERMINED;
        boolean hi = false;
        boolean forced = false;
        boolean impaired = false;
        for (String token : List.of(rest.split("\\.", -1)).reversed()) {
            Meaning meaning = flag(token);
            Language found = meaning == null ? Language.of(token) : Language.UNDETERMINED;
            forced |= meaning == Meaning.FORCED;
            impaired |= meaning == Meaning.HEARING_IMPAIRED;
            if (token.equals("hi") && language.determined()) {
                impaired = true;
            } else if (found.determined() && (hi || !language.determined())) {
                impaired |= hi;
                language = found;
                hi = token.equals("hi") && !hi;
            }
        }
        return new PlayedAs(language, forced, impaired);
    }

    private static @Nullable Meaning flag(String token) {
        return switch (token) {
            case "forced", "foreign" -> Meaning.FORCED;
            case "sdh", "cc" -> Meaning.HEARING_IMPAIRED;
            default -> null;
        };
    }

    @Override
    public String code(Language language) {
        return language.tag();
    }
}
