package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class ContrastTest {
    private static final Pattern BLOCK = Pattern.compile("\\.it-(light|dark|contrast) \\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("-(it-[a-z0-9-]+): (#[0-9a-f]{6})\\b");
    private static final List<String> STATES =
            List.of("it-present", "it-embedded", "it-poor", "it-wanted", "it-working");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textIsReadableOnEverySurface(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String surface : List.of("it-bg-0", "it-bg-1", "it-bg-2", "it-accent-soft")) {
            for (String text : List.of("it-text-1", "it-text-2", "it-text-3")) {
                assertThat(contrast(tokens, text, surface))
                        .as(theme + ": " + text + " on " + surface)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
        assertThat(contrast(tokens, "it-accent", "it-bg-0")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "it-on-accent", "it-accent-fill")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "it-danger", "it-bg-0")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "it-notice", "it-bg-0")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "it-text-1", "it-mark")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void signsStandOutOnContentAndSelection(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String state : STATES) {
            for (String surface : List.of("it-bg-0", "it-accent-soft")) {
                assertThat(contrast(tokens, state, surface))
                        .as(theme + ": " + state + " on " + surface)
                        .isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(contrast(tokens, "it-line-3", "it-bg-0")).isGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        String css =
                Files.readString(Path.of("src/main/resources/org/intertitle/ui/css/tokens.css"));
        String block =
                BLOCK.matcher(css)
                        .results()
                        .filter(found -> found.group(1).equals(theme))
                        .findFirst()
                        .orElseThrow()
                        .group(2);
        Map<String, String> tokens = new HashMap<>();
        TOKEN.matcher(block).results().forEach(found -> tokens.put(found.group(1), found.group(2)));
        return tokens;
    }

    /** The contrast ratio of WCAG 2.2. */
    private static double contrast(Map<String, String> tokens, String one, String other) {
        double first = luminance(tokens.getOrDefault(one, ""));
        double second = luminance(tokens.getOrDefault(other, ""));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
