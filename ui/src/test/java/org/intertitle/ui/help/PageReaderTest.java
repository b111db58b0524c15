package org.intertitle.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.ui.help.Span.Style;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.KeyHint;
import org.intertitle.ui.kit.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PageReaderTest {
    private final PageReader reader = new PageReader();

    private PageText read(String text) {
        return reader.read(HelpPage.LIBRARY, "# Library\n\n" + text);
    }

    @Test
    void lineIsReadIntoItsParts() {
        PageText page =
                read("Press **Plan…** or [Ctrl+K](key:window.palette=Ctrl+K), see *it* `x`");
        assertThat(page.title()).isEqualTo("Library");
        assertThat(page.blocks())
                .containsExactly(
                        new Block.Paragraph(
                                List.of(
                                        new Span.Words("Press ", Style.PLAIN),
                                        new Span.Words("Plan…", Style.LABEL),
                                        new Span.Words(" or ", Style.PLAIN),
                                        new Span.Keys(
                                                "Ctrl+K", new KeyHint("window.palette", "Ctrl+K")),
                                        new Span.Words(", see ", Style.PLAIN),
                                        new Span.Words("it", Style.EMPHASIS),
                                        new Span.Words(" ", Style.PLAIN),
                                        new Span.Words("x", Style.CODE))));
    }

    @Test
    void linksLeadToPagesSectionsAndPlaces() {
        PageText page =
                read(
                        "[a](home.md) [b](wanted.md#undo) [c](#columns) [d](place:wanted?can:adopt)"
                                + " [e](place:settings/profiles)");
        assertThat(((Block.Paragraph) page.blocks().getFirst()).spans())
                .filteredOn(Span.Link.class::isInstance)
                .extracting(span -> ((Span.Link) span).target())
                .containsExactly(
                        new Place.Help(HelpPage.HOME, ""),
                        new Place.Help(HelpPage.WANTED, "undo"),
                        new Place.Help(HelpPage.LIBRARY, "columns"),
                        new Place.Wanted("can:adopt"),
                        new Place.Settings(Place.SettingsPage.PROFILES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere.md", "place:cellar", "https://example.org", "home.html"})
    void linkThatLeadsNowhereIsRefused(String link) {
        assertThatThrownBy(() -> read("[x](" + link + ")"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(link);
    }

    @Test
    void headingWithoutIdIsKnownByItsPlace() {
        PageText page = read("## <a id=\"one\"></a>One\n\n## Two\n");
        assertThat(page.blocks())
                .containsExactly(
                        new Block.Heading(2, "one", "One"), new Block.Heading(2, "part-1", "Two"));
    }

    @Test
    void tableAndCommentsAreReadAndLeftOut() {
        PageText page =
                read("<!-- made -->\n\n| a | b |\n|---|---|\n| 1 | `2` |\n\n<!-- end -->\n");
        assertThat(page.blocks()).hasSize(1);
        assertThat(page.text()).endsWith("a\tb\n1\t2");
    }

    @Test
    void pageWithoutTitleIsRefused() {
        assertThatThrownBy(() -> reader.read(HelpPage.HOME, "words"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
