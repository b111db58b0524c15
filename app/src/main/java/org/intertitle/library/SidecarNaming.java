package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes the names of sidecars so that the player reads out of them what was meant, checked against
 * {@link PlayerPreset#playedAs} for each name. Pure.
 */
public final class SidecarNaming {

    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_NAME = 255;

    private SidecarNaming() {}

    /** The name in the usual style. */
    public static String name(
            PlayerPreset preset,
            String videoBase,
            Language language,
            boolean forced,
            boolean hearingImpaired,
            @Nullable String label,
            String extension) {
        return name(
                preset,
                videoBase,
                language,
                forced,
                hearingImpaired,
                label,
                extension,
                SidecarNamingStyle.USUAL);
    }

    /**
     * The name of a sidecar. {@code label} is kept unless the player would misread it or the name
     * would be too long for a file system; {@code style} counts for {@link PlayerPreset#MIRROR}.
     */
    public static String name(
            PlayerPreset preset,
            String videoBase,
            Language language,
            boolean forced,
            boolean hearingImpaired,
            @Nullable String label,
            String extension,
            SidecarNamingStyle style) {
        List<String> tags =
                preset == PlayerPreset.MIRROR
                        ? mirrored(language, forced, hearingImpaired, style)
                        : preset.rules().tags(language, forced, hearingImpaired);
        String end = extension.toLowerCase(Locale.ROOT);
        String plain = join(videoBase, tags, end);
        String kept = label == null ? "" : clean(label);
        if (kept.isEmpty()) {
            return plain;
        }
        List<String> labelled = new ArrayList<>(tags);
        labelled.add(preset.rules().labelLast() ? tags.size() : 0, kept);
        String name = join(videoBase, labelled, end);
        boolean same =
                Objects.equals(preset.playedAs(videoBase, name), preset.playedAs(videoBase, plain));
        boolean fits = name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return same && fits ? name : plain;
    }

    private static List<String> mirrored(
            Language language, boolean forced, boolean hearingImpaired, SidecarNamingStyle style) {
        List<String> tags = new ArrayList<>();
        if (language.determined()) {
            tags.add(style.code(language));
        }
        boolean hindi = language.base().equals("hi") || !language.determined();
        String word = hindi ? "sdh" : style.impairedWord();
        if (forced) {
            tags.add("forced");
        }
        if (hearingImpaired) {
            tags.add(word);
        }
        if (style.flagsFirst() && language.determined()) {
            Collections.rotate(tags, -1);
        }
        return tags;
    }

    private static String join(String base, List<String> tags, String extension) {
        List<String> all = new ArrayList<>(tags.size() + 2);
        all.add(base);
        all.addAll(tags);
        all.add(extension);
        return String.join(".", all);
    }

    /** Without signs that divide names or that file systems refuse. */
    private static String clean(String label) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < label.length() && out.length() < LONGEST_LABEL; i++) {
            char c = label.charAt(i);
            boolean refused = c < ' ' || "./\\:*?\"<>|".indexOf(c) >= 0 || Character.isSurrogate(c);
            out.append(refused ? ' ' : c);
        }
        return out.toString().strip().replaceAll(" {2,}", " ");
    }
}
