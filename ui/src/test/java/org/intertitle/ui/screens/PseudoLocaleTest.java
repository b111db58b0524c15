package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

import org.intertitle.queries.FilterKey;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.PseudoLocale;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every scene in a language that is no person's: right to left, long, and marked. */
class PseudoLocaleTest {
    private static final Path SAMPLES = Path.of("src/test/java/org/intertitle/ui/screens");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** Names that are the same in every language, besides those of the filter's terms. */
    private static final Set<String> NAMES = Set.of("Intertitle", "Deutsch", "English");

    private static final Set<String> OWN_LANGUAGE =
            Set.of("help-page", "help-hit", "preview-lines", "code-row");

    /** Texts of the program that end with an ellipsis are shorter than names that are cut. */
    private static final int LONGEST_OWN_TEXT = 50;

    @Test
    void everyTextThatIsShownIsTranslated() throws IOException {
        Set<String> data = wordsOfSamples();
        Set<String> found = new TreeSet<>();
        for (SampleScene sample : SampleScene.all()) {
            Toolkit.onFx(() -> texts(sample.in(Costume.PSEUDO))).stream()
                    .filter(text -> !translated(text, data))
                    .forEach(text -> found.add(sample + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    private static boolean translated(String text, Set<String> data) {
        String bare = text.replaceAll("(?s)⟦.*⟧", "");
        return WORD.matcher(bare)
                .results()
                .allMatch(word ->
                        data.contains(word.group())
                                || (bare.startsWith("…", word.end())
                                        && isCutName(bare, word.group(), data)));
    }

    /** A name of the samples that is too long ends in the middle of one of its words. */
    private static boolean isCutName(String text, String end, Set<String> data) {
        return text.length() > LONGEST_OWN_TEXT
                && data.stream().anyMatch(word -> word.startsWith(end));
    }

    private static Set<String> wordsOfSamples() throws IOException {
        Set<String> words = new HashSet<>(NAMES);
        Stream.of(FilterKey.values()).map(FilterKey::word).forEach(words::add);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file :
                    files.filter(each -> each.getFileName().toString().startsWith("Sample"))
                            .toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1).replaceAll("\\\\([nrt0]|u[0-9A-F]{4})", " "))
                        .flatMap(text -> WORD.matcher(text).results())
                        .forEach(found -> words.add(found.group()));
            }
        }
        return words;
    }

    private static List<String> texts(Scene scene) {
        return SampleScene.visible(scene.getRoot()).stream()
                .filter(node -> !isOfItsOwnLanguage(node))
                .flatMap(node ->
                        switch (node) {
                            case Labeled labeled -> Stream.ofNullable(labeled.getText());
                            case TextInputControl input -> Stream.ofNullable(input.getPromptText());
                            default -> Stream.empty();
                        })
                .toList();
    }

    /**
     * Pages of the help are translated as a whole, not text by text; a report is written for who
     * helps, and codes are the same in every language.
     */
    private static boolean isOfItsOwnLanguage(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(OWN_LANGUAGE::contains)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void windowReadsFromRightToLeft() {
        Toolkit.onFx(() -> {
            Scene scene = SampleScene.all().getFirst().in(Costume.PSEUDO);
            Node rail = scene.lookup(".rail");
            assertThat(rail.localToScene(Point2D.ZERO).getX()).isEqualTo(1280);
            assertThat(scene.getEffectiveNodeOrientation())
                    .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
            return true;
        });
    }

    @Test
    void statesPathsAndSignsWithoutDirectionAreNotMirrored() {
        for (SampleScene sample : SampleScene.all()) {
            List<Node> nodes =
                    Toolkit.onFx(() -> SampleScene.visible(sample.in(Costume.PSEUDO).getRoot()));
            assertThat(nodes)
                    .as(sample.name())
                    .filteredOn(node ->
                            node instanceof StateIcon
                                    || node instanceof PathLabel
                                    || (node instanceof Icon icon
                                            && icon.getGlyph() == Glyph.CHECK))
                    .allMatch(node ->
                            node.getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT);
            assertThat(nodes)
                    .as(sample.name())
                    .filteredOn(node -> node instanceof Icon icon && icon.getGlyph() == Glyph.BACK)
                    .allMatch(node ->
                            node.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT);
        }
    }

    @Test
    void textIsLongerAccentedAndKeepsItsPlaces() {
        assertThat(PseudoLocale.messages().text("status.undo"))
                .startsWith(PseudoLocale.OPEN)
                .endsWith(PseudoLocale.CLOSE)
                .hasSizeGreaterThan(7);
        assertThat(PseudoLocale.messages().text("settings.default", "x")).contains("x");
        assertThat(PseudoLocale.messages().rightToLeft()).isTrue();
    }
}
