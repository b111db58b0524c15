package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every colour of text on every colour that it can lie on, made from the tokens themselves. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    private static final Pattern BLOCK = Pattern.compile("\\.it-(light|dark|contrast) \\{([^}]*)}");
    private static final Pattern TOKEN =
            Pattern.compile("-(it-[a-z0-9-]+): (#[0-9a-f]{6})(?:[0-9a-f]{2})?;");

    /** Content, frame, hover, pressed; selected; found; what failed, what is doubtful. */
    private static final Set<String> SURFACES =
            Set.of(
                    "it-bg-0",
                    "it-bg-1",
                    "it-bg-2",
                    "it-bg-3",
                    "it-accent-soft",
                    "it-mark",
                    "it-danger-soft",
                    "it-notice-soft");

    private static final Set<String> TEXTS =
            Set.of("it-text-1", "it-text-2", "it-text-3", "it-accent", "it-danger", "it-notice");

    private static final Set<String> SIGNS =
            Set.of(
                    "it-present",
                    "it-embedded",
                    "it-poor",
                    "it-wanted",
                    "it-working",
                    "it-notwanted",
                    "it-line-3");

    /** Where no cell of a state and no field stands. */
    private static final Set<String> WITHOUT_SIGNS = Set.of("it-bg-3", "it-mark");

    /** What text in the colour of the value is written on. */
    private static final Map<String, String> FILLS =
            Map.of(
                    "it-accent-fill", "it-on-accent",
                    "it-accent-fill-hover", "it-on-accent",
                    "it-danger", "it-bg-0");

    /** Lines that only part, frames of what says by its text what it is, scrims. */
    private static final Set<String> QUIET =
            Set.of(
                    "it-line",
                    "it-line-2",
                    "it-accent-line",
                    "it-accent-fill",
                    "it-accent-fill-hover",
                    "it-on-accent",
                    "it-on-state",
                    "it-state-track",
                    "it-scrim",
                    "it-video");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textIsReadableOnEverySurface(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String surface : SURFACES) {
            for (String text : TEXTS) {
                assertThat(contrast(tokens, text, surface))
                        .as(theme + ": " + text + " on " + surface)
                        .isGreaterThanOrEqualTo(TEXT);
            }
        }
        FILLS.forEach((fill, text) ->
                assertThat(contrast(tokens, text, fill))
                        .as(theme + ": " + text + " on " + fill)
                        .isGreaterThanOrEqualTo(TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void signsStandOutOnContentHoverAndSelection(String theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String sign : SIGNS) {
            for (String surface : SURFACES) {
                if (!WITHOUT_SIGNS.contains(surface)) {
                    assertThat(contrast(tokens, sign, surface))
                            .as(theme + ": " + sign + " on " + surface)
                            .isGreaterThanOrEqualTo(SIGN);
                }
            }
        }
        for (String filled : List.of("it-present", "it-embedded", "it-poor")) {
            assertThat(contrast(tokens, "it-on-state", filled))
                    .as(theme + ": the mark inside " + filled)
                    .isGreaterThanOrEqualTo(SIGN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void everyColourIsOneOfTheseAndEveryThemeHasThemAll(String theme) throws IOException {
        Set<String> known = new TreeSet<>();
        Stream.of(SURFACES, TEXTS, SIGNS, QUIET).forEach(known::addAll);
        assertThat(tokens(theme)).containsOnlyKeys(known);
    }

    @Test
    void namesAreReadableOnPostersThatAreDrawn() throws IOException {
        Map<String, String> tiles = new HashMap<>();
        TOKEN.matcher(css())
                .results()
                .filter(found -> found.group(1).startsWith("it-tile-"))
                .forEach(found -> tiles.put(found.group(1), found.group(2)));
        assertThat(tiles).hasSize(12);
        tiles.put("white", "#ffffff");
        assertThat(tiles.keySet())
                .filteredOn(tile -> !tile.equals("white"))
                .allSatisfy(tile ->
                        assertThat(contrast(tiles, "white", tile))
                                .as(tile)
                                .isGreaterThanOrEqualTo(TEXT));
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("src/main/resources/org/intertitle/ui/css/tokens.css"));
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        String block =
                BLOCK.matcher(css())
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
