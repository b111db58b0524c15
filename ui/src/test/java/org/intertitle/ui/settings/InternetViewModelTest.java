package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleInternet;
import org.intertitle.ui.screens.SampleSettings;
import org.intertitle.ui.settings.Internet.Asking;
import org.intertitle.ui.settings.Internet.Facts;
import org.intertitle.ui.settings.Internet.News;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

class InternetViewModelTest {
    private final Inline inline = new Inline();
    private final NoDesktop desktop = new NoDesktop();
    private final Notifications notifications = new Notifications();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final SampleInternet internet = new SampleInternet();
    private final InternetViewModel model =
            new InternetViewModel(
                    internet,
                    new GeneralViewModel(
                            new SampleSettings.SomeSettings(), inline.tasks, notifications, texts),
                    inline.tasks,
                    desktop,
                    notifications,
                    texts);

    @Test
    void thePageOfANewerVersionIsOpenedAndItsAddressCopiedOnlyOnDemand() {
        model.reload();
        assertThat(desktop.asked).isEmpty();
        model.openPage(SampleInternet.NOTICE);
        model.copyAddress(SampleInternet.NOTICE);
        String page = SampleInternet.NOTICE.page().toString();
        assertThat(desktop.asked).containsExactly("browse " + page, "copy " + page);
        assertThat(Objects.requireNonNull(notifications.current().get()).text())
                .isEqualTo(texts.text("updates.copied"));
    }

    @Test
    void whatWasSentIsReadAnew() {
        model.reload();
        assertThat(Objects.requireNonNull(model.facts().get()).newest()).hasSize(4);
        internet.facts =
                new Facts(
                        List.of(),
                        internet.facts.totals(),
                        new News(Asking.NOT_OFFERED, null, null));
        model.reloadFacts();
        assertThat(Objects.requireNonNull(model.facts().get()).newest()).isEmpty();
    }
}
