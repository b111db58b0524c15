package org.intertitle.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

class HelpSearchTest {
    private static final PageReader READER = new PageReader();
    private static final List<PageText> PAGES =
            List.of(
                    READER.read(
                            HelpPage.HOME,
                            """
                            # Home

                            In the library lies a café.

                            ## <a id="undo"></a>Undo

                            Press it.
                            """),
                    READER.read(HelpPage.LIBRARY, "# Library\n\nFilms and series."));

    @Test
    void pageOfThatNameComesFirst() {
        assertThat(HelpSearch.find("library", PAGES))
                .extracting(Hit::page)
                .containsExactly("Library", "Home");
    }

    @Test
    void hitTellsItsSectionAndMarksTheWords() {
        List<Hit> hits = HelpSearch.find("CAFE", PAGES);
        assertThat(hits).hasSize(1);
        assertThat(hits.getFirst().around()).containsExactly("In the library lies a ", "café.");
        assertThat(HelpSearch.find("undo", PAGES))
                .extracting(Hit::place)
                .containsExactly(new Place.Help(HelpPage.HOME, "undo"));
    }

    @Test
    void allWordsMustBeInOneSection() {
        assertThat(HelpSearch.find("press undo", PAGES)).hasSize(1);
        assertThat(HelpSearch.find("press series", PAGES)).isEmpty();
        assertThat(HelpSearch.find("  ", PAGES)).isEmpty();
        assertThat(HelpSearch.find("!?*", PAGES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, undo, FILES",
        "en, uninstall, PLACES",
        "en, hearing-impaired, PROFILES",
        "en, power goes out, FILES",
        "de, rückgängig, FILES",
        "de, deinstallieren, PLACES",
        "de, Bildschirmleser, APPEARANCE"
    })
    void whatPeopleAskForIsFound(String language, String typed, HelpPage page) throws IOException {
        Collection<PageText> shipped = new ShippedPages(Locale.of(language)).read().values();
        assertThat(HelpSearch.find(typed, shipped))
                .extracting(hit -> hit.place().page())
                .contains(page);
    }
}
