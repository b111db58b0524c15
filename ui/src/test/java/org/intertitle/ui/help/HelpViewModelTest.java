package org.intertitle.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;

class HelpViewModelTest {
    private final Inline inline = new Inline();
    private final Went went = new Went(new ArrayList<>());
    private final NoDesktop desktop = new NoDesktop();
    private final HelpViewModel model =
            new HelpViewModel(
                    new ShippedPages(Locale.GERMAN),
                    inline.tasks,
                    went,
                    desktop,
                    Texts.of(Locale.GERMAN, Clock.systemUTC()));

    @BeforeEach
    void open() {
        model.activate(new Place.Help(HelpPage.HOME, "now"));
    }

    @Test
    void pageIsShownWithItsPicturesAndTheWayUp() {
        assertThat(model.opened().get().text().title()).isEqualTo("Übersicht");
        assertThat(model.opened().get().section()).isEqualTo("now");
        assertThat(model.opened().get().pictures()).containsOnlyKeys("home-light.png");
        assertThat(model.head().title().get()).isEqualTo("Übersicht");
        assertThat(model.head().crumb().get().place())
                .isEqualTo(new Place.Help(HelpPage.START, ""));
        assertThat(inline.failures).isEmpty();
    }

    @Test
    void searchFindsAndAHitLeavesIt() {
        model.head().search().set("deinstallieren");
        assertThat(model.searching()).isTrue();
        assertThat(model.hits()).isNotEmpty();
        model.follow(model.hits().getFirst().place());
        Place.Help found = new Place.Help(HelpPage.PLACES, "uninstall");
        assertThat(went.places()).containsExactly(found);
        model.activate(found);
        assertThat(model.searching()).isFalse();
    }

    @Test
    void pagesAreTurnedToTheFirstAndTheLast() {
        model.turn(1);
        model.activate(new Place.Help(HelpPage.START, ""));
        model.turn(-1);
        model.activate(new Place.Help(HelpPage.TROUBLE, ""));
        model.turn(1);
        assertThat(went.places()).containsExactly(new Place.Help(HelpPage.LIBRARY, ""));
    }

    @Test
    void wordsOfThePageAreCopied() {
        model.copyPage();
        assertThat(desktop.asked).hasSize(1);
        assertThat(desktop.asked.getFirst())
                .startsWith("copy Übersicht\n\n")
                .contains("Was jetzt geht");
    }
}
