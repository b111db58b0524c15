package org.intertitle.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PosterGridTest extends PosterGridFixture {
    @Test
    void aHundredThousandTitlesHaveOnlyThePostersThatAreSeen() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(100_000), _ -> Optional.empty());
            assertThat(grid.walk().columns()).isEqualTo(5);
            assertThat(grid.getItems()).hasSize(20_000);
            assertThat(posters(grid)).hasSizeBetween(10, 30);
            return null;
        });
    }

    @Test
    void aPosterIsSpokenWithYearAndLanguagesAndIsTheFocusedItem() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(List.of("Amélie"), _ -> Optional.empty());
            press(grid, KeyCode.HOME, false);
            assertThat(grid.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                    .isInstanceOfSatisfying(
                            Node.class,
                            focused ->
                                    assertThat(focused.getAccessibleText())
                                            .isEqualTo(
                                                    "Amélie, 2001, German: wanted, English: poor"));
            return null;
        });
    }

    @Test
    void aHiddenGridFollowsNothingAndShowsWhatIsThereOnceItIsSeen() {
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(numbered(200), _ -> Optional.empty());
            lay(grid);
            int shown = grid.getItems().size();
            grid.setVisible(false);
            show(titles.ids().subList(0, 10).stream().toList());
            cursor.set(new TitleId(10));
            assertThat(grid.getItems()).hasSize(shown);

            grid.setVisible(true);
            lay(grid);
            assertThat(grid.getItems()).hasSizeLessThan(shown);
            assertThat(grid.cursor().at()).isEqualTo(9);
            return true;
        });
    }

    @Test
    void namesOfAnyLengthAndScriptKeepTheirTileInShape() {
        List<String> hard =
                List.of(
                        "x".repeat(500),
                        "אבג English مرحبا",
                        "🎬👩‍👩‍👧",
                        "one\r\ntwo\u2028three",
                        "");
        Toolkit.onFx(() -> {
            PosterGrid grid = grid(hard, _ -> Optional.empty());
            assertThat(posters(grid))
                    .hasSize(5)
                    .allSatisfy(each -> {
                        assertThat(each.getWidth()).isEqualTo(154);
                        assertThat(each.prefHeight(-1)).isBetween(240.0, 256.0);
                    })
                    .anyMatch(each -> each.getAccessibleText().startsWith("one two three,"));
            return null;
        });
    }

    @Test
    void aFailingSearchForArtworkLeavesTheDrawnTile() {
        Toolkit.onFx(() -> {
            PosterGrid grid =
                    grid(
                            numbered(3),
                            _ -> {
                                throw new IllegalStateException("folder is offline");
                            });
            assertThat(posters(grid)).hasSize(3);
            assertThat(failures).isEmpty();
            return null;
        });
    }
}
